using System.ComponentModel;
using System.Diagnostics;

namespace Indicators.Cli.Room;

/// <summary>Opens an address in the user's browser.</summary>
internal static class Browser
{
    // A program that cannot open anything ends at once; one that is the browser itself stays.
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(2);

    /// <summary>Whether a program could be started that opens it.</summary>
    public static bool Open(string address)
    {
        try
        {
            using var started = Process.Start(How(address));
            return started is null || !started.WaitForExit(AtOnce) || started.ExitCode == 0;
        }
        catch (Exception none) when (none is Win32Exception or FileNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }

    // BROWSER is what a user of Linux has said, as the system's own opener reads it.
    private static ProcessStartInfo How(string address) =>
        OperatingSystem.IsWindows() ? new ProcessStartInfo(address) { UseShellExecute = true }
        : Environment.GetEnvironmentVariable("BROWSER") is { Length: > 0 } said ? Quiet(said.Split(':')[0], address)
        : Quiet(OperatingSystem.IsMacOS() ? "open" : "xdg-open", address);

    // What it says is not ours to pass on.
    private static ProcessStartInfo Quiet(string program, string address) =>
        new("sh", ["-c", "exec \"$0\" \"$1\" >/dev/null 2>&1 </dev/null", program, address]) { UseShellExecute = false };
}
