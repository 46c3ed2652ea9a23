using System.Net;
using System.Text.Json;
using Dapper;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli;

/// <summary>Whatever numbers the store holds, of the municipality's own or of Kolada's: every answer is valid, and nothing falls.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class ExtremeOwnFiguresTests(FetchedStore fetched) : IDisposable
{
    private static readonly string[] Addresses =
    [
        "/api/v1/values?kpi=N00217&municipality=0163",
        "/api/v1/values?kpi=N00973&municipality=0163",
        "/api/v1/comparisons/sollentuna",
        "/api/v1/changes",
        "/planer/sollentuna",
        "/planer/norrtalje",
        "/",
    ];

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("9e999")]
    [InlineData("-9e999")]
    [InlineData("1.7e308")]
    [InlineData("-1e300")]
    [InlineData("1e-320")]
    public async Task Every_answer_is_valid_JSON_and_every_page_is_shown(string number)
    {
        var db = SmallSite.Db(folder);
        File.Copy(fetched.Db, db);
        using (var store = StoreRows.Open(db))
        {
            store.Execute(
                $"UPDATE measurement SET value = {number} "
                    + "WHERE municipality = '0163' AND kpi IN ('N00217', 'N00973', 'N00221') AND year > 2015"
            );
            foreach (var (kind, item, place) in Places)
            {
                store.Execute(
                    "INSERT INTO own_report "
                        + "(plan, kind, item, period, gender, counterparty, account, value, known_from, reported_by, file) "
                        + $"VALUES ('sollentuna', '{kind}', '{item}', '2024-delar', 'T', '{place}', '{place}', {number}, "
                        + "'2024-08-30T00:00:00Z', 'x', 'x')"
                );
            }
        }

        string[] here = ["--db", db, "--catalog", Repository.Catalogue];
        foreach (var command in new[] { "compare --plan sollentuna", "status", "changes", "validate --figures" })
        {
            var answer = await CommandLine.RunAsync([.. command.Split(' '), "--json", .. here]);
            Assert.True(answer.Code == 0, command + answer.Error);
            using var valid = JsonDocument.Parse(answer.Out);
        }

        foreach (var file in new[] { "ut.json", "ut.csv", "ut.xlsx" })
        {
            Assert.Equal(0, (await CommandLine.RunAsync(["export", "--plan", "sollentuna", "--out", folder.File(file), .. here])).Code);
        }

        using var exported = JsonDocument.Parse(await File.ReadAllBytesAsync(folder.File("ut.json")));
        var report = await CommandLine.RunAsync([
            "report",
            "--plan",
            "sollentuna",
            "--period",
            "2024-delar",
            "--format",
            "html,docx,csv,xlsx",
            "--out",
            folder.File("r"),
            .. here,
        ]);
        Assert.True(report.Code == 0, report.Error);
        await using var site = await SmallSite.StartAsync(folder, catalogue: await File.ReadAllTextAsync(Repository.Catalogue));
        foreach (var address in Addresses)
        {
            using var answer = await site.Client.GetAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, address);
            if (address.StartsWith("/api", StringComparison.Ordinal))
            {
                using var valid = JsonDocument.Parse(await answer.Content.ReadAsStreamAsync());
            }
        }
    }

    private static (string Kind, string Item, string Place)[] Places =>
        [
            ("measure", "S1", ""),
            ("measure", "S1-hushall", ""),
            ("measure", "S3", "A"),
            ("measure", "S3", "B"),
            ("money", "ersattning", "MV"),
        ];
}
