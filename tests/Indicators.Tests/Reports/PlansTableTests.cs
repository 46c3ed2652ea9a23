using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Reports.Sections.Appendix;
using Indicators.Tests.Reports.Word;
using Indicators.Tests.Support;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Indicators.Tests.Reports;

/// <summary>Walks docs/plans.md, whose words are taken from the documents themselves, through the five reports and the catalogue.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class PlansTableTests(FetchedStore store)
{
    private static readonly IndicatorCatalogue Catalogue = CatalogueReader.Read(Repository.Catalogue);

    private const string Validate = "validate";

    // A heading of the full account, which is HTML alone.
    private const string OnlyInFull = "Om uppgifterna";

    public static TheoryData<string> Plans { get; } = [.. Catalogue.Plans.Select(plan => plan.Id)];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_row_is_found_by_its_words_under_the_heading_it_names(string plan) =>
        None(NotFound(RowsOf(plan), OfHtml([.. Reports(plan).Select(HtmlReport.Write)])));

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_report_in_Word_has_the_same_words_under_the_same_headings(string plan) =>
        None(NotFound(RowsOf(plan).Where(row => row.Place != OnlyInFull), OfWord([WordReport.Write(Reports(plan)[0])])));

    [Fact]
    public async Task What_concerns_the_plans_document_is_told_to_its_administrator_and_in_no_report()
    {
        var told = PlansTable.Plain((await store.RunAsync("validate")).Out);
        var reports = Catalogue.Plans.SelectMany(plan => Reports(plan.Id)).Select(HtmlReport.Write).ToList();

        Assert.All(
            PlansTable.Rows.Where(row => row.Place == Validate),
            row => Assert.Contains(PlansTable.Plain(row.Wording), told, StringComparison.Ordinal)
        );
        Assert.All(
            Catalogue.Plans.SelectMany(plan => plan.Notes),
            note => Assert.DoesNotContain(reports, html => html.Contains(note, StringComparison.Ordinal))
        );
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Everything_in_the_catalogue_is_in_the_table(string plan) => None(NotInTable(Catalogue.Plan(plan), RowsOf(plan)));

    [Fact]
    public void Every_table_belongs_to_a_plan() =>
        Assert.Equal(Catalogue.Plans.Select(plan => plan.Id).Order(), PlansTable.Rows.Select(row => row.Plan).Distinct().Order());

    [Theory]
    [InlineData("norrtalje", @"^Mål \d+$", 6)]
    [InlineData("norrtalje", @"^Indikator \d+$", 9)]
    [InlineData("norrtalje", @"^Fokusområde \d$", 5)]
    [InlineData("norrtalje", @"^Åtgärd [1-5]\.\d$", 26)]
    [InlineData("norrtalje", @"^Mått H-[a-d]$", 4)]
    [InlineData("sollentuna", @"^Mål \d+$", 6)]
    [InlineData("sollentuna", @"^S\d+$", 18)]
    [InlineData("osteraker", @"^Ö\d+$", 11)]
    [InlineData("ekero", @"^E[1-7](\.1)?$", 7)] // E6 is two actions
    [InlineData("oxelosund", @"^Mål \d+$", 1)]
    public void Each_kind_has_as_many_rows_as_the_document_has_items(string plan, string number, int items) =>
        Assert.Equal(
            items,
            RowsOf(plan).Select(row => row.Number).Where(one => Regex.IsMatch(one, number, RegexOptions.NonBacktracking)).Distinct().Count()
        );

    [Fact]
    public void Norrtaljes_nine_indicators_are_eleven_in_Kolada() =>
        Assert.Equal(
            11,
            RowsOf("norrtalje")
                .Where(row => row.Number.StartsWith("Indikator ", StringComparison.Ordinal))
                .SelectMany(row => Regex.Matches(row.Kind, @"\bN\d{5}\b", RegexOptions.NonBacktracking))
                .Select(kpi => kpi.Value)
                .Distinct()
                .Count()
        );

    [Fact]
    public void The_walk_finds_a_wrong_word_a_wrong_place_and_a_heading_that_is_not_there()
    {
        var sections = OfHtml([.. Reports("oxelosund").Select(HtmlReport.Write)]);
        var good = RowsOf("oxelosund").Single(row => row.Number == "Mål 1");
        PlansRow[] bad =
        [
            good with
            {
                Wording = good.Wording.Replace("50", "60", StringComparison.Ordinal),
            },
            good with
            {
                Place = "Sammanhang",
            },
            good with
            {
                Place = "Mål 2",
            },
        ];

        None(NotFound([good], sections));
        Assert.Equal(bad.Length, NotFound(bad, sections).Count);
    }

    [Theory]
    [InlineData("Mål 4")]
    [InlineData("Indikator 2")]
    [InlineData("Åtgärd 4.2")]
    [InlineData("Mått H-c")]
    [InlineData("Tal 2")]
    [InlineData("Pengar 1")]
    [InlineData("Definition 7")]
    [InlineData("Uppföljning 4")]
    public void A_row_that_is_gone_is_missed(string number)
    {
        var rows = RowsOf("norrtalje");
        var gone = rows.Single(row => row.Number == number).Wording;

        // The same words can stand in a longer row too.
        Assert.NotEmpty(
            NotInTable(Catalogue.Plan("norrtalje"), [.. rows.Where(row => !row.Wording.Contains(gone, StringComparison.Ordinal))])
        );
    }

    [Fact]
    public void A_number_or_a_day_that_is_not_the_documents_is_missed()
    {
        var (osteraker, ekero) = (Catalogue.Plan("osteraker"), Catalogue.Plan("ekero"));

        Assert.NotEmpty(
            NotInTable(
                osteraker with
                {
                    Measures =
                    [
                        .. osteraker.Measures.Select(measure =>
                            measure.Target is { } target ? measure with { Target = target with { Max = 16 } } : measure
                        ),
                    ],
                },
                RowsOf(osteraker.Id)
            )
        );
        Assert.NotEmpty(
            NotInTable(
                ekero with
                {
                    Actions = [.. ekero.Actions.Select(action => action.Due is { } day ? action with { Due = day.AddDays(1) } : action)],
                },
                RowsOf(ekero.Id)
            )
        );
    }

    private static void None(List<string> missing) => Assert.True(missing.Count == 0, string.Join('\n', missing));

    private static List<PlansRow> RowsOf(string plan) => [.. PlansTable.Rows.Where(row => row.Plan == plan)];

    private static List<string> NotFound(IEnumerable<PlansRow> rows, ILookup<string, string> sections) =>
        [
            .. rows.Where(row => row.Place != Validate)
                .Where(row => !sections[row.Place].Any(text => text.Contains(PlansTable.Plain(row.Wording), StringComparison.Ordinal)))
                .Select(row => $"{row.Number} is not under {row.Place}: {row.Wording}"),
        ];

    // Wordings must be in the table whole, with their id or KPI beside them; a target is often a part of a longer row.
    private static List<string> NotInTable(Plan plan, IReadOnlyList<PlansRow> rows)
    {
        bool Whole(string text, string beside = "") =>
            rows.Any(row =>
                PlansTable.Whole(row.Wording) == PlansTable.Whole(text) && Said(row).Contains(beside, StringComparison.Ordinal)
            );
        var whole = new[]
        {
            plan.Goals.Where(goal => !Whole(goal.Text, goal.Id)).Select(goal => goal.Text),
            plan
                .Indicators.Where(named => !Whole(named.Wording, Catalogue.Indicators.Single(one => one.Id == named.Indicator).Kpi ?? ""))
                .Select(named => $"{named.Indicator}: {named.Wording}"),
            plan.Measures.Where(measure => !Whole(measure.Wording, measure.Id)).Select(measure => $"{measure.Id}: {measure.Wording}"),
            plan.Actions.Where(action => !Whole(action.Text, action.Id)).Select(action => $"{action.Id}: {action.Text}"),
            new[] { plan.Vision, plan.Money?.Wording }
                .OfType<string>()
                .Concat(plan.Definitions.Select(definition => definition.Text))
                .Concat(plan.Reporting.Select(reporting => reporting.Quote).OfType<string>())
                .Where(text => !Whole(text)),
            Targets(plan)
                .Where(target => !rows.Any(row => Promises(row, target)))
                .Select(target => $"{target.Min} {target.Max} {target.Text}"),
            Days(plan)
                .Where(one =>
                    !rows.Any(row =>
                        Said(row).Contains(one.Id, StringComparison.Ordinal)
                        && Said(row).Contains($"senast {one.Day}", StringComparison.Ordinal)
                    )
                )
                .Select(one => $"{one.Id}: {one.Day}"),
        };
        return [.. whole.SelectMany(missing => missing)];
    }

    private static string Said(PlansRow row) => $"{row.Number} {row.Kind}";

    // The number too: the table's is read from the document, not from the catalogue.
    private static bool Promises(PlansRow row, Target target) =>
        PlansTable.Plain(row.Wording).Contains(PlansTable.Whole(target.Text), StringComparison.Ordinal)
        && new[] { target.Min, target.Max }
            .OfType<double>()
            .All(number => Regex.IsMatch(row.Kind, FormattableString.Invariant($@"\b{number}\b"), RegexOptions.NonBacktracking));

    private static IEnumerable<(string Id, string Day)> Days(Plan plan) =>
        plan
            .Measures.Select(measure => (measure.Id, measure.Due))
            .Concat(plan.Actions.Select(action => (action.Id, action.Due)))
            .Where(one => one.Due is not null)
            .Select(one => (one.Id, one.Due!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    private static IEnumerable<Target> Targets(Plan plan) =>
        plan
            .Goals.SelectMany(goal => goal.Targets)
            .Concat(plan.Indicators.Select(named => named.Target).OfType<Target>())
            .Concat(plan.Measures.Select(measure => measure.Target).OfType<Target>())
            .Concat(plan.Actions.Select(action => action.Target).OfType<Target>());

    // The appendix and the full account: what is not in the one that is handed in is in the other.
    private IReadOnlyList<Document> Reports(string plan)
    {
        var figures = store.Plan(plan);
        var report = new ReportMaterial(figures, ReportPeriod.Parse("2024-helar"), Comparing.Compare(figures), Comments.None);
        return [AppendixDocument.Write(report), ReportDocument.Write(report)];
    }

    private static ILookup<string, string> OfHtml(IReadOnlyList<string> reports) =>
        Sections(
            reports.SelectMany(html =>
                new HtmlParser()
                    .ParseDocument(html)
                    .QuerySelector("main")!
                    .Children.Select(element => (Level(element.LocalName), element.TextContent))
            )
        );

    private static int Level(string element) =>
        element is "h2" ? 2
        : element is "h3" ? 3
        : 0;

    private static ILookup<string, string> OfWord(IReadOnlyList<byte[]> reports) => Sections(reports.SelectMany(Blocks));

    private static IReadOnlyList<(int Level, string Text)> Blocks(byte[] written)
    {
        using var file = WordFile.Open(written);
        return [.. file.MainDocumentPart!.Document!.Body!.ChildElements.Select(element => (Level(element), element.InnerText))];
    }

    private static int Level(OpenXmlElement element) =>
        (element as Paragraph)?.ParagraphProperties?.ParagraphStyleId?.Val?.Value switch
        {
            "Heading2" => 2,
            "Heading3" => 3,
            _ => 0,
        };

    // The words after each main heading up to the next, and after each under it up to the next of either.
    private static ILookup<string, string> Sections(IEnumerable<(int Level, string Text)> blocks)
    {
        var sections = new List<(string Place, List<string> Words)>();
        var open = new List<(string Place, List<string> Words)>();
        foreach (var (level, text) in blocks)
        {
            if (level > 0)
            {
                open = [.. open.Take(level - 2)];
                open.ForEach(section => section.Words.Add(text)); // a heading under another is among its words
                open.Add((PlansTable.Place(text), []));
                sections.Add(open[^1]);
            }
            else
            {
                open.ForEach(section => section.Words.Add(text));
            }
        }

        return sections.ToLookup(section => section.Place, section => PlansTable.Plain(string.Join('\n', section.Words)));
    }
}
