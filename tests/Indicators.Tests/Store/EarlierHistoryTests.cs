using System.Globalization;
using Dapper;
using Indicators.Store;
using Indicators.Tests.Support;
using Indicators.UseCases;
using Microsoft.Data.Sqlite;

namespace Indicators.Tests.Store;

/// <summary>
/// Rows as every earlier edition wrote them, each in a file of its own beside what is read of them: whatever was once stored of a
/// municipality's own is read for as long as there is history.
/// </summary>
public sealed class EarlierHistoryTests : IDisposable
{
    private static readonly string Earlier = Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Store", "Earlier");

    private readonly Folder folder = new();

    private string Db => folder.File("a.db");

    public static TheoryData<int> Editions() => [.. Enumerable.Range(3, Schema.Steps.Count - 2)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_edition_that_changed_what_is_kept_of_a_municipalitys_own_has_its_rows_here() =>
        Assert.All(
            Schema.Steps.Index().Where(step => step.Item.Contains("TABLE own_report") || step.Item.Contains("TABLE room_")),
            step =>
                Assert.True(step.Item == Strict() || File.Exists(FileOf(step.Index + 1, "sql")), $"Write {FileOf(step.Index + 1, "sql")}.")
        );

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_store_of_an_earlier_edition_with_rows_of_all_before_it_is_read_rightly(int edition)
    {
        Write(edition);

        using var store = WriteSession.Open(Db, new DateTimeOffset(2024, 10, 1, 0, 0, 0, TimeSpan.Zero));

        var expected = Files(edition, "txt").SelectMany(File.ReadAllLines).Order(StringComparer.Ordinal);
        Assert.Equal(expected, Read(store).Order(StringComparer.Ordinal));
    }

    // It holds columns to their types and keeps every row as it was.
    private static string Strict() => Schema.Steps[3];

    private static string FileOf(int edition, string ending) =>
        Path.Combine(Earlier, string.Create(CultureInfo.InvariantCulture, $"{edition}.{ending}"));

    private static IEnumerable<string> Files(int edition, string ending) =>
        Enumerable.Range(1, edition).Select(one => FileOf(one, ending)).Where(File.Exists);

    // Each edition's rows are written by that edition, and carried through the steps that came after.
    private void Write(int edition)
    {
        using var old = new SqliteConnection($"Data Source={Db};Pooling=False");
        old.Open();
        foreach (var (place, step) in Schema.Steps.Take(edition).Index())
        {
            old.Execute(step);
            if (File.Exists(FileOf(place + 1, "sql")))
            {
                old.Execute(File.ReadAllText(FileOf(place + 1, "sql")));
            }
        }

        old.Execute(
            string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {Schema.ApplicationId}; PRAGMA user_version = {edition}")
        );
    }

    private static IEnumerable<string> Read(ReadSession store)
    {
        const string plan = "prov",
            period = "2024-delar";
        var words = store.OwnReports.ReadWords(plan, asOf: null);
        var events = store.Room.Events(plan, period);
        var parts = store.Room.Parts(plan, period);
        return store
            .OwnReports.Read(plan, asOf: null)
            .Concat(words)
            .Select(Said)
            .Concat(
                store
                    .OwnReports.History(plan)
                    .Select(one => $"was {Said(one.Report)} until {one.Ended.KnownTo} by {one.Ended.ReplacedBy}: {one.Ended.Note}")
            )
            .Concat(
                words
                    .SelectMany(row => WrittenFor.Read(row.WrittenForJson))
                    .Select(figure => FormattableString.Invariant($"written for {figure.Name} {figure.Value} {figure.Year}"))
            )
            .Concat(
                store
                    .Room.Typed(plan, period)
                    .Select(one =>
                        $"typed {one.Place}: {one.Text}, {(one.ReadAs is { } read ? $"read as {read}" : "not read")} ({one.By}, {one.At})"
                    )
            )
            .Concat(
                store
                    .Room.Answers(plan, period)
                    .Select(one => FormattableString.Invariant($"answer {one.Place}: {one.Value} {one.Says} ({one.By}, {one.At})"))
            )
            .Concat(
                events.Select(step => $"event {step.Step} {step.Office}: {step.Note}; {step.Mark}; {step.Place} ({step.By}, {step.At})")
            )
            .Concat(parts.Select(done => $"part {AppendixParts.NameOf(done.Part)} {done.Move} ({done.By}, {done.At})"))
            .Concat(parts.Count == 0 ? [] : [$"layout {AppendixLayout.Of(parts).Text}"])
            .Concat(store.Room.Settings(plan).Select(one => $"setting {one.Name}: {one.Text} ({one.By}, {one.At})"))
            .Concat(RoomRemark.Of(events).Select(remark => $"remark {remark.Sent.Note} {(remark.IsOpen ? "open" : "answered")}"));
    }

    private static string Said(OwnReport row)
    {
        var place = string.Join(' ', new[] { row.Kind, row.Item, row.Counterparty, row.Account }.Where(part => part.Length > 0));
        return FormattableString.Invariant(
            $"{place}: {row.Value}; {row.State}; {row.Date}; {row.Body}; {row.Comment} ({row.ReportedBy}, {row.KnownFrom}, {row.Source})"
        );
    }
}
