namespace Indicators.Tests.Support;

/// <summary>Whether the whole of what varies is run, as the long script does; else one of each kind.</summary>
internal static class Matrix
{
    /// <summary>INDICATORS_MATRIX=1 in the environment.</summary>
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("INDICATORS_MATRIX") is "1";
}
