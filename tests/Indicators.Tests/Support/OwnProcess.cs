using System.Diagnostics;

namespace Indicators.Tests.Support;

/// <summary>The program in a process of its own, for what cannot be seen in this one: a kill, another environment.</summary>
internal static class OwnProcess
{
    /// <summary>Starts a command; what it writes is kept until it is read.</summary>
    public static Process Start(IEnumerable<string> args, params (string Name, string Value)[] environment)
    {
        // Beside the tests, and so with their frameworks and libraries: what ASP.NET Core brings is not copied here.
        string Beside(string name) => Path.Combine(AppContext.BaseDirectory, name);
        string[] before =
        [
            "exec",
            "--runtimeconfig",
            Beside("Indicators.Tests.runtimeconfig.json"),
            "--depsfile",
            Beside("Indicators.Tests.deps.json"),
            Beside("indicators.dll"),
        ];
        var start = new ProcessStartInfo(Host, [.. before, .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static string Host =>
        Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";
}
