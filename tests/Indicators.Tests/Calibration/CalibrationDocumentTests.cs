using System.Globalization;
using Indicators.Analysis;
using Indicators.Tests.Support;

namespace Indicators.Tests.Calibration;

[Collection(FetchedStoreTests.Name)]
[Trait("Category", "Whole")]
public sealed class CalibrationDocumentTests(FetchedStore store)
{
    /// <summary>Write it again with INDICATORS_WRITE=1 in the environment.</summary>
    [Fact]
    public void The_record_of_calibration_is_what_the_program_reckons_of_the_shipped_years()
    {
        var file = Path.Combine(Repository.Root, "docs", "calibration.md");
        var document = CalibrationDocument.Write(
            store.Plans(),
            plan => [.. store.Told(plan), .. Comparing.Context(plan)],
            File.ReadAllText(Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Calibration", "calibration.md"))
        );
        if (Environment.GetEnvironmentVariable("INDICATORS_WRITE") is "1")
        {
            File.WriteAllText(file, document);
        }

        Assert.Equal(document, File.ReadAllText(file));
    }
}

/// <summary>The record as text: prose with a place for each table.</summary>
internal static class CalibrationDocument
{
    public static string Write(
        IReadOnlyList<PlanFigures> plans,
        Func<PlanFigures, IReadOnlyList<IndicatorComparison>> told,
        string prose
    ) =>
        prose
            .Replace("{null-rates}", NullTable(plans[0]), StringComparison.Ordinal)
            .Replace("{claims}", ClaimTables(Record.Read(plans)), StringComparison.Ordinal)
            .Replace("{coverage}", CoverageTable(plans[0]), StringComparison.Ordinal)
            .Replace("{places}", PlaceTable(plans), StringComparison.Ordinal)
            .Replace("{own-model}", ModelTable(plans), StringComparison.Ordinal)
            .Replace("{to-expect}", ExpectTable([.. plans.Select(told)]), StringComparison.Ordinal)
            .Replace("{headings}", HeadingTable([.. plans.Select(plan => (plan, told(plan)))]), StringComparison.Ordinal);

    private static string NullTable(PlanFigures shipped)
    {
        var worlds = NullRates.Worlds.Select(world => (world.Name, Rates: NullRates.Of(shipped, world.Name))).ToList();
        return Table(
            ["Rule", "promised", .. worlds.Select(world => world.Name)],
            Judgements.Rules.Select(rule =>
                (IReadOnlyList<string>)
                    [
                        rule.Rule,
                        Number(rule.Promised, 0),
                        .. worlds.Select(world => world.Rates.TryGetValue(rule.Rule, out var rate) ? Number(rate) : "–"),
                    ]
            )
        );
    }

    private static string CoverageTable(PlanFigures shipped) =>
        Table(
            ["Municipalities", "true place in the span, %"],
            PlaceCoverage.Of(shipped).Select(world => (IReadOnlyList<string>)[world.Name, Number(world.Held)])
        );

    // A table a rule, a row a year and one for all.
    private static string ClaimTables(IReadOnlyList<(int Year, string Measure, Judged Judged)> record) =>
        string.Join(
            "\n\n",
            Judgements
                .Rules.Select(rule => (rule.Rule, Of: record.Where(one => one.Judged.Rule == rule.Rule).ToList()))
                .Where(rule => rule.Of.Count > 0)
                .Select(rule =>
                    $"### {rule.Rule}\n\n"
                    + Table(
                        ["Year", "judged", "claimed", "claimed, %", "known the year after", "shrunk", "gone", "left, %"],
                        rule.Of.GroupBy(one => one.Year)
                            .OrderBy(year => year.Key)
                            .Select(year => Row(year.Key.ToString(CultureInfo.InvariantCulture), [.. year.Select(one => one.Judged)]))
                            .Append(Row("all", [.. rule.Of.Select(one => one.Judged)]))
                    )
                )
        );

    private static IReadOnlyList<string> Row(string year, List<Judged> judged)
    {
        var left = judged.Where(one => one is { Claimed: true, After: not null }).Select(one => one.After!.Value / one.Size).ToList();
        var claimed = judged.Count(one => one.Claimed);
        return
        [
            year,
            Number(judged.Count, 0),
            Number(claimed, 0),
            Number(100.0 * claimed / judged.Count),
            Number(left.Count, 0),
            left.Count == 0 ? "–" : Number(left.Count(one => one < 1), 0),
            left.Count == 0 ? "–" : Number(left.Count(one => one <= 0), 0),
            left.Count == 0 ? "–" : Number(100 * Summary.Of(left)!.Median, 0),
        ];
    }

    private static string PlaceTable(IReadOnlyList<PlanFigures> plans)
    {
        var plan = plans[0];
        return Table(
            [
                "Measure",
                "places",
                "span, middle width",
                "inside the span the year after, %",
                "quarter named",
                "the same quarter the year after, %",
            ],
            plan.Catalogue.ContextOf(plan.Plan)
                .Concat(plan.Catalogue.IndicatorsOf(plan.Plan))
                .Where(indicator => plan.Catalogue.Context.Contains(indicator.Id))
                .Select(indicator =>
                {
                    var places = Record.Places(plan, indicator).Where(place => place.Rank.Low is not null).ToList();
                    var named = places.Where(place => place.Rank.Quartile is not null).ToList();
                    return (IReadOnlyList<string>)
                        [
                            indicator.Id,
                            Number(places.Count, 0),
                            places.Count == 0
                                ? "–"
                                : Number(Summary.Of(places.Select(place => (double)(place.Rank.High! - place.Rank.Low!)))!.Median, 0),
                            places.Count == 0
                                ? "–"
                                : Number(
                                    100.0
                                        * places.Count(place => place.Rank.Low <= place.After && place.After <= place.Rank.High)
                                        / places.Count
                                ),
                            Number(named.Count, 0),
                            named.Count == 0
                                ? "–"
                                : Number(
                                    100.0
                                        * named.Count(place => ((4 * place.After) - 1) / place.Rank.Of == place.Rank.Quartile - 1)
                                        / named.Count
                                ),
                        ];
                })
        );
    }

    private static string ModelTable(IReadOnlyList<PlanFigures> plans)
    {
        var plan = plans[0];
        var modelled = plan.Catalogue.IndicatorsOf(plan.Plan).Where(indicator => OwnModel.Applies(plan.Catalogue, indicator));
        int[] years = [2020, 2021, 2022];
        return Table(
            ["Measure", .. years.Select(year => year.ToString(CultureInfo.InvariantCulture))],
            modelled.Select(indicator =>
                (IReadOnlyList<string>)
                    [
                        indicator.Id,
                        .. years.Select(year =>
                            Record.OwnModelHolds(plan, indicator, year) is var (held, of) && of > 0
                                ? $"{Number(100.0 * held / of)} of {Number(of, 0)}"
                                : "–"
                        ),
                    ]
            )
        );
    }

    private static string ExpectTable(IReadOnlyList<IReadOnlyList<IndicatorComparison>> told)
    {
        var kinds = ToExpect.Count([.. told.SelectMany(one => one)]).ToList();
        return Table(
            ["Judgement", "judged", "level", "false to expect"],
            kinds
                .Select(kind =>
                    (IReadOnlyList<string>)
                        [kind.What, Number(kind.Count, 0), Number(kind.Level, 0) + " %", Number(kind.Count * kind.Level / 100.0, 2)]
                )
                .Append([
                    "all",
                    Number(kinds.Sum(kind => kind.Count), 0),
                    "",
                    Number(kinds.Sum(kind => kind.Count * kind.Level / 100.0), 2),
                ])
        );
    }

    // A heading leads with the strongest of many tests.
    private static string HeadingTable(IReadOnlyList<(PlanFigures Plan, IReadOnlyList<IndicatorComparison> Told)> plans) =>
        Table(
            ["Plan", "judged", "a false one among them, were all at their level", "the same, were all at 99 %"],
            plans.Select(one =>
            {
                var kinds = ToExpect.Count(one.Told).ToList();
                return (IReadOnlyList<string>)
                    [
                        one.Plan.Plan.Name,
                        Number(kinds.Sum(kind => kind.Count), 0),
                        Number(100 * (1 - kinds.Aggregate(1.0, (none, kind) => none * Math.Pow(1 - (kind.Level / 100.0), kind.Count))), 0)
                            + " %",
                        Number(100 * (1 - Math.Pow(0.99, kinds.Sum(kind => kind.Count))), 0) + " %",
                    ];
            })
        );

    private static string Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows) =>
        string.Join(
            '\n',
            new[] { Line(head), "|---|" + string.Concat(Enumerable.Repeat("---:|", head.Count - 1)) }.Concat(rows.Select(Line))
        );

    private static string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Number(double value, int decimals = 1) =>
        value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
