using Indicators.Tests.Reports;
using Indicators.Tests.Support;
using static Indicators.Tests.Store.TwoCopies;

namespace Indicators.Tests.Web.OpenApi;

/// <summary>
/// The service with all that it can answer: the five plans with all reported but Oxelösund's, whose report is decided; the example plans;
/// and figures that have been revised, regrouped and renamed. Started once.
/// </summary>
public sealed class ApiSites(FetchedStore store) : IAsyncLifetime, IDisposable
{
    public const string Token = "ett hemligt ord för prov";

    private readonly Folder folder = new();

    internal SiteUnderTest Five { get; private set; } = null!;

    internal SiteUnderTest Examples { get; private set; } = null!;

    internal SiteUnderTest Revised { get; private set; } = null!;

    internal IEnumerable<SiteUnderTest> All => [Five, Examples, Revised];

    public async Task InitializeAsync()
    {
        var db = folder.File("five.db");
        File.Copy(store.Db, db);
        foreach (var plan in new[] { "norrtalje", "sollentuna", "osteraker", "ekero" })
        {
            var template = await RunAsync(db, "import", "--template", "--plan", plan, "--period", "2024-delar");
            var filled = folder.Write($"{plan}.csv", OwnReportsTests.FilledSheet(template));
            await RunAsync(db, "import", filled, "--plan", plan, "--by", "Test");
        }

        string[] decided =
        [
            "report",
            "--plan",
            "oxelosund",
            "--period",
            "2024-delar",
            "--final",
            "--force",
            "--reason",
            "Nämnden har beslutat.",
        ];
        await RunAsync(db, [.. decided, "--out", folder.File("reports"), "--comments", folder.File("comments")]);
        Five = await SiteUnderTest.StartAsync(
            db,
            reports: folder.File("reports"),
            settings: settings => settings with { DraftToken = Token }
        );
        Examples = await SiteUnderTest.StartAsync(store.ExampleDb, catalogue: Repository.Examples);
        Revise(folder.File("revised.db"));
        Revised = await SiteUnderTest.StartAsync(folder.File("revised.db"));
    }

    public async Task DisposeAsync()
    {
        foreach (var site in All)
        {
            await site.DisposeAsync();
        }
    }

    public void Dispose() => folder.Dispose();

    private static void Revise(string db)
    {
        Write(db, First, Before with { Cells = [Cell(66.2), Cell(null, "0160"), Cell(60, gender: "K")] });
        var after = new Copy(
            [
                new()
                {
                    Id = "N00700",
                    Title = "Arbetar, andel (%) (-2023)",
                    Period = "2023",
                    PublicationDate = "2025-01-15",
                },
            ],
            [
                new()
                {
                    Id = "G35943",
                    Title = "Liknande kommuner integration, Norrtälje, 2023",
                    Members = ["0163", "0188"],
                },
            ],
            [Cell(66.4), Cell(75.3, "0160"), Cell(null, gender: "K")]
        );
        Write(db, Second, after);
        Write(db, Second.AddDays(5), after with { Kpis = [], Groups = [] });
    }

    private static async Task<string> RunAsync(string db, params IEnumerable<string> args)
    {
        var answer = await CommandLine.RunAsync([.. args, "--catalog", Repository.Catalogue, "--db", db]);
        Assert.True(answer.Code == 0, answer.Error);
        return answer.Out;
    }
}
