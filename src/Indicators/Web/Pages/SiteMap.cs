using System.Text;
using System.Xml.Linq;
using Indicators.UseCases;
using Indicators.Web.Html;

namespace Indicators.Web.Pages;

/// <summary>What search engines are told: which pages there are, and where they have no business.</summary>
internal static class SiteMap
{
    private static readonly XNamespace Form = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // Pages that a choice makes are without end; the workroom and drafts are not for the world.
    private const string Rules = """
        User-agent: *
        Disallow: /arbetsrum
        Disallow: /rapporter/utkast
        Disallow: /inbaddad/
        Disallow: /jamfor?
        Disallow: /utforska?
        Disallow: /sok?
        Disallow: /andringar?

        """;

    /// <summary>robots.txt.</summary>
    public static WebFile Robots(View view, Workspace workspace) =>
        Text(Rules + (view.Site is { } site ? $"Sitemap: {site}/sitemap.xml\n" : ""), "text/plain; charset=utf-8");

    /// <summary>sitemap.xml; null where the site's own address is not set, for every address in it is whole.</summary>
    public static WebFile? Pages(View view, Workspace workspace)
    {
        if (view.Site is not { } site)
        {
            return null;
        }

        string[] fixedOnes = ["/", "/jamfor", "/utforska", "/sok", "/rapporter", "/kalender", "/andringar", "/om", "/om/tillganglighet"];
        var pages = fixedOnes
            .Concat(
                view.Snapshot.Plans.SelectMany(plan =>
                    plan.Told.Concat(plan.Context)
                        .Select(comparison => Addresses.Of(plan.Plan, comparison.Indicator))
                        .Prepend(Addresses.Of(plan.Plan))
                )
            )
            .Concat(view.Snapshot.Decided.Select(Addresses.Of));
        var map = new XElement(
            Form + "urlset",
            pages.Select(page => new XElement(Form + "url", new XElement(Form + "loc", new Uri(site + page).AbsoluteUri)))
        );
        return Text($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{map}\n", "application/xml; charset=utf-8");
    }

    private static WebFile Text(string text, string type) => new(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")), type);
}
