using Indicators.Catalogue;
using Indicators.Importing;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Support;
using Indicators.Wording.Faults;

namespace Indicators.Tests.Importing;

public sealed class ImportTemplateTests
{
    private static readonly IndicatorCatalogue Real = CatalogueReader.Read(Repository.Catalogue);

    private static readonly ReportPeriod Period = ReportPeriod.Parse("2024-delar");

    public static TheoryData<string> Plans() => [.. Real.Plans.Concat(ImportBench.Catalogue.Plans).Select(plan => plan.Id)];

    [Fact]
    public void It_has_a_row_for_each_thing_the_plan_asks_for_with_its_explanation_above()
    {
        var lines = ImportTemplate.Write(ImportBench.Plan, Period).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("\uFEFFslag;id;namn;period;kön;värde;förra;enhet;läge;datum;motpart;kommentar", lines[0]);
        Assert.Equal(
            [
                "mått;S1;Föreningar;2024-delar;alla;;;antal;;;;",
                "mått;S2;Hushåll;2024-delar;alla;;;procent;;;;",
                "mått;S3;Spridning;2024-delar;alla;;;antal;;;;",
                "mått;S4;Kartläggning;2024-delar;alla;;;veckor;;;;",
                "mått;S5;Trygghet;2024-delar;alla;;;index;;;;",
                "mått;S6;Inom ett år;2024-delar;alla;;;månader;;;;",
                "mått;S7;Timmar;2024-delar;alla;;;timmar;;;;",
                "mått;S8;Andel;2024-delar;alla;;;procent;;;;",
                "mått;S16;'=Plan;2024-delar;alla;;;ja/nej;;;;",
                "mått;S17;Berätta;2024-delar;alla;;;text;;;;",
                "åtgärd;1.10;Samhällstest;2024-delar;alla;;;;;;;",
                "åtgärd;1.1;Jobbspår;2024-delar;alla;;;;;;Kommunen, Arbetsförmedlingen;",
                "pengar;ersattning;Statlig ersättning;2024-delar;alla;;;SEK;;;;",
                "pengar;utgift;Kommunal utgift;2024-delar;alla;;;SEK;;;;",
            ],
            lines.Skip(1).Where(line => !line.Contains('#', StringComparison.Ordinal))
        );
        Assert.Contains("\"# S16 \"\"Det finns en plan\"\" Beslutad. Skriv ja eller nej i värde och dagen i datum.\";;;;;;;;;;;", lines);
        Assert.Contains("# Utan utpekad ansvarig;;;;;;;;;;;", lines);
        Assert.Contains("# Ansvarig: Kommunen, Arbetsförmedlingen;;;;;;;;;;;", lines);
        Assert.Equal(
            8,
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

    [Fact]
    public void What_stood_the_last_period_is_beside_and_is_not_read_back()
    {
        using var bench = new ImportBench();
        bench.Import(
            "measure;S1;;2023-helar;T;12;;;;;",
            "measure;S1;;2023-delar;T;9;;;;;",
            "measure;S3;;2023-helar;T;7,0;;;;Centrum;",
            "measure;S16;;2023-helar;T;ja;;;2023-03-01;;",
            "action;1.10;;2023-helar;T;;;pågår;;;",
            "money;ersattning;Schablon;2023-helar;;100000;;;;Migrationsverket;"
        );

        var text = ImportTemplate.Write(ImportBench.Plan, Period, bench.Reports());

        Assert.All(
            (string[])
                [
                    "mått;S1;Föreningar;2024-delar;alla;;12 (2023-helar);antal;;;;",
                    "mått;S3;Spridning;2024-delar;alla;;7 (2023-helar);antal;;;Centrum;",
                    "mått;S16;'=Plan;2024-delar;alla;;ja (2023-helar);ja/nej;;;;",
                    "åtgärd;1.10;Samhällstest;2024-delar;alla;;pågår (2023-helar);;;;;",
                    "pengar;ersattning;Schablon;2024-delar;alla;;100000 (2023-helar);SEK;;;Migrationsverket;",
                ],
            line => Assert.Contains(line + "\r\n", text, StringComparison.Ordinal)
        );
        var before = bench.Reports();
        Assert.Equal(0, bench.ImportText(text).Added);
        Assert.Equal(before, bench.Reports());
    }

    [Fact]
    public void A_figure_in_the_column_of_the_last_period_is_a_fault_and_is_not_lost()
    {
        using var bench = new ImportBench();
        var text = ImportTemplate
            .Write(ImportBench.Plan, Period)
            .Replace(
                "mått;S1;Föreningar;2024-delar;alla;;;antal",
                "mått;S1;Föreningar;2024-delar;alla;;12;antal",
                StringComparison.Ordinal
            );

        Assert.Contains(
            "förra: \"12\". Kolumnen förra läses inte",
            bench.RefusalOf(System.Text.Encoding.UTF8.GetBytes(text)),
            StringComparison.Ordinal
        );
    }

    private static Plan PlanOf(string id) => Real.Plans.Concat(ImportBench.Catalogue.Plans).First(plan => plan.Id == id);

    // As a person would: the value or the state where it belongs, and a comment that looks like a formula.
    private static string Filled(Plan plan, string line)
    {
        var fields = line.Split(';');
        if (fields[0] is not ("mått" or "åtgärd" or "pengar"))
        {
            return line;
        }

        var kind = fields[0] == "mått" ? plan.Measures.First(measure => measure.Id == fields[1]).Kind : (MeasureKind?)null;
        fields[5] = (fields[0], kind) switch
        {
            ("åtgärd", _) or (_, MeasureKind.Narrative) => "",
            (_, MeasureKind.YesNo) => "ja",
            _ => "12",
        };
        fields[8] = fields[0] == "åtgärd" ? "klar" : "";
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
