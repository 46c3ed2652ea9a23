using System.Diagnostics;

namespace Indicators.Tests.Support;

/// <summary>
/// A test that runs programs of npm, of tests/openapi. Skipped where Node or they are missing, unless INDICATORS_NODE_REQUIRED=1 says that
/// they must be there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (Node.Missing is { } missing && Environment.GetEnvironmentVariable("INDICATORS_NODE_REQUIRED") != "1")
        {
            Skip = missing;
        }
    }
}

/// <summary>Node and the programs that tests/openapi names.</summary>
internal static class Node
{
    /// <summary>Where they are named, and installed in.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "openapi");

    /// <summary>Where they are installed.</summary>
    public static string Modules { get; } = Path.Combine(Folder, "node_modules");

    /// <summary>What is missing, and what to do; null when all is there.</summary>
    public static string? Missing { get; } =
        Program is null ? "no node is found: install Node 20.19 or later (Debian: apt install nodejs npm)"
        : !File.Exists(Path.Combine(Modules, ".package-lock.json")) ? "nothing is installed in tests/openapi: npm ci --ignore-scripts there"
        : null;

    private static string? Program =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { "node", "node.exe" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    /// <summary>Runs one of them.</summary>
    public static async Task<CommandLine.Answer> RunAsync(params IEnumerable<string> args)
    {
        Assert.True(Missing is null, Missing);
        using var process = Process.Start(
            new ProcessStartInfo(Program!, args)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new CommandLine.Answer(process.ExitCode, await output, await error);
    }
}
