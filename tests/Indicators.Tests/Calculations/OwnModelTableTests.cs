using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Calculations;

/// <summary>Runs 40-egen-modell.md. The two tables of real years are written again with INDICATORS_WRITE=1.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class OwnModelTableTests(FetchedStore store)
{
    private const string Text = "40-egen-modell.md";
    private const double SixDigits = 0.000001;

    [Fact]
    public void A_weighted_fit_agrees_with_one_in_exact_fractions()
    {
        var (table, total) = (SpecTable.Read(Text, "vagd"), SpecTable.Read(Text, "vagd-tal"));
        double At(IReadOnlyList<string> row, string column) => table.Number(row, column)!.Value;
        var fit = OwnModelFit.Of(
            [.. table.Rows.Select(row => (IReadOnlyList<double>)[At(row, "x₁"), At(row, "x₂")])],
            [.. table.Rows.Select(row => At(row, "y"))],
            [.. table.Rows.Select(row => At(row, "vikt"))]
        )!;

        Assert.Equal(
            total.Rows.Select(row => total.Number(row, "värde")!.Value),
            [.. fit.Coefficients, fit.R2],
            (told, computed) => Math.Abs(told - computed) <= SixDigits
        );
        Assert.All(table.Rows, (row, i) => Agree(table, row, fit.Without(i), fit.IntervalWithout(i)));
    }

    [Fact]
    public void A_weighted_fit_of_real_shares_agrees_with_one_in_exact_fractions()
    {
        var table = SpecTable.Read(Text, "n00973");
        var plan = store.Norrtalje();
        var model = OwnModelYear.Of(plan.Figures, plan.Catalogue.IndicatorOf(plan.Plan, "N00973"), plan.Municipalities, 2022);

        Assert.Equal(253, model.N);
        Assert.Equal(0.098353, model.R2!.Value, SixDigits);
        Assert.All(table.Rows, row => Agree(table, row, model.Expected(row[0])!.Value, model.Interval(row[0])!.Value));
    }

    [Fact]
    public void The_model_comes_nearer_to_the_official_answer_than_the_value_alone()
    {
        var plan = store.Norrtalje();
        var indicator = plan.Catalogue.IndicatorOf(plan.Plan, "N00700");
        var years = Enumerable.Range(2013, 10).Select(year => OfficialYear.Of(plan, indicator, year)).ToList();

        Assert.All(years, year => Assert.True(year.BeatsTheValueAlone, $"{year.Year}"));
        Assert.All(years, year => Assert.Equal(year.Apart, year.DeviationApart, tolerance: 0.01));
        Rewritten.Same(Text, "n00700", [.. years.Select(year => year.Row)]);
    }

    [Fact]
    public void It_is_told_which_indicators_bear_a_model()
    {
        var plan = store.Norrtalje();
        var rows = Comparing
            .Compare(plan)
            .Where(comparison => comparison.Model is not null)
            .Select(comparison =>
            {
                var years = Enumerable
                    .Range(2020, 3)
                    .Select(year => OwnModelYear.Of(plan.Figures, comparison.Indicator, plan.Municipalities, year))
                    .ToList();
                var borne = years.All(year => year.R2 >= OwnModel.LeastR2);
                return $"| {comparison.Indicator.Kpi} {comparison.Indicator.Name} | {years[^1].N} | "
                    + $"{string.Join(" | ", years.Select(year => SwedishFormat.Number(year.R2!.Value, 4)))} | "
                    + $"{(borne ? "ja" : "nej")} |";
            });

        Rewritten.Same(Text, "bar", [.. rows]);
    }

    private static void Agree(SpecTable table, IReadOnlyList<string> row, double expected, Interval interval)
    {
        Assert.Equal(table.Number(row, "väntat")!.Value, expected, SixDigits);
        Assert.Equal(table.Number(row, "lägst")!.Value, interval.Low, SixDigits);
        Assert.Equal(table.Number(row, "högst")!.Value, interval.High, SixDigits);
    }
}

/// <summary>One year of N00700: our own model and the value alone, each held against SKR's published answer.</summary>
internal sealed record OfficialYear(
    int Year,
    int N,
    double R2,
    double DeviationRank,
    double RawDeviationRank,
    double ExpectedRank,
    double RawExpectedRank,
    double Apart,
    double DeviationApart,
    double RawApart,
    int Outside
)
{
    public bool BeatsTheValueAlone => DeviationRank > RawDeviationRank && ExpectedRank > RawExpectedRank && Apart < RawApart;

    public string Row =>
        $"| {Year} | {N} | {Told(R2)} | {Told(DeviationRank)} | {Told(RawDeviationRank)} | "
        + $"{Told(ExpectedRank)} | {Told(RawExpectedRank)} | {SwedishFormat.Number(Apart, 2)} "
        + $"| {SwedishFormat.Number(RawApart, 2)} | {Outside} |";

    public static OfficialYear Of(PlanFigures plan, Indicator indicator, int year)
    {
        var model = OwnModelYear.Of(plan.Figures, indicator, plan.Municipalities, year);
        var known = (
            from area in plan.Municipalities
            let value = plan.Figures.Value("N00700", area, year)
            let expected = plan.Figures.Value("N00485", area, year)
            let deviation = plan.Figures.Value("N00486", area, year)
            where value is not null && expected is not null && deviation is not null && model.Has(area)
            select (area, value: value.Value, expected: expected.Value, deviation: deviation.Value, model: model.Expected(area)!.Value)
        ).ToList();
        var mean = known.Average(row => row.value);
        return new OfficialYear(
            year,
            known.Count,
            model.R2!.Value,
            Spearman([.. known.Select(row => row.value - row.model)], [.. known.Select(row => row.deviation)]),
            Spearman([.. known.Select(row => row.value)], [.. known.Select(row => row.deviation)]),
            Spearman([.. known.Select(row => row.model)], [.. known.Select(row => row.expected)]),
            Spearman([.. known.Select(row => row.value)], [.. known.Select(row => row.expected)]),
            known.Average(row => Math.Abs(row.model - row.expected)),
            known.Average(row => Math.Abs(row.value - row.model - row.deviation)),
            known.Average(row => Math.Abs(mean - row.expected)),
            known.Count(row => model.IsOutside(row.area))
        );
    }

    private static double Spearman(List<double> one, List<double> other) => MathNet.Numerics.Statistics.Correlation.Spearman(one, other);

    private static string Told(double value) => SwedishFormat.Number(value, 3);
}

/// <summary>A table whose rows a test computes and the text must hold; written again with INDICATORS_WRITE=1.</summary>
internal static class Rewritten
{
    public static void Same(string file, string name, IReadOnlyList<string> rows)
    {
        var path = Path.Combine(SpecTable.Folder, file);
        var lines = File.ReadAllLines(path).ToList();
        var first = lines.IndexOf($"<!-- table: {name} -->") + 4;
        Assert.True(first > 3, $"{file} has no table {name}.");
        var count = lines.Skip(first).TakeWhile(line => line.StartsWith('|')).Count();
        if (Environment.GetEnvironmentVariable("INDICATORS_WRITE") is "1")
        {
            lines.RemoveRange(first, count);
            lines.InsertRange(first, rows);
            File.WriteAllText(path, string.Join('\n', lines) + "\n");
            count = rows.Count;
        }

        Assert.Equal(rows, lines.Skip(first).Take(count));
    }
}
