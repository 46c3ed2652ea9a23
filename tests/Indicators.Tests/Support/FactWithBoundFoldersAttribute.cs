using System.Diagnostics;

namespace Indicators.Tests.Support;

/// <summary>A test that binds a folder read-only in a namespace of its own; where nobody may do that it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithBoundFoldersAttribute : FactAttribute
{
    private static readonly Lazy<bool> Possible = new(() =>
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/unshare"))
        {
            return false;
        }

        using var tried = Process.Start(
            new ProcessStartInfo("/usr/bin/unshare", ["--mount", "mount", "--bind", "/usr", "/usr"])
            {
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        tried.WaitForExit();
        return tried.ExitCode == 0;
    });

    public FactWithBoundFoldersAttribute()
    {
        if (!Possible.Value)
        {
            Skip = "This machine lets nobody bind a folder read-only.";
        }
    }
}
