using System.Diagnostics;
using System.Text.Json;

namespace Indicators.Tests.Support;

/// <summary>
/// A test that runs the Nu checker, of tests/html. Skipped where Java or it is missing, unless INDICATORS_NODE_REQUIRED=1 says that they
/// must be there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NuFactAttribute : FactAttribute
{
    public NuFactAttribute()
    {
        if (NuChecker.Missing is { } missing && Environment.GetEnvironmentVariable("INDICATORS_NODE_REQUIRED") != "1")
        {
            Skip = missing;
        }
    }
}

/// <summary>The rules of HTML, as the W3C's checker holds them.</summary>
internal static class NuChecker
{
    private static readonly string Program = Path.Combine(
        Repository.Root,
        "tests",
        "html",
        "node_modules",
        "vnu-jar",
        "build",
        "dist",
        "vnu.jar"
    );

    /// <summary>What is missing, and what to do; null when all is there.</summary>
    public static string? Missing { get; } =
        !File.Exists(Program) ? "nothing is installed in tests/html: npm ci --ignore-scripts there"
        : Java is null ? "no java is found: install a runtime (Debian: apt install default-jre-headless)"
        : null;

    private static string? Java =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { "java", "java.exe" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    /// <summary>All that it has to say of the HTML files of a folder, errors and warnings, one a line with the file's name.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(string folder)
    {
        Assert.True(Missing is null, Missing);
        using var process = Process.Start(
            new ProcessStartInfo(Java!, ["-jar", Program, "--format", "json", "--skip-non-html", "--exit-zero-always", folder])
            {
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return
        [
            .. JsonDocument
                .Parse(said)
                .RootElement.GetProperty("messages")
                .EnumerateArray()
                .Select(fault =>
                    $"{Path.GetFileName(fault.GetProperty("url").GetString())}: {fault.GetProperty("message").GetString()} "
                    + fault.GetProperty("extract").GetString()
                ),
        ];
    }
}
