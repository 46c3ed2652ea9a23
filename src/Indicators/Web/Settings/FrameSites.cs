using System.Text.RegularExpressions;

namespace Indicators.Web.Settings;

/// <summary>The sites whose pages may hold a chart of ours in a frame, as a content security policy names them.</summary>
internal static partial class FrameSites
{
    /// <summary>Whether a text is the origin of one site, or of all under one name: nothing else can be put into the policy.</summary>
    public static bool IsOne(string text) => Origin.IsMatch(text);

    /// <summary>The policy's word for who may frame.</summary>
    public static string Ancestors(IReadOnlyList<string>? sites) =>
        sites switch
        {
            null => "*",
            [] => "'none'",
            _ => string.Join(' ', sites),
        };

    // Written by the setting's owner, and short; still no text may make it think for long.
    [GeneratedRegex(
        @"^https?://(?:\*\.)?[a-z0-9][a-z0-9.-]*(?::[0-9]{1,5})?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Origin { get; }
}
