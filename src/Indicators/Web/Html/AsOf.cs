using System.Text.RegularExpressions;
using Indicators.Reports.Formats.Html;
using Indicators.Wording;

namespace Indicators.Web.Html;

/// <summary>
/// Pages as of an earlier instant: the date is told at the top, and the links and forms that lead to other such pages keep it. That is
/// done here, once for all of them, so that no page can forget it.
/// </summary>
internal static partial class AsOf
{
    /// <summary>The part of an address that says when.</summary>
    public const string Name = "as-of";

    /// <summary>What stands first on the page.</summary>
    public static Markup Told(View view) =>
        view.AsOf is { } asked && view.Snapshot.AsOf is { } copy
            ? $"""
                <div class="box" role="note"><p>{AsOfWords.Told(asked, copy)}
                <a class="newest" href="{view.Path}">{AsOfWords.Newest}</a></p></div>
                """
            : Markup.None;

    /// <summary>The page that says why there is none of that instant.</summary>
    public static Page NotShown(View view, string why) =>
        new()
        {
            Title = AsOfWords.NotShown,
            Status = Microsoft.AspNetCore.Http.StatusCodes.Status400BadRequest,
            Body = $"""
                <p>{why}</p>
                <p><a class="newest" href="{view.Path}">{AsOfWords.Newest}</a></p>
                """,
        };

    /// <summary>A page's text with the instant in its links and forms.</summary>
    public static string Keep(string html, string? asked)
    {
        if (asked is null)
        {
            return html;
        }

        var part = $"{Name}={Uri.EscapeDataString(asked)}";
        var links = Link().Replace(html, link => $"{link.Groups["to"]}{(link.Groups["to"].Value.Contains('?') ? "&amp;" : "?")}{part}");
        Markup field = $"""<input type="hidden" name="{Name}" value="{asked}">""";
        return Form().Replace(links, form => form.Value + field.ToString());
    }

    // The pages and files that take it; one that has it already, and the way to the newest, are left.
    [GeneratedRegex(
        "(?<to>(?<!class=\"newest\" )href=\"/(planer/|matt/|jamfor)(?![^\"]*as-of=)[^\"#]*)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Link();

    [GeneratedRegex("<form method=\"get\" action=\"/(jamfor|matt/)[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form();
}
