using Indicators.Catalogue;
using Indicators.Importing;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Support;

namespace Indicators.Tests.Importing;

public sealed class ImportTemplateTests
{
    private static readonly IndicatorCatalogue Real = CatalogueReader.Read(Repository.Catalogue);

    private static readonly ReportPeriod Period = new(2024, WholeYear: false);

    public static TheoryData<string> Plans() => [.. Real.Plans.Concat(ImportBench.Catalogue.Plans).Select(plan => plan.Id)];

    [Fact]
    public void It_has_a_row_for_each_thing_the_plan_asks_for_with_its_explanation_above()
    {
        var lines = ImportTemplate.Write(ImportBench.Plan, Period).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal('\uFEFF' + ImportBench.Header, lines[0]);
        Assert.Equal(
            [
                "measure;S1;Föreningar;2024-delar;T;;antal;;;;",
                "measure;S2;Hushåll;2024-delar;T;;procent;;;;",
                "measure;S3;Spridning;2024-delar;T;;antal;;;;",
                "measure;S4;Kartläggning;2024-delar;T;;veckor;;;;",
                "measure;S5;Trygghet;2024-delar;T;;index;;;;",
                "measure;S16;'=Plan;2024-delar;T;;ja/nej;;;;",
                "measure;S17;Berätta;2024-delar;T;;text;;;;",
                "action;1.1;Jobbspår;2024-delar;T;;;;;Kommunen, Arbetsförmedlingen;",
                "action;1.10;Samhällstest;2024-delar;T;;;;;;",
                "money;ersattning;Statlig ersättning;2024-delar;T;;SEK;;;;",
                "money;utgift;Kommunal utgift;2024-delar;T;;SEK;;;;",
            ],
            lines.Skip(1).Where(line => !line.Contains('#', StringComparison.Ordinal))
        );
        Assert.Contains("\"# S16 \"\"Det finns en plan\"\" Beslutad. Skriv ja eller nej i value och dagen i date.\";;;;;;;;;;", lines);
        Assert.Equal(
            5,
            lines.Count(line => line.StartsWith('#') || line.StartsWith("\"#", StringComparison.Ordinal))
                - ImportBench.Plan.Measures.Count
                - ImportBench.Plan.Actions.Count
        );
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void As_it_is_it_can_be_imported_and_changes_nothing(string plan)
    {
        var (read, reports) = Import(plan, text => text);

        Assert.Empty(reports);
        Assert.Equal(PlanOf(plan).Measures.Count + PlanOf(plan).Actions.Count + (PlanOf(plan).Money is null ? 0 : 2), read.Left);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Filled_in_every_row_comes_back_as_it_was_written(string id)
    {
        var plan = PlanOf(id);
        var (read, reports) = Import(id, text => string.Join("\r\n", text.Split("\r\n").Select(line => Filled(plan, line))));

        Assert.Equal(0, read.Left);
        Assert.Equal(plan.Measures.Count + plan.Actions.Count + (plan.Money is null ? 0 : 2), reports.Count);
        Assert.All(reports, report => Assert.Equal("2024-delar", report.Period));
        Assert.All(
            reports.Where(report => report.Kind == "measure"),
            report =>
                Assert.Equal(
                    plan.Measures.First(measure => measure.Id == report.Item).Kind switch
                    {
                        MeasureKind.YesNo => 1,
                        MeasureKind.Narrative => null,
                        _ => 12,
                    },
                    report.Value
                )
        );
        Assert.All(
            reports.Where(report => report.Kind == "action"),
            report => Assert.Equal(ActionState.Done, ActionStates.Read(report.State))
        );
        Assert.All(reports, report => Assert.Equal("=Kommentar; åäö", report.Comment));
    }

    private static Plan PlanOf(string id) => Real.Plans.Concat(ImportBench.Catalogue.Plans).First(plan => plan.Id == id);

    // As a person would: the value or the state where it belongs, and a comment that looks like a formula.
    private static string Filled(Plan plan, string line)
    {
        var fields = line.Split(';');
        if (fields[0] is not ("measure" or "action" or "money"))
        {
            return line;
        }

        var kind = fields[0] == "measure" ? plan.Measures.First(measure => measure.Id == fields[1]).Kind : (MeasureKind?)null;
        fields[5] = (fields[0], kind) switch
        {
            ("action", _) or (_, MeasureKind.Narrative) => "",
            (_, MeasureKind.YesNo) => "ja",
            _ => "12",
        };
        fields[7] = fields[0] == "action" ? "klar" : "";
        fields[^2] = kind == MeasureKind.Distribution ? "Centrum" : fields[^2];
        fields[^1] = "\"" + SafeCell.Write("=Kommentar; åäö") + "\"";
        return string.Join(';', fields);
    }

    private static (ImportFile Read, IReadOnlyList<OwnReport> Reports) Import(string id, Func<string, string> fill)
    {
        using var folder = new Folder();
        var plan = PlanOf(id);
        var file = folder.Write("mall.csv", fill(ImportTemplate.Write(plan, Period)));
        var read = ImportFile.Read(file, Real, plan, CommandLine.Morning, "Eva");
        using var store = WriteSession.InMemory();
        store.Reported.Import(read.Rows, CommandLine.Morning, "Eva", "mall.csv");
        return (read, store.OwnReports.Read(id, asOf: null));
    }
}
