using System.Diagnostics;

namespace Indicators.Tests.Support;

/// <summary>The program as a shell script calls it: <c>indicators</c> is the program of these tests, in a process of its own.</summary>
internal static class ShellScript
{
    /// <summary>How it ended, and what it wrote.</summary>
    internal sealed record Answer(int Code, string Out, string Error);

    /// <summary>Runs a script in a folder; its last command's code is the answer's.</summary>
    public static Task<Answer> RunAsync(string folder, string script) => RunAsync(folder, ["sh", "-c", Program + script]);

    /// <summary>The same where folders may be bound and disks laid in, with nothing of it left afterwards.</summary>
    public static Task<Answer> RunAloneAsync(string folder, string script) =>
        RunAsync(folder, ["unshare", "--mount", "sh", "-c", Program + script]);

    /// <summary>The line that starts the program, for what starts another program in its turn.</summary>
    public static string Line(string args)
    {
        string Beside(string name) => "'" + Path.Combine(AppContext.BaseDirectory, name) + "'";
        return $"dotnet exec --runtimeconfig {Beside("Indicators.Tests.runtimeconfig.json")} "
            + $"--depsfile {Beside("Indicators.Tests.deps.json")} {Beside("indicators.dll")} {args}";
    }

    private static string Program => $"indicators() {{ {Line("\"$@\"")}; }}\n";

    private static async Task<Answer> RunAsync(string folder, string[] line)
    {
        using var process = Process.Start(
            new ProcessStartInfo(line[0], line[1..])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Answer(process.ExitCode, await output, await error);
    }
}
