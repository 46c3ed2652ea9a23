using System.Text.RegularExpressions;
using Indicators.Analysis;
using Indicators.Reports;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Tests.Support;
using Indicators.UseCases;

namespace Indicators.Tests.Reports;

/// <summary>
/// What stands in a report besides its charts and sentences: head, accounts, the indicators' table, and how old the values are.
/// </summary>
[Collection(FetchedStoreTests.Name)]
public sealed class ReportContentTests(FetchedStore store) : IDisposable
{
    private static readonly ReportPeriod Delar = ReportPeriod.Parse("2024-delar");
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_head_says_what_is_known_and_that_the_rest_is_not_given()
    {
        var facts = Facts(Report("sollentuna"));

        Assert.Equal("Sollentuna kommun", facts["Kommun"]);
        Assert.Equal("Bilaga till delårsrapport 2024", facts["Dokument"]);
        Assert.Equal("Delår 2024, per 31 augusti 2024", facts["Period"]);
        Assert.Equal(("Inte angivet", "Inte angiven", "Utkast"), (facts["Diarienummer"], facts["Nämnd"], facts["Version"]));
        // the plan's number, not the report's
        Assert.Equal("Kommunstyrelsen 2017-05-08, § 77, Dnr 2017/0085 KS-1", facts["Planens ärende"]);
        Assert.False(facts.ContainsKey("Beslut"));
    }

    [Fact]
    public void The_board_is_the_one_the_plan_reports_to_until_the_administration_says_another()
    {
        Assert.Equal("Kommunstyrelsen och Socialnämnden (enligt integrationsstrategin)", Facts(Report("norrtalje"))["Nämnd"]);

        Write("norrtalje", "huvud.md", "Diarienummer: KS 2024/123\nNämnd: Socialnämnden\nVersion: 2\n");
        var facts = Facts(Report("norrtalje") with { Final = true });

        Assert.Equal(
            ("KS 2024/123", "Socialnämnden", "2 (fastställd som version 1)"),
            (facts["Diarienummer"], facts["Nämnd"], facts["Version"])
        );
    }

    [Fact]
    public void What_is_given_for_the_head_and_the_comments_behind_it_stand_in_the_manifest()
    {
        Write("oxelosund", "huvud.md", "Diarienummer: KS 2024/123\n");
        Write("oxelosund", "mal-1.md", "Arbetet går framåt.\n");

        var (paths, _) = ReportFiles.Make(Report("oxelosund"), ReportParts.All, ["html"], folder.Path, final: false, []).Put();
        var manifest = ManifestFiles.Read(paths[^1]);

        Assert.Equal("KS 2024/123", manifest.Head?.Dnr);
        Assert.Equal(["huvud.md", "mal-1.md"], manifest.Comments.Select(file => file.Name));
        // as shown, never unrounded
        Assert.Equal(42.9, manifest.Content!.Indicators.Single(said => said.Id == "etablering-arbetar-studerar").Total!.Years[2022]);
    }

    [Fact]
    public void Each_part_of_the_municipality_has_its_account_under_a_heading_of_its_own_or_it_is_said_that_none_is_handed_in()
    {
        Write("ekero", "matt-nulage-socialkontor.md", "Två boenden har lagts ned.\n");

        var blocks = ReportDocument.Write(Report("ekero")).Blocks.ToList();
        string Under(string heading) =>
            Assert
                .IsType<Block.Paragraph>(
                    blocks
                        .SkipWhile(block => block is not Block.Heading { Level: 3 } found || found.Text != heading)
                        .OfType<Block.Comment>()
                        .First()
                        .Content[0]
                )
                .Text;

        Assert.Contains(new Block.Heading(2, "Nulägesbeskrivning"), blocks);
        Assert.Equal("Två boenden har lagts ned.", Under("Socialkontor"));
        Assert.Equal("Ingen beskrivning är inlämnad.", Under("Barn- och utbildning"));
        Assert.Equal("Ingen beskrivning är inlämnad.", Under("Kultur- och fritid"));
    }

    [Fact]
    public void The_table_shows_the_places_that_chance_allows_and_the_promise_under_the_years_it_holds()
    {
        var report = Report("oxelosund");
        var rank = report.Comparisons.Single(comparison => comparison.Indicator.Id == "etablering-arbetar-studerar").Total!.Rank;
        var rows = Table(report, "Indikatorer för målet").Rows;

        Assert.Equal(
            ["Arbete eller studier efter etableringsuppdraget", "– mål: minst 50", "– kvinnor", "– män"],
            rows.Select(row => row.Header)
        );
        Assert.Equal(FormattableString.Invariant($"{rank.Place} av {rank.Of}\n({rank.Low}–{rank.High})"), rows[0].Cells[8].Text);
        Assert.Equal(Enumerable.Repeat("50", 5), rows[1].Cells.Take(5).Select(cell => cell.Text));
        Assert.Equal("Avgör inte", rows[1].Cells[^1].Text); // the measure only stands in for the plan's words
    }

    [Fact]
    public void A_promise_that_does_not_hold_a_year_has_no_number_there()
    {
        var report = Report("oxelosund");
        var comparisons = report
            .Comparisons.Select(comparison =>
                comparison.Target is { } judged
                    ? comparison with
                    {
                        Target = judged with { Target = judged.Target with { From = 2021 } },
                    }
                    : comparison
            )
            .ToList();

        Assert.Equal(
            [".", ".", ".", "50", "50"],
            Table(report with { Comparisons = comparisons }, "Indikatorer för målet").Rows[1].Cells.Take(5).Select(cell => cell.Text)
        );
    }

    [Theory]
    [InlineData("arbetar", "2022", "2023 kommer 2024-12-23.")]
    [InlineData("etablering-arbetar-studerar", "2022", "2023 skulle ha kommit 2024-05-29, men är inte hämtat.")]
    [InlineData("forsorjningsstod", "2022", "2022 kom 2024-03-25. Nästa datum är inte angivet.")]
    public void How_old_a_value_is_and_when_the_next_comes_is_told(string indicator, string year, string published)
    {
        var report = Report("norrtalje");
        var name = report.Comparisons.Single(comparison => comparison.Indicator.Id == indicator).Indicator.Name;

        var row = Table(report, "Senaste år med värde").Rows.Single(row => row.Header == name);

        Assert.Equal([year, "2\u00A0år", published], row.Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Before_anything_is_fetched_nothing_is_said_to_be_missing_in_Kolada()
    {
        var workspace = new Workspace(Repository.Catalogue, folder.File("none.db"), TimeProvider.System);
        var figures = workspace.FiguresOf(workspace.Catalogue.Plan("norrtalje"), asOf: null);

        var document = ReportDocument.Write(new ReportMaterial(figures, Delar, Comparing.Compare(figures), Comments.None));

        Assert.DoesNotContain(
            document.Blocks.OfType<Block.Paragraph>(),
            paragraph => Regex.IsMatch(paragraph.Text, "Kolada har (?:inget värde|inga värden)", RegexOptions.NonBacktracking)
        );
        Assert.DoesNotContain(
            document.Blocks.OfType<Block.Assessment>(),
            assessment => assessment.Reason.Contains("Kolada har inga värden", StringComparison.Ordinal)
        );
        Assert.Equal("Inga siffror är hämtade ännu", document.Subtitle);
        Assert.DoesNotContain(
            document.Blocks.OfType<Block.Figures>().SelectMany(figure => figure.Table.Columns),
            column => column.Header == "0"
        );
    }

    [Fact]
    public void A_report_that_the_plan_does_not_ask_for_says_so() =>
        Assert.Contains(
            ReportDocument.Write(Report("sollentuna")).Blocks.OfType<Block.Paragraph>(),
            paragraph => paragraph.Text.EndsWith("begär ingen rapport för delåret; den här är skriven ändå.", StringComparison.Ordinal)
        );

    private static Dictionary<string, string> Facts(ReportMaterial report) =>
        ReportDocument.Write(report).Blocks.OfType<Block.Facts>().Single().Items.ToDictionary(fact => fact.Term, fact => fact.Text);

    private static Table Table(ReportMaterial report, string caption) =>
        ReportDocument
            .Write(report)
            .Blocks.OfType<Block.Figures>()
            .First(figures => figures.Table.Caption.StartsWith(caption, StringComparison.Ordinal))
            .Table;

    private ReportMaterial Report(string plan)
    {
        var figures = store.Plan(plan);
        return new ReportMaterial(figures, Delar, Comparing.Compare(figures), Comments.Read(folder.Path, figures.Plan, Delar))
        {
            Kpis = Kpis(figures),
        };
    }

    private IReadOnlyDictionary<string, StoredKpi> Kpis(PlanFigures figures)
    {
        var workspace = new Workspace(Repository.Catalogue, store.Db, TimeProvider.System);
        using var read = workspace.OpenToRead();
        return workspace.KpisOf(read, figures.Plan, figures.AsOf);
    }

    private void Write(string plan, string name, string text)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder.Path, plan, Delar.ToString()));
        File.WriteAllText(Path.Combine(place.FullName, name), text);
    }
}
