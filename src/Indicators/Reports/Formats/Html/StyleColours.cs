using System.Globalization;
using Indicators.Charts.Layout;

namespace Indicators.Reports.Formats.Html;

/// <summary>
/// The colours of reports and pages as variables of their style sheets, which name no colour themselves: the charts' own, and the few that
/// only a page needs.
/// </summary>
internal static class StyleColours
{
    private static readonly Token Panel = new("panel", "#F4F6F8", "#1A222B");

    // Words on a filled button, and what has been added to a text.
    private static readonly Token OnOwn = new("on-own", "#FFFFFF", "#0C1A2B");
    private static readonly Token SoftGood = new("soft-good", "#D3EBDA", "#1C3D2A");

    // Between the rows of a printed table a line must be darker than on a screen.
    private static readonly Token PrintedLine = new("printed-line", "#C9D0D6", "#3A4651");

    /// <summary>For a report.</summary>
    public static string Report { get; } =
        Css([
            ("paper", Palette.Paper),
            ("ink", Palette.Ink),
            ("ink2", Palette.Ink2),
            ("own", Palette.Own),
            ("rule", Palette.Ink2),
            ("thin", PrintedLine),
            ("panel", Panel),
        ]);

    /// <summary>For the pages.</summary>
    public static string Site { get; } =
        Css([
            ("paper", Palette.Paper),
            ("ink", Palette.Ink),
            ("ink2", Palette.Ink2),
            ("own", Palette.Own),
            ("rule", Palette.Axis),
            ("thin", Palette.Grid),
            ("panel", Panel),
            ("good", Palette.Good),
            ("bad", Palette.Bad),
        ]);

    /// <summary>What the workroom names beside the pages' own.</summary>
    public static string Room { get; } =
        Css([("mid", Palette.Mid), ("none", Palette.None), ("onown", OnOwn), ("softgood", SoftGood), ("softbad", Palette.SoftBad)]);

    private static string Css(IReadOnlyList<(string Name, Token Colour)> variables)
    {
        string Root(Func<Token, string> form) =>
            $":root {{ {string.Concat(variables.Select(one => $"--{one.Name}: {Short(form(one.Colour))}; "))}}}\n";
        return $"{Root(token => token.Light)}@media screen and (prefers-color-scheme: dark) {{\n  {Root(token => token.Dark)}}}\n";
    }

    // As it is written in a style sheet: small letters, and white in three of them.
    private static string Short(string colour) => colour == "#FFFFFF" ? "#fff" : colour.ToLower(CultureInfo.InvariantCulture);
}
