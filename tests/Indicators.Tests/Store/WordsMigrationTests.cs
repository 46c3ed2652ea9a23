using System.Globalization;
using Dapper;
using Indicators.Store;
using Indicators.Tests.Support;

namespace Indicators.Tests.Store;

/// <summary>
/// A store from before the administration's words were kept there is opened, and nothing of its own reports is lost. Every form that the
/// figures behind words have been stored in is kept here as a text: it must be read for as long as there is history.
/// </summary>
public sealed class WordsMigrationTests : IDisposable
{
    private const int Before = 7;

    private static readonly DateTimeOffset Now = new(2024, 10, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Folder folder = new();

    private string Db => folder.File("a.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Its_own_reports_and_their_history_stand_as_they_stood()
    {
        Write();

        using var store = WriteSession.Open(Db, Now);

        var report = Assert.Single(store.OwnReports.Read("prov", asOf: null));
        Assert.Equal((4.0, "Eva", "b.csv", null), (report.Value, report.ReportedBy, report.Source, report.WrittenForJson));
        var earlier = Assert.Single(store.OwnReports.History("prov"));
        Assert.Equal((3.0, "Omar", "Räknat fel"), (earlier.Report.Value, earlier.Ended.ReplacedBy, earlier.Ended.Note));
        Assert.Empty(store.OwnReports.ReadWords("prov", asOf: null));
        Assert.EndsWith("a-utgava-7.db", store.CopyBefore, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_without_being_opened_to_write_it_is_read_the_same()
    {
        Write();
        using var store = ReadSession.Open(Db);
        Assert.Equal(4, Assert.Single(store.OwnReports.Read("prov", asOf: null)).Value);
    }

    [Theory]
    [InlineData(
        """[{"name":"arbetar:riket","kind":"Level","value":67.7,"unit":"Percent","decimals":1,"year":2022}]""",
        "67,7\u00A0procent 2022"
    )]
    [InlineData(
        """[{"name":"arbetar:skillnad-5","kind":"Change","value":12.4,"unit":"Percent","decimals":1,"year":2022,"fromYear":2017}]""",
        "+12,4\u00A0procentenheter från 2017 till 2022"
    )]
    [InlineData("""[{"name":"arbetar:plats","kind":"Place","value":167,"year":2022,"of":290}]""", "plats 167 av 290 kommuner 2022")]
    [InlineData("""[{"name":"S1:man","kind":"Own","unit":"Count","period":"2024-delar","hidden":true}]""", "skyddad uppgift (2024 delår)")]
    [InlineData("""[{"name":"H-a","kind":"Own","value":1,"period":"2024-delar","date":"2024-06-12"}]""", "ja, 2024-06-12 (2024 delår)")]
    public void What_words_were_written_for_is_read_in_every_form_that_it_has_been_stored_in(string json, string said)
    {
        var figure = Assert.Single(WrittenFor.Read(json));
        Assert.Equal(said, Indicators.Wording.NamedFigureWords.Of(figure));
        Assert.Equal(json, WrittenFor.Write([figure])); // the form of today
    }

    private void Write()
    {
        using var old = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Db};Pooling=False");
        old.Open();
        foreach (var step in Schema.Steps.Take(Before))
        {
            old.Execute(step);
        }

        old.Execute(
            string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {Schema.ApplicationId}; PRAGMA user_version = {Before}")
        );
        old.Execute(
            """
            INSERT INTO own_report VALUES ('prov', 'measure', 'S1', '2024-delar', 'T', '', '', 4, NULL, NULL, NULL, NULL, '2024-09-12T00:00:00Z', 'Eva', 'b.csv');
            INSERT INTO own_report_history VALUES
                (1, 'prov', 'measure', 'S1', '2024-delar', 'T', '', '', 3, NULL, NULL, NULL, NULL, '2024-09-11T00:00:00Z', 'Eva', 'a.csv', '2024-09-12T00:00:00Z', 'Omar', 'Räknat fel');
            """
        );
    }
}
