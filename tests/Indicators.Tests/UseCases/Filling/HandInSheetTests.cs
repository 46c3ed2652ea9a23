using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Indicators.Analysis;
using Indicators.Importing;
using Indicators.Tests.Support;
using Indicators.UseCases;
using Indicators.UseCases.Filling;

namespace Indicators.Tests.UseCases.Filling;

/// <summary>Norrtälje's workbook fetched, filled in as a person does, and handed in, in a store of its own.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class HandInSheetTests : IDisposable
{
    private static readonly ReportPeriod Delar = ReportPeriod.Parse("2024-delar");

    private readonly Folder folder = new();
    private readonly ManualClock clock = new(new DateTimeOffset(2024, 9, 12, 12, 0, 0, TimeSpan.Zero));
    private readonly WriteReport making;
    private readonly PlanFigures figures;

    public HandInSheetTests(FetchedStore store)
    {
        var workspace = new Workspace(Repository.Catalogue, folder.File("indicators.db"), clock);
        workspace.OpenToWrite().Dispose();
        making = new WriteReport(workspace, folder.File("reports"), folder.File("comments"));
        figures = store.Norrtalje();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_fetched_and_handed_in_as_it_is_changes_nothing()
    {
        FillIn();

        var plan = Hand().Plan(FilledSheet.Read(Fetch().Bytes, "a.xlsx"));

        Assert.NotEmpty(plan.Changes);
        Assert.All(plan.Changes, change => Assert.True(change.Kind == SheetChangeKind.Unchanged, change.ToString()));
    }

    [Fact]
    public void It_holds_all_that_stands_in_order_for_any_program_and_the_same_bytes_again()
    {
        FillIn();
        var book = Fetch();

        using var file = SpreadsheetDocument.Open(new MemoryStream(book.Bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file).Select(fault => fault.Description));
        Assert.Equal(book.Bytes, Fetch().Bytes);
        Assert.Equal("4", book["Uppgift", "3.1-dialogmoten", "Svar"]);
        Assert.Equal("12.5", book["Uppgift", "4.1-timmar", "Svar"]);
        Assert.Equal(("ja", "45455"), (book["Uppgift", "H-a", "Svar"], book["Uppgift", "H-a", "Dag"])); // 12 June 2024 as Excel counts
        Assert.Equal("många", book["Uppgift", "3.3-projekt", "Svar"]);
        Assert.Equal(("försenad", "=SUMMA(1)\n- väntar"), (book["Åtgärd", "1.1", "Svar"], book["Åtgärd", "1.1", "Kommentar"]));
        Assert.Equal(("bedöms uppfyllas", "Går bra."), (book["Mål", "1", "Svar"], book["Mål", "1", "Kommentar"]));
        Assert.Equal("12400000", book["Ersättning", "", "Svar"]);
    }

    [Fact]
    public void Each_cell_is_told_for_what_it_would_do_and_nothing_is_changed_until_it_is_saved()
    {
        FillIn();
        var sheet = FilledSheet.Read(
            Fetch()
                .Write("Uppgift", "3.1-dialogmoten", "Svar", "5 st")
                .Write("Uppgift", "4.1-inom-ett-ar", "Svar", 15)
                .Write("Åtgärd", "1.2", "Svar", "pågående")
                .Write("Åtgärd", "1.1", "Kommentar", "ta bort")
                .Write("Mål", "1", "Kommentar", "TA BORT")
                .Write("Uppgift", "4.1-timmar", "Svar", "några")
                .Write("Huvud", "namnd", "Svar", "Socialnämnden")
                .Add("Utgift", ("Vad", "Löner"), ("Plats", "Personal"), ("Svar", "1 200 tkr"))
                .Bytes,
            "a.xlsx"
        );
        var before = History();

        var plan = Hand().Plan(sheet);

        Assert.Equal(
            [
                ("Uppgift Dialogmöten", SheetChangeKind.Changed, "5"),
                ("Uppgift Samhällsorienteringens längd", SheetChangeKind.Changed, "några"),
                ("Uppgift Tid till genomförd samhällsorientering", SheetChangeKind.New, "15"),
                ("Åtgärd 1.1", SheetChangeKind.TakenAway, ""),
                ("Åtgärd 1.2", SheetChangeKind.New, "pågår"),
                ("Utgift Löner, Personal", SheetChangeKind.New, "1 200 000"),
                ("Huvud Nämnd", SheetChangeKind.New, "Socialnämnden"),
                ("Mål 1", SheetChangeKind.TakenAway, ""),
            ],
            plan.Changes.Where(change => change.IsSaved).Select(change => (Short(change), change.Kind, change.Text))
        );
        Assert.Contains(
            plan.Changes,
            change => change is { Text: "några", IsUnread: true, Says: { } says } && says.Contains("tal", StringComparison.Ordinal)
        );
        Assert.Equal(before, History());

        Hand().Save(sheet, new Dictionary<string, string>());
        Assert.Equal("5", Fetch()["Uppgift", "3.1-dialogmoten", "Svar"]);
        Assert.Equal("några", Fetch()["Uppgift", "4.1-timmar", "Svar"]);
        Assert.Equal("", Fetch()["Mål", "1", "Kommentar"]);
        Assert.All(Hand().Plan(sheet).Changes, change => Assert.False(change.IsSaved, change.ToString()));
    }

    private static string Short(SheetChange change) =>
        change.Row.StartsWith('Å') || change.Row.StartsWith('M') ? string.Join(' ', change.Row.Split(' ')[..2]) : change.Row;

    [Fact]
    public void What_another_has_changed_since_it_was_fetched_is_a_conflict_only_where_the_sheet_is_changed_too()
    {
        FillIn();
        var book = Fetch();
        Save("measure:3.1-dialogmoten:T:value", "7", by: "Bo");
        Save("measure:4.1-timmar:T:value", "13", by: "Bo");
        var sheet = FilledSheet.Read(book.Write("Uppgift", "3.1-dialogmoten", "Svar", 5).Bytes, "a.xlsx");

        var plan = Hand().Plan(sheet);

        var conflict = Assert.Single(plan.Changes, change => change.Kind == SheetChangeKind.Conflict);
        Assert.Equal(("5", "7", "Bo"), (conflict.Text, conflict.Stands, conflict.By));
        Assert.Equal(0, plan.Saved);

        Hand().Save(sheet, new Dictionary<string, string>());
        Assert.Equal("7", Fetch()["Uppgift", "3.1-dialogmoten", "Svar"]);
        Hand().Save(sheet, new Dictionary<string, string> { [conflict.Place] = "another version" });
        Assert.Equal("7", Fetch()["Uppgift", "3.1-dialogmoten", "Svar"]);
        Hand().Save(sheet, new Dictionary<string, string> { [conflict.Place] = conflict.Version });
        Assert.Equal(("5", "13"), (Fetch()["Uppgift", "3.1-dialogmoten", "Svar"], Fetch()["Uppgift", "4.1-timmar", "Svar"]));
    }

    [Fact]
    public void The_same_sheet_as_text_with_semicolons_says_the_same()
    {
        FillIn();
        var csv = Fetch().Write("Uppgift", "3.1-dialogmoten", "Svar", 5).Csv();

        foreach (
            var bytes in new[]
            {
                Encoding.UTF8.GetBytes('\uFEFF' + csv),
                Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(csv)).ToArray(),
            }
        )
        {
            var plan = Hand().Plan(FilledSheet.Read(bytes, "a.csv"));

            // A day is a number in the book; as text it is the day it shows.
            var changed = plan.Changes.Where(change => change.Kind != SheetChangeKind.Unchanged && change.Column != "dag").ToList();
            Assert.Equal(("3.1-dialogmoten", "5"), (FieldPlace.TryParse(Assert.Single(changed).Place)!.Item, changed[0].Text));
        }
    }

    [Fact]
    public void Parts_that_only_hold_together_are_judged_together()
    {
        var sheet = FilledSheet.Read(
            Fetch()
                .Write("Uppgift", "3.3-projekt", "Svar", "10")
                .Write("Åtgärd", "1.1", "Svar", "försenad")
                .Write("Åtgärd", "1.1", "Kommentar", "Personalbrist")
                .Write("Uppgift", "H-a", "Dag", "12 juni 2024")
                .Write("Uppgift", "H-a", "Svar", "ja")
                .Bytes,
            "a.xlsx"
        );

        Assert.All(Hand().Plan(sheet).Changes, change => Assert.True(change is { IsSaved: true, IsUnread: false }, change.ToString()));
    }

    [Fact]
    public void Rows_and_cells_that_are_not_the_plans_are_told_and_the_others_are_saved()
    {
        var sheet = FilledSheet.Read(
            Fetch()
                .Write("Uppgift", "3.1-dialogmoten", "Dag", "2024-06-12")
                .Write("Uppgift", "3.3-projekt", "Id", "9.9-okant")
                .Write("Uppgift", "9.9-okant", "Svar", "3")
                .Add("Ersättning", ("Vad", "Schablon"), ("Svar", "100"))
                .Write("Uppgift", "4.1-timmar", "Svar", "12")
                .Bytes,
            "a.xlsx"
        );

        var plan = Hand().Save(sheet, new Dictionary<string, string>());

        Assert.Equal(3, plan.Count(SheetChangeKind.Unknown));
        Assert.All(plan.Changes.Where(change => change.Kind == SheetChangeKind.Unknown), change => Assert.NotEmpty(change.Says!));
        Assert.Equal("12", Fetch()["Uppgift", "4.1-timmar", "Svar"]);
    }

    [Fact]
    public void A_decided_report_takes_none()
    {
        var sheet = FilledSheet.Read(Fetch().Write("Uppgift", "3.1-dialogmoten", "Svar", 4).Bytes, "a.xlsx");
        making.Workspace.Step(figures.Plan, new RoomEvent("2024-delar", "", RoomStep.Decided, "", "", "2024-09-12T12:00:00Z", "Bo"));

        var told = Assert.Throws<UserException>(() => Hand().Save(sheet, new Dictionary<string, string>()));

        Assert.Contains("fastställd", told.Message, StringComparison.Ordinal);
        Assert.Empty(making.Workspace.Reported(figures.Plan));
    }

    private FilledBook Fetch()
    {
        using var store = making.Workspace.OpenToRead();
        var rows = RoomRows.Read(store, making.Workspace.Catalogue, figures.Plan, Delar, clock.GetUtcNow());
        return new FilledBook(
            FillWorkbook.Write(making.Workspace.Catalogue, rows, making.WordFields(store, figures, Delar), clock.GetUtcNow())
        );
    }

    private HandInSheet Hand() => new(making, figures.Plan, Delar, _ => figures, clock.GetUtcNow(), "Eva");

    private void FillIn()
    {
        Save("measure:3.1-dialogmoten:T:value", "4 st");
        Save("measure:4.1-timmar:T:value", "12,5");
        Save("measure:H-a:T:value", "ja");
        Save("measure:H-a:T:date", "12 juni 2024");
        Save("measure:3.3-projekt:T:value", "många");
        Save("action:1.1:T:comment", "=SUMMA(1)\n- väntar");
        Save("action:1.1:T:state", "försenad");
        Save("money:ersattning:T:value:Migrationsverket:Schablon", "12 400 tkr");
        SaveWord("assessment:1", "bedöms uppfyllas");
        SaveWord("text:mal-1", "Går bra.");
        SaveWord("text:sammanfattning", "Helheten _x0041_ står.");
        clock.Now += TimeSpan.FromHours(1);
    }

    private void Save(string place, string text, string by = "Eva")
    {
        using var store = making.Workspace.OpenToRead();
        var field = FieldPlace.TryParse(place)!;
        var version = FieldTexts.Read(store, figures.Plan, Delar).VersionOf(field);
        making.Workspace.Save(new FieldSave(figures.Plan, Delar, field, text, version, by));
    }

    private void SaveWord(string place, string text) =>
        Assert.IsType<FieldSaved.Done>(
            making.Save(figures, new WordSave(Delar, WordPlace.TryParse(place)!, text, FieldVersion.Of(""), "Eva"))
        );

    private string History() =>
        string.Join(
            '\n',
            StoreRows.Of(
                folder.File("indicators.db"),
                "SELECT * FROM own_report",
                "SELECT * FROM own_report_history",
                "SELECT * FROM room_typed"
            )
        );
}
