using System.Security.Cryptography;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Indicators.Web.Html;

namespace Indicators.Web.Pages;

/// <summary>News for a reader's own program (Atom, RFC 4287). It knows no clock: the same figures give the same bytes.</summary>
internal static class Feed
{
    /// <summary>The most entries that one holds, the newest.</summary>
    public const int Most = 50;

    private static readonly XmlWriterSettings Form = new() { Indent = true, Encoding = new UTF8Encoding(false) };

    /// <summary>The file.</summary>
    /// <param name="view">What it is written from.</param>
    /// <param name="title">What it is of.</param>
    /// <param name="page">The page that tells the same.</param>
    /// <param name="entries">The newest first.</param>
    public static WebFile Write(View view, string title, string page, IReadOnlyList<FeedEntry> entries)
    {
        var updated = entries.Count > 0 ? entries.Max(entry => entry.At) : view.Snapshot.AsOf ?? DateTimeOffset.UnixEpoch;
        var feed = new SyndicationFeed
        {
            Id = Id(page),
            Title = new TextSyndicationContent($"{title} – {Layout.Site}"),
            LastUpdatedTime = updated,
            Language = "sv",
            Items = [.. entries.Take(Most).Select(entry => Item(view, entry))],
        };
        feed.Authors.Add(new SyndicationPerson { Name = Layout.Site });
        feed.Links.Add(new SyndicationLink(Whole(view, page), "alternate", null, "text/html", 0));
        feed.Links.Add(new SyndicationLink(Whole(view, view.Address), "self", null, "application/atom+xml", 0));
        using var into = new MemoryStream();
        using (var writer = XmlWriter.Create(into, Form))
        {
            new Atom10FeedFormatter(feed).WriteTo(writer);
        }

        return new WebFile(into.ToArray(), WebFile.Atom);
    }

    private static SyndicationItem Item(View view, FeedEntry entry)
    {
        var item = new SyndicationItem
        {
            Id = Id(entry.Name),
            Title = new TextSyndicationContent(entry.Title),
            LastUpdatedTime = entry.At,
            Content = new TextSyndicationContent(string.Join('\n', entry.Lines)),
        };
        item.Links.Add(new SyndicationLink(Whole(view, entry.Page), "alternate", null, "text/html", 0));
        return item;
    }

    // Where nobody has said what the site is called, a reader's program counts it from where it found the feed.
    private static Uri Whole(View view, string address) => new(view.Site + address, UriKind.RelativeOrAbsolute);

    // The same for ever, wherever the site moves.
    private static string Id(string name) =>
        $"urn:uuid:{new Guid(SHA256.HashData(Encoding.UTF8.GetBytes("kommunala-planer:" + name)).AsSpan(0, 16), bigEndian: true)}";
}

/// <summary>One piece of news.</summary>
/// <param name="Name">Tells it from all others, for ever.</param>
/// <param name="At">When it came to be known.</param>
/// <param name="Title">One line.</param>
/// <param name="Lines">The rest, a line each.</param>
/// <param name="Page">Where it is told in full.</param>
internal sealed record FeedEntry(string Name, DateTimeOffset At, string Title, IReadOnlyList<string> Lines, string Page);
