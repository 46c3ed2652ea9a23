using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Indicators.Tests.Support;

/// <summary>
/// One started service for all tests of a class, for reading the store takes a while: the shipped figures, and Oxelösund's report decided,
/// in all its parts.
/// </summary>
public sealed class SharedSite(FetchedStore store) : IAsyncLifetime, IDisposable
{
    private readonly Folder folder = new();

    /// <summary>The service.</summary>
    internal SiteUnderTest Site { get; private set; } = null!;

    /// <summary>Where the report was written.</summary>
    internal string Report => Path.Combine(folder.File("reports"), "oxelosund", "2024-delar");

    public async Task InitializeAsync()
    {
        var written = await store.RunAsync(
            "report",
            "--plan",
            "oxelosund",
            "--period",
            "2024-delar",
            "--final",
            "--force",
            "--parts",
            "kort,bilaga,fullstandig",
            "--out",
            folder.File("reports"),
            "--comments",
            folder.File("comments")
        );
        Assert.True(written.Code == 0, written.Error);
        Site = await SiteUnderTest.StartAsync(store.Db, reports: folder.File("reports"));
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();

    public void Dispose() => folder.Dispose();

    /// <summary>A page as a browser reads it.</summary>
    internal async Task<IHtmlDocument> PageAsync(string address) =>
        new HtmlParser().ParseDocument(await Site.Client.GetStringAsync(address));
}
