using Indicators.Catalogue;
using Indicators.Tests.Support;
using Indicators.UseCases;

namespace Indicators.Tests.UseCases;

/// <summary>Saves field by field in Norrtälje's and Sollentuna's own rows, as a person fills them in, in a store of its own.</summary>
public sealed class SaveFieldTests : IDisposable
{
    private static readonly ReportPeriod Delar = ReportPeriod.Parse("2024-delar");

    private readonly Folder folder = new();
    private readonly ManualClock clock = new(new DateTimeOffset(2024, 9, 12, 12, 0, 0, TimeSpan.Zero));
    private readonly Workspace workspace;
    private readonly Plan plan;

    public SaveFieldTests()
    {
        workspace = new Workspace(Repository.Catalogue, folder.File("indicators.db"), clock);
        workspace.OpenToWrite().Dispose();
        plan = workspace.Catalogue.Plan("norrtalje");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_number_with_its_word_is_read_and_stands_as_a_figure_that_the_reports_take()
    {
        Assert.IsType<FieldSaved.Done>(Save("measure:3.1-dialogmoten:T:value", "4 st"));

        Assert.Equal(4, Standing().Single().Value);
        Assert.Equal(("4 st", "4"), (Field("measure:3.1-dialogmoten:T:value").Text, Field("measure:3.1-dialogmoten:T:value").ReadAs));
    }

    [Theory]
    [InlineData("measure:4.1-inom-ett-ar:T:value", "15 månader", 15)]
    [InlineData("measure:4.1-timmar:T:value", "100:30", 100.5)]
    [InlineData("measure:3.3-utvarderade:T:value", "25 av 34", 73.529412)]
    [InlineData("measure:3.3-utvarderade:T:value", "74", 74)]
    [InlineData("measure:H-a:T:value", "Ja", 1)]
    public void What_people_write_is_understood(string place, string text, double value)
    {
        Assert.IsType<FieldSaved.Done>(Save(place, text));

        Assert.Equal(value, Standing().Single().Value);
    }

    [Fact]
    public void What_cannot_be_read_is_kept_as_it_was_typed_and_counts_for_nothing_until_it_can()
    {
        var saved = Assert.IsType<FieldSaved.NotRead>(Save("measure:3.1-dialogmoten:T:value", "många"));
        var field = Field("measure:3.1-dialogmoten:T:value");

        Assert.Equal(("många", saved.Says), (field.Text, field.Fault));
        Assert.Empty(Standing());
        Assert.False(Row("3.1-dialogmoten").IsIn);

        Assert.IsType<FieldSaved.Done>(Save("measure:3.1-dialogmoten:T:value", "12"));
        Assert.Equal(("12", null), (Field("measure:3.1-dialogmoten:T:value").Text, Field("measure:3.1-dialogmoten:T:value").Fault));
    }

    [Fact]
    public void A_figure_that_is_replaced_by_what_cannot_be_read_still_stands_until_the_new_one_is_read()
    {
        Save("measure:3.1-dialogmoten:T:value", "4");

        Assert.IsType<FieldSaved.NotRead>(Save("measure:3.1-dialogmoten:T:value", "4 eller 5"));

        Assert.Equal(4, Standing().Single().Value);
        Assert.Equal("4 eller 5", Field("measure:3.1-dialogmoten:T:value").Text);
    }

    [Theory]
    [InlineData("2024-06-12")]
    [InlineData("12 juni 2024")]
    [InlineData("12/6 2024")]
    public void A_day_typed_before_its_ja_is_read_when_the_ja_comes(string day)
    {
        Assert.IsType<FieldSaved.NotRead>(Save("measure:H-a:T:date", day));
        Assert.IsType<FieldSaved.Done>(Save("measure:H-a:T:value", "ja"));

        Assert.Equal((1d, "2024-06-12"), (Standing().Single().Value, Standing().Single().Date));
        Assert.Null(Field("measure:H-a:T:date").Fault);
    }

    [Theory]
    [InlineData("state", "försenad", "comment", "Utvärderingen blev klar först i juni.")]
    [InlineData("comment", "Utvärderingen blev klar först i juni.", "state", "försenad")]
    public void A_state_that_wants_a_reason_and_the_reason_are_read_together_whichever_comes_first(
        string first,
        string text,
        string then,
        string other
    )
    {
        Assert.IsType<FieldSaved.NotRead>(Save($"action:2.6:T:{first}", text));
        Assert.IsType<FieldSaved.Done>(Save($"action:2.6:T:{then}", other));

        Assert.Equal(("försenad", "Utvärderingen blev klar först i juni."), (Standing().Single().State, Standing().Single().Comment));
        Assert.DoesNotContain(Rows().All, row => row.IsUnread);
    }

    [Fact]
    public void A_save_writes_its_own_field_and_no_other()
    {
        Save("action:1.1:T:state", "pågår");
        Save("action:1.1:T:comment", "Avtal väntar.");
        var shown = Field("action:1.1:T:state");

        Save("action:1.1:T:comment", "Avtalet är klart.");
        var saved = workspace.Save(new FieldSave(plan, Delar, shown.Place, "klar", shown.Version, "Eva Ek"));

        Assert.IsType<FieldSaved.Done>(saved);
        Assert.Equal(("klar", "Avtalet är klart."), (Standing().Single().State, Standing().Single().Comment));
    }

    [Fact]
    public void The_later_of_two_who_write_in_one_field_is_shown_what_stands_and_nothing_is_changed()
    {
        var shown = Field("measure:3.1-dialogmoten:T:value");
        Save("measure:3.1-dialogmoten:T:value", "4", "Eva Ek");

        var saved = workspace.Save(new FieldSave(plan, Delar, shown.Place, "7", shown.Version, "Bo Berg"));

        Assert.Equal(new FieldSaved.Conflict("4", "Eva Ek", "2024-09-12T12:00:00Z"), saved);
        Assert.Equal(4, Standing().Single().Value);
    }

    [Fact]
    public void A_field_emptied_takes_its_row_back_and_the_history_has_it()
    {
        Save("measure:3.1-dialogmoten:T:value", "4");
        Save("measure:3.1-dialogmoten:T:value", "");

        Assert.Empty(Standing());
        using var store = workspace.OpenToRead();
        Assert.Equal(4, store.OwnReports.History("norrtalje").Single().Report.Value);
    }

    [Fact]
    public void A_comment_without_a_figure_counts_as_in()
    {
        Save("measure:3.1-dialogmoten:T:comment", "Räknas först till hösten.");

        Assert.True(Row("3.1-dialogmoten").IsIn);
    }

    [Fact]
    public void More_women_than_all_is_kept_and_not_counted_until_the_whole_is_mended()
    {
        Save("measure:I-tolv-manader:T:value", "40");

        Assert.IsType<FieldSaved.NotRead>(Save("measure:I-tolv-manader:K:value", "62"));
        Assert.Single(Standing());

        Save("measure:I-tolv-manader:T:value", "140");
        Assert.Equal([62, 140], Standing().Select(report => report.Value!.Value).Order());
    }

    [Fact]
    public void An_unlikely_figure_is_asked_about_until_someone_says_that_it_is_right_and_again_when_it_changes()
    {
        Save("measure:3.3-projekt:T:value", "20000");
        Assert.NotNull(Field("measure:3.3-projekt:T:value").Question);

        workspace.SayRight(plan, Delar, FieldPlace.TryParse("measure:3.3-projekt:T:value")!, 20000, "Alla räknas.", "Eva Ek");
        Assert.Equal(
            (null, "Alla räknas."),
            (Field("measure:3.3-projekt:T:value").Question, Field("measure:3.3-projekt:T:value").Answer?.Says)
        );

        Save("measure:3.3-projekt:T:value", "30000");
        Assert.NotNull(Field("measure:3.3-projekt:T:value").Question);
    }

    [Fact]
    public void A_decided_report_takes_no_save()
    {
        using (var store = workspace.OpenToSave())
        {
            store.Notes.Add("norrtalje", new RoomEvent("2024-delar", "", RoomStep.Decided, "", "", "2024-09-11T12:00:00Z", "Eva Ek"));
        }

        Assert.IsType<FieldSaved.Locked>(Save("measure:3.1-dialogmoten:T:value", "4"));
        Assert.Empty(Standing());
    }

    [Fact]
    public void A_save_is_made_while_a_fetch_holds_the_store()
    {
        using var fetch = workspace.OpenToWrite();

        Assert.IsType<FieldSaved.Done>(Save("measure:3.1-dialogmoten:T:value", "4"));
        Assert.Equal(4, fetch.OwnReports.Read("norrtalje", asOf: null).Single().Value);
    }

    [Fact]
    public void Klart_is_said_and_falls_when_anything_under_it_changes()
    {
        Save("measure:5.5-insatser:T:value", "3");
        var office = Rows().Offices.First(one => one.Name == "Vuxenutbildningen");
        workspace.Step(plan, new RoomEvent("2024-delar", office.Name, RoomStep.Done, office.Mark, "", "2024-09-12T12:00:00Z", "Eva Ek"));
        Assert.Equal(OfficeState.Done, Rows().Offices.First(one => one.Name == office.Name).State);

        Save("measure:5.5-insatser:T:comment", "Fler planeras.");

        Assert.Equal(OfficeState.Begun, Rows().Offices.First(one => one.Name == office.Name).State);
    }

    private FieldSaved Save(string place, string text, string by = "Eva Ek") =>
        workspace.Save(new FieldSave(plan, Delar, FieldPlace.TryParse(place)!, text, Field(place).Version, by));

    private RoomField Field(string place) => Rows().All.SelectMany(row => row.Fields).First(field => field.Place.ToString() == place);

    private RoomRow Row(string id) => Rows().All.First(row => row.Id == id);

    private RoomRows Rows()
    {
        using var store = workspace.OpenToRead();
        return RoomRows.Read(store, workspace.Catalogue, plan, Delar, clock.Now);
    }

    private IReadOnlyList<OwnReport> Standing()
    {
        using var store = workspace.OpenToRead();
        return store.OwnReports.Read("norrtalje", asOf: null);
    }
}
