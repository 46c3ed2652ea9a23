using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.UseCases;

namespace Indicators.Tests.UseCases;

/// <summary>The administration's words saved field by field in a store of its own, and read back with what they are written for.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class SaveWordTests : IDisposable
{
    private static readonly ReportPeriod Delar = ReportPeriod.Parse("2024-delar");

    private readonly Folder folder = new();
    private readonly ManualClock clock = new(new DateTimeOffset(2024, 9, 12, 12, 0, 0, TimeSpan.Zero));
    private readonly WriteReport making;
    private readonly PlanFigures figures;

    public SaveWordTests(FetchedStore store)
    {
        var workspace = new Workspace(Repository.Catalogue, folder.File("indicators.db"), clock);
        workspace.OpenToWrite().Dispose();
        making = new WriteReport(workspace, folder.File("reports"), folder.File("comments"));
        figures = store.Norrtalje();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_text_is_kept_with_who_when_and_the_figures_it_names()
    {
        Assert.IsType<FieldSaved.Done>(Save("text:mal-1", "Andelen är {arbetar}, i Riket {arbetar:riket}."));

        var field = Field("text:mal-1");

        Assert.Equal(("Andelen är {arbetar}, i Riket {arbetar:riket}.", "Eva", "2024-09-12T12:00:00Z"), (field.Text, field.By, field.At));
        Assert.Equal(
            [("arbetar", 66.2, 2022), ("arbetar:riket", 67.7, 2022)],
            field.Figures.Select(figure => (figure.Then.Name, figure.Then.Value ?? 0, figure.Then.Year ?? 0))
        );
        Assert.False(field.HasChanged);
    }

    [Fact]
    public void A_text_that_names_none_is_written_for_the_newest_of_its_indicators()
    {
        Save("text:indikator-arbetar", "Det går framåt.");
        Save("text:mal-1", "Det går framåt.");
        Save("assessment:1", "bedöms uppfyllas");
        Save("head:namnd", "Socialnämnden");

        Assert.Equal(["arbetar"], Field("text:indikator-arbetar").Figures.Select(figure => figure.Then.Name));
        var goal = figures.Plan.Goals.Single(one => one.Id == "1").Indicators;
        Assert.NotEmpty(goal);
        Assert.Equal(goal, Field("text:mal-1").Figures.Select(figure => figure.Then.Name));
        Assert.Equal(goal, Field("assessment:1").Figures.Select(figure => figure.Then.Name));
        Assert.Empty(Field("head:namnd").Figures);
    }

    [Fact]
    public void Only_who_was_shown_what_stands_saves_over_it()
    {
        var shown = Field("text:mal-1").Version;
        Save("text:mal-1", "Först.");

        var late = Assert.IsType<FieldSaved.Conflict>(Save("text:mal-1", "Sedan.", shown, by: "Bo"));

        Assert.Equal(("Först.", "Eva"), (late.Stands, late.By));
        Assert.Equal("Först.", Field("text:mal-1").Text);
        Assert.IsType<FieldSaved.Done>(Save("text:mal-1", "Först.", shown, by: "Bo")); // the same words are no conflict
        Assert.IsType<FieldSaved.Done>(Save("text:mal-1", "Sedan.", by: "Bo"));
        Assert.Equal("Bo", Field("text:mal-1").By);
    }

    [Fact]
    public void An_assessment_is_one_of_the_periods_words()
    {
        Assert.IsType<FieldSaved.Done>(Save("assessment:1", " Bedöms  delvis UPPFYLLAS "));
        Assert.Equal("bedöms delvis uppfyllas", Field("assessment:1").Text);

        var wrong = Assert.IsType<FieldSaved.NotRead>(Save("assessment:1", "uppfyllt"));

        Assert.Contains("bedöms inte uppfyllas under året", wrong.Says, StringComparison.Ordinal);
        Assert.Equal("bedöms delvis uppfyllas", Field("assessment:1").Text);
    }

    [Fact]
    public void A_name_that_means_no_figure_is_kept_as_it_is_written_and_told_of()
    {
        Assert.IsType<FieldSaved.Done>(Save("text:sammanfattning", "Nu {arbetarr}."));

        var field = Field("text:sammanfattning");

        Assert.Equal("Nu {arbetarr}.", field.Text);
        Assert.Equal("arbetar", Assert.Single(field.Unknown).Meant);
    }

    [Fact]
    public void What_is_emptied_is_gone_and_what_stood_before_is_in_the_history()
    {
        Save("text:mal-1", "Först.");
        clock.Now += TimeSpan.FromHours(1);
        Save("text:mal-1", "Sedan.");
        clock.Now += TimeSpan.FromHours(1);
        Save("text:mal-1", "");

        Assert.Equal("", Field("text:mal-1").Text);
        using var store = making.Workspace.OpenToRead();
        Assert.Equal(["Först.", "Sedan."], store.OwnReports.History("norrtalje").Select(earlier => earlier.Report.Comment));
        Assert.Equal(
            "Först.",
            Assert.Single(making.Words(store, figures.Plan, Delar, new DateTimeOffset(2024, 9, 12, 12, 30, 0, TimeSpan.Zero)).Fields).Text
        );
    }

    [Fact]
    public void A_file_stands_until_the_store_has_words_of_its_own_and_is_then_told_of()
    {
        var file = folder.Write("comments/norrtalje/2024-delar/mal-1.md", "Bedömning: bedöms uppfyllas\n\nUr filen.\n");
        Assert.Equal(("Ur filen.", file), (Field("text:mal-1").Text, Field("text:mal-1").File));

        Save("text:mal-1", "I rummet.");

        Assert.Equal("I rummet.", Field("text:mal-1").Text);
        Assert.Equal("bedöms uppfyllas", Field("assessment:1").Text); // its own field, still of the file
        Assert.Equal(file, Assert.Single(Words().Unplaced).Path);

        Save("text:mal-1", "");
        Assert.Equal("", Field("text:mal-1").Text); // the file does not rise again
    }

    [Fact]
    public void A_files_words_can_be_emptied_too()
    {
        folder.Write("comments/norrtalje/2024-delar/mal-1.md", "Ur filen.\n");

        Assert.IsType<FieldSaved.Done>(Save("text:mal-1", ""));

        Assert.Equal("", Field("text:mal-1").Text);
        using var store = making.Workspace.OpenToRead();
        Assert.Equal("Ur filen.", Assert.Single(store.OwnReports.History("norrtalje")).Report.Comment);
    }

    [Fact]
    public void The_same_words_are_written_for_new_figures_only_when_somebody_says_that_they_hold()
    {
        Save("text:mal-1", "Nu {arbetar}.");
        var changed = figures with { Plan = figures.Plan with { Municipality = "0180" } }; // other figures under the same names

        Assert.True(Field("text:mal-1", changed).HasChanged);
        Save("text:mal-1", "Nu {arbetar}.", of: changed);
        Assert.True(Field("text:mal-1", changed).HasChanged);

        clock.Now += TimeSpan.FromHours(1);
        Assert.IsType<FieldSaved.Done>(Save("text:mal-1", "Nu {arbetar}.", by: "Bo", of: changed, holds: true));

        Assert.False(Field("text:mal-1", changed).HasChanged);
        Assert.Equal("Bo", Field("text:mal-1", changed).By);
    }

    [Fact]
    public void Each_board_saves_its_own_box_of_one_comment_and_stands_in_nobodys_way()
    {
        Save("text:mal-1", "Överlag.\n\n#### Socialnämnden\n\nTvå konsulenter.", by: "Eva");
        var shown = Field("text:mal-1:Socialn%C3%A4mnden");
        Assert.Equal(("Överlag.", "Två konsulenter."), (Field("text:mal-1").Text, shown.Text));

        clock.Now += TimeSpan.FromHours(1);
        Save("text:mal-1", "Överlag bra.", by: "Bo");
        Assert.IsType<FieldSaved.Done>(Save("text:mal-1:Socialn%C3%A4mnden", "Tre konsulenter.", shown.Version, by: "Siv"));

        Assert.Equal("Överlag bra.\n\n#### Socialnämnden\n\nTre konsulenter.", Words().Fields.Single().Text);
        Assert.Equal(("Bo", "Siv"), (Field("text:mal-1").By, Field("text:mal-1:Socialn%C3%A4mnden").By));
        Assert.IsType<FieldSaved.Conflict>(Save("text:mal-1:Socialn%C3%A4mnden", "Fyra.", shown.Version));
    }

    [Fact]
    public void That_one_box_holds_says_nothing_of_the_figures_in_another()
    {
        Save("text:mal-1", "Nu {arbetar}.\n\n#### Socialnämnden\n\nOch {forsorjningsstod}.");
        var changed = figures with { Plan = figures.Plan with { Municipality = "0180" } };

        Save("text:mal-1", "Nu {arbetar}.", of: changed, holds: true);

        Assert.False(Field("text:mal-1", changed).HasChanged);
        Assert.True(Field("text:mal-1:Socialn%C3%A4mnden", changed).HasChanged);
    }

    [Fact]
    public void Every_field_of_the_report_is_there_with_a_name_that_a_form_can_hold()
    {
        var fields = Fields(figures);
        Assert.All(fields, field => Assert.Equal(field.Place, WordPlace.TryParse(field.Place.ToString())));
        Assert.Equal(
            ["head:diarienummer", "head:namnd", "head:version", "head:beslut", "text:sammanfattning"],
            fields.Take(5).Select(field => field.Place.ToString())
        );
    }

    private FieldSaved Save(
        string place,
        string text,
        string? version = null,
        string by = "Eva",
        PlanFigures? of = null,
        bool holds = false
    ) =>
        making.Save(
            of ?? figures,
            new WordSave(Delar, WordPlace.TryParse(place)!, text, version ?? Field(place).Version, by) { Holds = holds }
        );

    private WrittenWords Words()
    {
        using var store = making.Workspace.OpenToRead();
        return making.Words(store, figures.Plan, Delar, asOf: null);
    }

    private IReadOnlyList<WordReading> Fields(PlanFigures of)
    {
        using var store = making.Workspace.OpenToRead();
        return making.WordFields(store, of, Delar);
    }

    private WordReading Field(string place, PlanFigures? of = null) =>
        Fields(of ?? figures).Single(field => field.Place.ToString() == place);
}
