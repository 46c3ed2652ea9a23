using System.Text;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Catalogue;

public sealed class CatalogueReaderTests
{
    private static readonly string Real = File.ReadAllText(Repository.Catalogue);

    [Fact]
    public void Norrtaljes_plan_is_there_in_full()
    {
        var catalogue = CatalogueReader.Read(Repository.Catalogue);
        var plan = catalogue.Plan("norrtalje");

        Assert.Equal("0188", plan.Municipality);
        Assert.Equal(6, plan.Goals.Count);
        Assert.Equal(
            [
                "N18409",
                "N18410",
                "N18411",
                "N18413",
                "N00973",
                "N00700",
                "N00485",
                "N00486",
                "N00701",
                "N00702",
                "N00703",
                "N40007",
                "N40010",
            ],
            catalogue.IndicatorsOf(plan).Select(indicator => indicator.Kpi)
        );
        Assert.Equal(
            9,
            plan.Indicators.Where(indicator => indicator.Role == IndicatorRole.Named)
                .Select(indicator => indicator.Wording)
                .Distinct()
                .Count()
        );
        Assert.Equal(
            ["N00973", "N00700", "N00486", "N00702", "N00703"],
            plan.Goals[0].Indicators.Select(id => catalogue.IndicatorOf(plan, id).Kpi)
        );
        Assert.Equal(["integration", "arbetsmarknad", "socioekonomi", "övergripande"], plan.Groups);
        Assert.Equal(2030, plan.Horizon);
        Assert.Equal(["Kommunstyrelsen", "Socialnämnden"], plan.Reporting[0].To);
        Assert.Equal(["delar", "helar"], plan.Reporting.Select(reporting => reporting.Occasion).Distinct());
        Assert.Equal([5, 6, 6, 4, 5], plan.Areas.Select(area => plan.Actions.Count(action => action.Area == area.Id)));
        Assert.Equal(["2.2"], plan.Actions.Where(action => action.Target?.Kind == TargetKind.ToBeSet).Select(action => action.Id));
        Assert.Equal(
            ((double?)100, (double?)12),
            (
                plan.Measures.Single(one => one.Id == "4.1-timmar").Target!.Min,
                plan.Measures.Single(one => one.Id == "4.1-inom-ett-ar").Target!.Max
            )
        );
        Assert.Equal(["H-a", "H-b", "H-c", "H-d"], plan.Measures.Where(one => one.Kind == MeasureKind.YesNo).Select(one => one.Id));
        Assert.Equal("N01986", plan.Money!.Arrivals);
    }

    [Theory]
    [InlineData("sollentuna", "0163", 6, 6, 19, 3)] // S1–S18: five are Kolada's, S13 and S17 are two each, and four shares have their base
    [InlineData("osteraker", "0117", 0, 5, 6, 11)] // the plan has actions and no goals
    [InlineData("ekero", "0125", 3, 2, 8, 9)]
    [InlineData("oxelosund", "0481", 1, 3, 2, 0)] // its actions are in a part of their own, that is not at hand
    public void The_other_plans_are_there_in_full(string id, string municipality, int goals, int indicators, int measures, int actions)
    {
        var plan = CatalogueReader.Read(Repository.Catalogue).Plan(id);

        Assert.Equal(municipality, plan.Municipality);
        Assert.Equal(
            (goals, indicators, measures, actions),
            (plan.Goals.Count, plan.Indicators.Count, plan.Measures.Count, plan.Actions.Count)
        );
    }

    [Fact]
    public void The_plans_promises_in_figures_are_there()
    {
        var catalogue = CatalogueReader.Read(Repository.Catalogue);
        Target? Of(string plan, string measure) => catalogue.Plan(plan).Measures.First(own => own.Id == measure).Target;

        Assert.Equal(
            (TargetKind.Minimum, 25, null),
            (Of("sollentuna", "S13-instegsjobb")!.Kind, Of("sollentuna", "S13-instegsjobb")!.Min, Of("sollentuna", "S13-instegsjobb")!.Max)
        );
        Assert.Equal(
            (TargetKind.Range, 12, 15),
            (
                Of("osteraker", "Ö6-praktikplatser")!.Kind,
                Of("osteraker", "Ö6-praktikplatser")!.Min,
                Of("osteraker", "Ö6-praktikplatser")!.Max
            )
        );
        Assert.Equal((TargetKind.Maximum, 3), (Of("ekero", "E1")!.Kind, Of("ekero", "E1")!.Max));
        Assert.Equal((TargetKind.Minimum, 1), (Of("ekero", "E4-motesplatser")!.Kind, Of("ekero", "E4-motesplatser")!.Min));
        Assert.Equal((TargetKind.Minimum, 50), (Of("oxelosund", "O1")!.Kind, Of("oxelosund", "O1")!.Min));
        Assert.Equal([4, 21], catalogue.Plan("sollentuna").Goals[0].Targets.Select(target => target.Max));
        Assert.Equal(
            [TargetKind.Parity, TargetKind.Parity],
            catalogue.Plan("sollentuna").Indicators.Select(named => named.Target?.Kind).OfType<TargetKind>()
        );
    }

    [Fact]
    public void The_schema_beside_the_catalogue_is_the_one_the_program_reads_by() =>
        Assert.Equal(CatalogueSchema.Write(), File.ReadAllText(Path.Combine(Repository.Root, "indicators.schema.json")));

    [Theory]
    [InlineData(
        "\"id\": \"3.1-dialogmoten\",",
        "\"id\": \"3.1-dialogmoten\", \"limits\": { \"min\": 9, \"max\": 2 },",
        "limits: Skriv min, max eller båda, med min mindre än max."
    )] // limits that nothing lies between
    [InlineData("\"decimals\": 0,", "\"decimal\": 0,", "decimal: Fältet är okänt. Menade du \"decimals\"?")] // a misspelt field
    [InlineData(
        "\"better\": \"high\",",
        "\"better\": \"hihg\",",
        "better: Här går inte texten \"hihg\". Menade du \"high\"? Välj bland: high, low, near, neutral."
    )]
    [InlineData(
        "\"municipality\": \"0188\",",
        "\"municipality\": 188,",
        "plans[0].municipality: Här ska stå en text inom citattecken, inte talet 188."
    )] // the zero would be lost
    [InlineData("\"municipality\": \"0188\",", "\"municipality\": \"188\",", "plans[0].municipality: \"188\" är ingen kommunkod.")]
    [InlineData("\"kpi\": \"N00700\",", "\"kpi\": \"N700\",", "kpi: \"N700\" är inget id i Kolada.")]
    [InlineData("\"name\": \"Norrtälje\",", "", "plans[0]: Fältet name saknas. Kommunens namn i löpande text")]
    [InlineData(
        "\"unga-utanfor\"]",
        "\"unga-utanför\"]",
        "plans[0].goals[0].indicators[4]: \"unga-utanför\" finns inte. Menade du \"unga-utanfor\"?"
    )]
    [InlineData(
        "\"indicators\": [\"kostnad-flyktingmottagande\", \"nettokostnad-flyktingmottagande\"]",
        "\"indicators\": []",
        "Mål 3 har inga mått."
    )]
    [InlineData("\"horizon\": 2030,", "\"horizon\": \"2030\",", "plans[0].horizon: Här ska stå ett heltal, inte texten \"2030\".")]
    [InlineData(
        "\"date\": \"2021-04-14\",",
        "\"date\": \"14 april 2021\",",
        "plans[0].decision.date: Här ska stå ett datum som \"2024-08-31\""
    )]
    public void A_fault_is_told_with_its_line_its_field_and_what_would_be_right(string right, string wrong, string told)
    {
        var at = Real.IndexOf(right, StringComparison.Ordinal);
        var text = Real[..at] + wrong + Real[(at + right.Length)..];

        var fault = Assert.Throws<UserException>(() => Read(text));

        Assert.Equal(ExitCode.InvalidInput, fault.Code);
        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
        Assert.Matches(@"^indicators\.json rad \d+, ", fault.Message);
    }

    [Fact]
    public void The_line_is_the_line_in_the_file()
    {
        var lines = Real.Split('\n');
        var line = Array.FindIndex(lines, text => text.Contains("\"kpi\": \"N00702\"", StringComparison.Ordinal));
        lines[line] = lines[line].Replace("N00702", "702", StringComparison.Ordinal);

        var fault = Assert.Throws<UserException>(() => Read(string.Join('\n', lines)));

        var index = CatalogueReader.Read(Repository.Catalogue).Indicators.Select(indicator => indicator.Kpi).ToList().IndexOf("N00702");
        Assert.StartsWith($"indicators.json rad {line + 1}, indicators[{index}].kpi:", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        const string right = "\"producers\": [\"SCB\"]";
        var fault = Assert.Throws<UserException>(() => Read(Real.Replace(right, "\"producers\": \"SCB\"", StringComparison.Ordinal)));

        // twenty, and a line that counts the rest
        Assert.Equal(Math.Min(21, Real.Split(right).Length - 1), fault.Message.Split('\n').Length);
    }

    [Fact]
    public void Broken_JSON_is_told_with_its_line()
    {
        var fault = Assert.Throws<UserException>(() => Read("{\n  \"indicators\": [\n    { \"id\": \"a\" \"kpi\": \"b\" }\n  ]\n}"));

        Assert.Contains("inte riktig JSON: felet märks på rad 3", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_is_no_catalogue_is_refused(string text) =>
        Assert.Equal(ExitCode.InvalidInput, Assert.Throws<UserException>(() => Read(text)).Code);

    private static IndicatorCatalogue Read(string text) => CatalogueReader.Parse(Encoding.UTF8.GetBytes(text), "indicators.json");
}
