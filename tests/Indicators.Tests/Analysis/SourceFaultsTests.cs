using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Calculations;
using Indicators.Tests.Support;
using Indicators.UseCases;
using Indicators.Wording;

namespace Indicators.Tests.Analysis;

[Collection(FetchedStoreTests.Name)]
public sealed class SourceFaultsTests(FetchedStore store)
{
    private const string Document = "50-fel-i-kallan.md";
    private const string Municipality = "0188";

    private static readonly IndicatorCatalogue Catalogue = CatalogueReader.Read(Repository.Catalogue);

    [Fact]
    public void What_Kolada_shows_is_kept_out_marked_or_used_as_the_table_says()
    {
        var plan = store.Norrtalje();
        var table = SpecTable.Read(Document, "verkliga");
        foreach (var row in table.Rows)
        {
            var cell = new Cell(
                table.Cell(row, "nyckeltal"),
                table.Cell(row, "område"),
                (int)table.Number(row, "år")!,
                table.Cell(row, "kön")
            );
            var published = ShippedText.Cells(cell.Kpi).GetValueOrDefault((cell.Area, cell.Gender, cell.Year));
            var (shown, seen) = (table.Number(row, "Kolada visar"), plan.Figures.Value(cell.Kpi, cell.Area, cell.Year, cell.Gender));
            Assert.True(shown is null == published is null && Math.Abs((shown - published) ?? 0) < 1e-6, $"{cell}: {published}");

            var faults = plan.Faults.Where(fault => fault.Cell == cell).ToList();
            Assert.Equal((cell, table.Cell(row, "regel")), (cell, faults.Count == 0 ? "–" : Rule(faults[0])));
            Assert.Equal((cell, table.Cell(row, "följd")), (cell, Consequence(faults)));
            Assert.Equal(table.Cell(row, "följd") == "hålls utanför" ? null : published, seen);
        }
    }

    [Fact]
    public void Zeros_are_holes_where_the_table_says()
    {
        var table = SpecTable.Read(Document, "noll");
        foreach (var row in table.Rows)
        {
            var codes = Codes((int)table.Number(row, "kommuner")!);
            Measurement[] rows =
            [
                .. codes.Select((code, i) => Row("N18413", code, 2020, i < table.Number(row, "nollor") ? 0 : 50)),
                .. codes.Select((code, i) => Row("N18413", code, 2021, i < table.Number(row, "nollor året efter") ? 0 : 50)),
                Row("N18413", "0000", 2020, table.Number(row, "Riket")),
                Row("N18413", "0000", 2021, 50),
            ];

            var holes = SourceFaults
                .Find(Catalogue, rows, codes.ToHashSet())
                .OfType<SourceFault.HoleAsZero>()
                .Select(fault => fault.Cell)
                .ToList();

            Assert.All(holes, cell => Assert.Equal(2020, cell.Year));
            Assert.Equal(
                (row[1], table.Cell(row, "kommunernas nollor") == "hål" ? table.Number(row, "nollor") : 0),
                (row[1], holes.Count(cell => cell.Area != "0000"))
            );
            Assert.Equal((row[1], table.Cell(row, "Rikets tal") == "hål"), (row[1], holes.Any(cell => cell.Area == "0000")));
        }
    }

    [Fact]
    public void Two_years_in_which_all_are_zero_are_both_holes()
    {
        var codes = Codes(290);
        Measurement[] rows =
        [
            .. codes
                .Append("0000")
                .SelectMany(code => new[] { Row("N18413", code, 2019, 50), Row("N18413", code, 2020, 0), Row("N18413", code, 2021, 0) }),
        ];

        Assert.Equal(2 * 291, SourceFaults.Find(Catalogue, rows, codes.ToHashSet()).Count(fault => fault is SourceFault.HoleAsZero));
    }

    [Fact]
    public void A_deviation_is_the_difference_or_is_kept_out()
    {
        var table = SpecTable.Read(Document, "identitet");
        foreach (var row in table.Rows)
        {
            Measurement[] rows =
            [
                Row("N00700", Municipality, 2022, table.Number(row, "arbetar")),
                Row("N00485", Municipality, 2022, table.Number(row, "förväntat")),
                Row("N00486", Municipality, 2022, table.Number(row, "publicerad avvikelse")),
            ];

            var faults = Find(rows);

            Assert.Equal((row[2], table.Cell(row, "följd")), (row[2], Consequence(faults)));
            Assert.All(faults, fault => Assert.Equal(("identity", "N00486"), (fault.Kind, fault.Cell.Kpi)));
        }
    }

    [Theory]
    [InlineData("N00217", 0.8, false)] // 20 / 25
    [InlineData("N00217", 0.82, true)]
    [InlineData("N02006", 4, false)] // 80 received, 20 000 inhabitants the year before and 40 000 this year
    [InlineData("N02006", 2, true)]
    public void A_ratio_is_what_the_catalogue_says_it_is_counted_from(string kpi, double published, bool broken)
    {
        Measurement[] rows =
        [
            Row("N00220", Municipality, 2022, 20),
            Row("N00221", Municipality, 2022, 25),
            Row("N01986", Municipality, 2022, 80),
            Row("N01951", Municipality, 2021, 20_000),
            Row("N01951", Municipality, 2022, 40_000),
            Row(kpi, Municipality, 2022, published),
        ];

        Assert.Equal(broken, Find(rows).Any(fault => fault is SourceFault.BrokenIdentity && fault.Cell.Kpi == kpi));
    }

    [Fact]
    public void Parts_are_a_hundred_per_cent_together_or_are_kept_out()
    {
        var table = SpecTable.Read(Document, "delar");
        foreach (var row in table.Rows)
        {
            Measurement[] rows =
            [
                .. new[] { "N18409", "N18410", "N18411" }.Select(
                    (kpi, i) => Row(kpi, Municipality, 2017, table.Number(row, table.Columns[i]), "M")
                ),
            ];

            var faults = Find(rows);

            Assert.Equal((row[0], table.Cell(row, "följd")), (row[0], Consequence(faults)));
            Assert.Contains(faults.Count(fault => fault is SourceFault.PartsSum), new[] { 0, 3 });
        }
    }

    [Fact]
    public void The_same_number_for_women_men_and_all_is_a_fault_where_chance_cannot_have_made_it()
    {
        var table = SpecTable.Read(Document, "samma");
        foreach (var row in table.Rows)
        {
            var area = table.Cell(row, "var") == "Riket" ? "0000" : Municipality;
            Measurement[] rows =
            [
                .. new[] { ("personer", "T"), ("kvinnor", "K"), ("män", "M") }.SelectMany(pair =>
                    new[]
                    {
                        Row("N00973", area, 2021, table.Number(row, "tal"), pair.Item2),
                        Row("N00964", area, 2021, table.Number(row, pair.Item1), pair.Item2),
                    }
                ),
            ];

            var faults = Find(rows).Where(fault => fault.Cell.Kpi == "N00973").ToList();

            Assert.Equal((string.Join(' ', row), table.Cell(row, "kvinnors och mäns tal")), (string.Join(' ', row), Consequence(faults)));
            Assert.DoesNotContain(faults, fault => fault.Withholds && fault.Cell.Gender == Figures.Total);
        }
    }

    [Fact]
    public void A_count_is_never_the_same_for_women_men_and_all() =>
        Assert.Equal(
            2,
            Find([.. new[] { "T", "K", "M" }.Select(gender => Row("N01986", Municipality, 2021, 5, gender))])
                .Count(fault => fault is SourceFault.SameForAll { Withholds: true })
        );

    [Theory]
    [InlineData(20, 0, true)]
    [InlineData(20, 20, false)] // the whole country jumped
    [InlineData(3, 0, false)]
    public void A_jump_is_more_than_the_series_and_the_year_bear(double own, double all, bool told)
    {
        var faults = SourceFaults.Find(Catalogue, Jumping(own, all), Codes(40).ToHashSet()).ToList();

        Assert.Equal(told ? [new Cell("N00701", "1000", 2015, "T")] : Array.Empty<Cell>(), faults.Select(fault => fault.Cell));
        Assert.All(faults, fault => Assert.False(fault.Withholds));
    }

    [Fact]
    public void A_correction_that_is_needed_no_more_says_so()
    {
        var table = SpecTable.Read(Document, "lagade");
        foreach (var row in table.Rows)
        {
            var mended = SourceFaults.Mended(
                [Correction(table.Number(row, "rättelsens tal"))],
                [Row("N18409", "0000", 2013, table.Number(row, "Kolada visar nu")), Row("N18409", "0000", 2012, 44)]
            );

            Assert.Equal(
                table.Cell(row, "sägs"),
                mended.Count == 0 ? "–" : FaultWords.Mended(mended[0], new Dictionary<string, string> { ["0000"] = "Riket" })
            );
        }

        Assert.Empty(SourceFaults.Mended([Correction(0)], [])); // a KPI that is not at hand says nothing
    }

    [Fact]
    public void A_correction_keeps_a_value_out_that_no_rule_finds_for_as_long_as_it_stands()
    {
        Measurement[] rows = [Row("N18409", "0000", 2013, 43)];

        var stated = Assert.Single(SourceFaults.Find(Catalogue, rows, new HashSet<string>(), [Correction(43) with { Withhold = true }]));

        Assert.True(stated is SourceFault.Stated { Withholds: true, Known: not null });
        Assert.Empty(SourceFaults.Find(Catalogue, rows, new HashSet<string>(), [Correction(44) with { Withhold = true }]));
    }

    [Fact]
    public void None_of_the_shipped_corrections_is_mended_in_the_shipped_figures_and_each_explains_a_fault()
    {
        var workspace = new Workspace(Repository.Catalogue, store.Db, TimeProvider.System);
        var check = workspace.FaultsOf(workspace.Catalogue.Plans);

        Assert.Empty(check.Mended);
        Assert.NotEmpty(workspace.Corrections);
        Assert.All(
            workspace.Corrections,
            correction => Assert.Contains(check.Faults, fault => fault.Known == correction && fault is not SourceFault.Stated)
        );
    }

    private static IReadOnlyList<SourceFault> Find(Measurement[] rows) =>
        SourceFaults.Find(Catalogue, rows, Codes(290).Append(Municipality).ToHashSet());

    internal static string[] Codes(int count) => [.. Enumerable.Range(1000, count).Select(code => FormattableString.Invariant($"{code}"))];

    internal static Measurement Row(string kpi, string area, int year, double? value, string gender = "T") =>
        new()
        {
            Kpi = kpi,
            Municipality = area,
            Year = year,
            Gender = gender,
            Value = value,
            Status = "",
        };

    // Forty municipalities that go one up and one down by turns; in 2015 the first goes further, and all do.
    internal static Measurement[] Jumping(double own, double all) =>
        [
            .. from i in Enumerable.Range(0, 40)
            from year in Enumerable.Range(2005, 15)
            let step = year < 2015 ? 0
            : i == 0 ? Math.Max(own, all)
            : all
            select Row("N00701", Codes(40)[i], year, 30 + ((((i / 2) + year) % 2) * (1 + (i % 2))) + step),
        ];

    private static Correction Correction(double? published) =>
        new()
        {
            Kpi = "N18409",
            Area = "0000",
            Year = 2013,
            Gender = "T",
            Published = published,
            Reason = "Rikets andel saknas.",
            Found = new DateOnly(2026, 11, 20),
            FoundBy = "programmets kontroll",
            Status = CorrectionStatus.NotReported,
        };

    private static string Consequence(IReadOnlyCollection<SourceFault> faults) =>
        faults.Count == 0 ? "används"
        : faults.Any(fault => fault.Withholds) ? "hålls utanför"
        : "märks";

    private static string Rule(SourceFault fault) =>
        fault.Kind switch
        {
            "hole" => "noll",
            "identity" => "identitet",
            "parts" => "delar",
            "same" => "samma",
            "no-total" => "ingen summa",
            "jump" => "hopp",
            _ => fault.Kind,
        };
}
