namespace Indicators.Tests.Support;

/// <summary>A test that needs something only Linux has; elsewhere it is skipped, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactOnLinuxAttribute : FactAttribute
{
    public FactOnLinuxAttribute(string reason)
    {
        Reason = reason;
        if (!OperatingSystem.IsLinux())
        {
            Skip = reason;
        }
    }

    public string Reason { get; }
}
