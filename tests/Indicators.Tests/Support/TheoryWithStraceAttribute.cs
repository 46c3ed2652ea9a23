namespace Indicators.Tests.Support;

/// <summary>A test that ends the program at a very call of the system, which strace can; skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryWithStraceAttribute : TheoryAttribute
{
    public TheoryWithStraceAttribute()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/strace"))
        {
            Skip = "strace is not installed.";
        }
    }
}
