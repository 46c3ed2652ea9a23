using Indicators.Reports.Formats.Html;

namespace Indicators.Web.Html;

/// <summary>
/// What a page says of itself to whoever meets its link before it: title, words and picture. A picture's address must be whole, so there is
/// one only where the site's own address is set.
/// </summary>
internal static class LinkPreview
{
    /// <summary>The elements of the head; nothing for a page that is not there.</summary>
    public static Markup Of(Page page, View view) =>
        page.Status != 200
            ? Markup.None
            : (Markup)
                $"""
                    {Markup.For(page.Description, words => $"""<meta name="description" content="{words}">""")}
                    {Markup.For(view.Site, site => Whole(page, site, site + view.Address))}
                    """;

    private static Markup Whole(Page page, string site, string address) =>
        $"""
            <link rel="canonical" href="{address}">
            {Property("type", "website")}
            {Property("site_name", Layout.Site)}
            {Property("locale", "sv_SE")}
            {Property("title", page.Window ?? page.Title)}
            {Property("url", address)}
            {Markup.For(page.Description, words => Property("description", words))}
            {Markup.For(page.Picture, picture => Property("image", site + picture))}
            {Markup.For(page.Picture, _ => (Markup)$"""<meta name="twitter:card" content="summary_large_image">""")}
            """;

    private static Markup Property(string name, string content) => $"""<meta property="og:{name}" content="{content}">""";
}
