using System.Globalization;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Wording;
using MathNet.Numerics.Distributions;

namespace Indicators.Tests.Calculations;

[Collection(FetchedStoreTests.Name)]
public sealed class JudgementTablesTests(FetchedStore store)
{
    private static readonly SpecTable Change = SpecTable.Read("10-andring.md", "change-by-persons");
    private static readonly SpecTable Country = SpecTable.Read("12-riket-och-liknande.md", "country");
    private static readonly SpecTable Peers = SpecTable.Read("12-riket-och-liknande.md", "peers");
    private static readonly SpecTable Places = SpecTable.Read("13-plats.md", "places");

    [Fact]
    public void Changes_by_persons()
    {
        var plan = store.Norrtalje();
        foreach (var row in Change.Rows)
        {
            var (area, gender) = (Code(plan, Change.Cell(row, "Kommun")), Gender(Change.Cell(row, "Kön")));
            var (first, last) = (Persons(plan, area, 2021, gender), Persons(plan, area, 2022, gender));
            var interval = Proportions.Difference(first.K, first.N, last.K, last.N, Judging.Certainty(gender).Z);

            Assert.Equal((Change.Cell(row, "2021"), Change.Cell(row, "2022")), (Of(first), Of(last)));
            Assert.Equal(Change.Number(row, "p")!.Value, Proportions.PValue(first.K, first.N, last.K, last.N), tolerance: 1e-6);
            Assert.Equal(Change.Number(row, "låg")!.Value, 100 * interval.Low, tolerance: 0.01);
            Assert.Equal(Change.Number(row, "hög")!.Value, 100 * interval.High, tolerance: 0.01);
            var both = (double)(first.K + last.K) / (first.N + last.N);
            var rho = plan.Rho(Etablering(plan), 2022);
            Assert.Equal(
                Change.Number(row, "gräns")!.Value,
                100
                    * Judging.Certainty(gender).Z
                    * Math.Sqrt(both * (1 - both) * (Proportions.Swing(first.N, rho) + Proportions.Swing(last.N, rho))),
                tolerance: 0.006
            );
            Assert.Equal(
                Change.Cell(row, "Bedömning"),
                Words.Short(Judging.Change(Etablering(plan), plan.Figures, area, 2022, gender, plan.Rho(Etablering(plan), 2022)).Verdict)
            );
        }
    }

    [Fact]
    public void Changes_by_uncertainty_figures()
    {
        var table = SpecTable.Read("10-andring.md", "change-by-uncertainty");
        var trust = store.Plan("sollentuna").Catalogue.Indicators.Single(one => one.Kpi == "U01413");
        foreach (var row in table.Rows)
        {
            Measurement Cell(string kpi, int year, string column) =>
                new()
                {
                    Kpi = kpi,
                    Municipality = "0163",
                    Year = year,
                    Gender = Figures.Total,
                    Value = table.Number(row, column),
                    Status = "",
                };
            var figures = new Figures(
                [
                    Cell("U01413", 2018, "2018"),
                    Cell("U01519", 2018, "u 2018"),
                    Cell("U01413", 2022, "2022"),
                    Cell("U01519", 2022, "u 2022"),
                ],
                []
            );

            Assert.Equal(
                table.Cell(row, "Bedömning"),
                Words.Short(Judging.Change(trust, figures, "0163", 2022, Figures.Total, rho: 0).Verdict)
            );
            if (table.Number(row, "Gräns") is { } limit)
            {
                double[] both = [table.Number(row, "u 2018")!.Value, table.Number(row, "u 2022")!.Value];
                Assert.True(Judging.Beyond(limit + 1e-5, both) && !Judging.Beyond(limit - 1e-5, both));
            }
        }
    }

    [Fact]
    public void Factors_of_the_usual_variation()
    {
        var table = SpecTable.Read("10-andring.md", "variation-factor");
        foreach (var row in table.Rows)
        {
            var factor = OwnVariation.Factor((int)table.Number(row, "n")!.Value);
            Assert.Equal(table.Number(row, "c(n)"), factor);
            Assert.True(table.Number(row, "simulerat") is not { } simulated || Math.Abs(simulated - factor) <= 0.0051);
        }
    }

    [Fact]
    public void False_claims_to_expect_over_the_five_plans()
    {
        var series = store
            .Plans()
            .SelectMany(Comparing.Compare)
            .SelectMany(comparison => new[] { comparison.Total, comparison.Women, comparison.Men })
            .OfType<SeriesComparison>()
            .ToList();
        int Changes(Evidence evidence, bool total) =>
            series.Count(one => one.Judgement.Evidence == evidence && (one.Gender == Figures.Total) == total);
        int Levels(bool total) =>
            series
                .Where(one => (one.Gender == Figures.Total) == total)
                .Sum(one => new[] { one.CountryJudgement, one.PeersJudgement }.Count(judged => judged.Verdict != Verdict.NotAssessable));
        (string What, int Count, double Level)[] judged =
        [
            ("Ändringar efter personer, alla", Changes(Evidence.Persons, total: true), 5),
            ("Ändringar efter personer, kvinnor och män", Changes(Evidence.Persons, total: false), 1),
            (
                "Ändringar efter den vanliga variationen",
                Changes(Evidence.OwnVariation, total: true) + Changes(Evidence.OwnVariation, total: false),
                5
            ),
            ("Mot Riket och liknande kommuner, alla", Levels(total: true), 5),
            ("Mot Riket och liknande kommuner, kvinnor och män", Levels(total: false), 1),
        ];

        var table = SpecTable.Read("10-andring.md", "false-claims");
        Assert.Equal(
            judged
                .Select(one => (one.What, (double?)one.Count, (double?)one.Level, (double?)Math.Round(one.Count * one.Level / 100, 2)))
                .Append(("Tillsammans", judged.Sum(one => one.Count), null, Math.Round(judged.Sum(one => one.Count * one.Level / 100), 2))),
            table.Rows.Select(row =>
                (table.Cell(row, "Bedömning"), table.Number(row, "Antal"), table.Number(row, "Fel i (%)"), table.Number(row, "Väntade fel"))
            )
        );
    }

    [Fact]
    public void False_claims_by_persons_of_every_pair_of_outcomes() =>
        Each(
            "10-andring.md",
            "false-rate",
            (table, row) =>
            {
                var (first, last) = ((int)table.Number(row, "n 2021")!.Value, (int)table.Number(row, "n 2022")!.Value);
                foreach (var level in new[] { 10, 35, 50 })
                {
                    var claimed =
                        from k1 in Enumerable.Range(0, first + 1)
                        from k2 in Enumerable.Range(0, last + 1)
                        where Proportions.Differ(k1, first, k2, last, Proportions.Z95, 0.05, rho: 0)
                        select Binomial.PMF(level / 100.0, first, k1) * Binomial.PMF(level / 100.0, last, k2);

                    Assert.Equal(
                        table.Number(row, string.Create(CultureInfo.InvariantCulture, $"nivå {level}"))!.Value,
                        100 * claimed.Sum(),
                        tolerance: 0.0001
                    );
                }
            }
        );

    [Fact]
    public void Wilsons_intervals() =>
        Each(
            "11-intervall.md",
            "wilson",
            (table, row) =>
            {
                var (k, n) = ((int)table.Number(row, "k")!.Value, (int)table.Number(row, "n")!.Value);
                Assert.Equal(
                    (k, n),
                    Persons(store.Norrtalje(), Code(store.Norrtalje(), table.Cell(row, "Kommun")), 2022, Gender(table.Cell(row, "Kön")))
                );
                Near(table, row, Proportions.Wilson(k, n));
            }
        );

    [Fact]
    public void Newcombes_intervals() =>
        Each(
            "11-intervall.md",
            "newcombe",
            (table, row) =>
            {
                var (first, last) = Both(table, row);
                Near(table, row, Proportions.Difference(first.K, first.N, last.K, last.N));
            }
        );

    [Fact]
    public void Fishers_tests() =>
        Each(
            "11-intervall.md",
            "fisher",
            (table, row) =>
            {
                var (first, last) = Both(table, row);
                var p = table.Number(row, "p")!.Value;
                Assert.InRange(Proportions.FisherExact(first.K, first.N, last.K, last.N) / p, 1 - 1e-6, 1 + 1e-6);
            }
        );

    [Fact]
    public void Tests_of_two_proportions() =>
        Each(
            "11-intervall.md",
            "two-proportions",
            (table, row) =>
            {
                var (first, last) = Both(table, row);
                Assert.Equal(table.Number(row, "p")!.Value, Proportions.TwoProportions(first.K, first.N, last.K, last.N), tolerance: 1e-8);
                Assert.Equal(
                    Proportions.TwoProportions(first.K, first.N, last.K, last.N),
                    Proportions.PValue(first.K, first.N, last.K, last.N)
                );
            }
        );

    [Fact]
    public void Beside_the_country_and_the_peers()
    {
        foreach (var plan in Five())
        {
            var area = plan.Plan.Municipality;
            var told = Comparing.Series(plan, Etablering(plan), 2022, Figures.Total)!;
            var (k, n) = Persons(plan, area, 2022, Figures.Total);

            var row = Country.Rows.Single(row => Country.Cell(row, "Kommun") == plan.AreaNames[area]);
            Assert.Equal(Country.Cell(row, "Personer"), Of((k, n)));
            Assert.Equal(Country.Number(row, "låg")!.Value, 100 * Proportions.Wilson(k, n).Low, tolerance: 0.006);
            Assert.Equal(Country.Number(row, "hög")!.Value, 100 * Proportions.Wilson(k, n).High, tolerance: 0.006);
            Assert.Equal(Country.Number(row, "Riket")!.Value, told.Country!.Value, tolerance: 0.006);
            Assert.Equal(Country.Cell(row, "Bedömning"), Words.Short(told.CountryJudgement.Verdict));

            row = Peers.Rows.Single(row => Peers.Cell(row, "Kommun") == plan.AreaNames[area]);
            var peers = plan
                .Figures.Values("N00973", plan.Group!.Members, 2022)
                .Select(peer => Persons(plan, peer.Area, 2022, Figures.Total))
                .ToList();
            var interval = Proportions.DifferenceFromMean(k, n, peers);
            Assert.Equal(Peers.Number(row, "m"), peers.Count);
            Assert.Equal(Peers.Number(row, "Medel")!.Value, told.Peers!.Mean, tolerance: 0.006);
            Assert.Equal(Peers.Number(row, "låg")!.Value, 100 * interval.Low, tolerance: 0.006);
            Assert.Equal(Peers.Number(row, "hög")!.Value, 100 * interval.High, tolerance: 0.006);
            Assert.Equal(Peers.Cell(row, "Bedömning"), Words.Short(told.PeersJudgement.Verdict));
        }
    }

    [Fact]
    public void Places_with_chance_counted_in()
    {
        var told = Five().Select(plan => Comparing.Series(plan, Etablering(plan), 2022, Figures.Total)!.Rank).ToList();
        Assert.Equal(
            Places.Rows.Select(row =>
                (Places.Number(row, "Plats"), Places.Number(row, "av"), Places.Number(row, "från"), Places.Number(row, "till"))
            ),
            told.Select(rank => ((double?)rank.Place, (double?)rank.Of, (double?)rank.Low, (double?)rank.High))
        );
        Assert.All(
            Places.Rows,
            row =>
            {
                Assert.InRange(Places.Number(row, "från")!.Value - Places.Number(row, "annan från")!.Value, -3, 3);
                Assert.InRange(Places.Number(row, "till")!.Value - Places.Number(row, "annan till")!.Value, -3, 3);
            }
        );
    }

    [Fact]
    public void Small_bases() =>
        Each(
            "13-plats.md",
            "small-base",
            (table, row) =>
            {
                var plan = Five().Single(plan => plan.AreaNames[plan.Plan.Municipality] == table.Cell(row, "Kommun"));
                var told = Comparing.Series(plan, Etablering(plan), 2022, Figures.Total)!;

                Assert.Equal(table.Number(row, "Underlag"), told.Base);
                Assert.Equal(table.Cell(row, "Litet") == "ja", told.SmallBase);
                Assert.True(!told.SmallBase || told.Rank.Colour == RankColour.None);
            }
        );

    // Not every plan follows N00973; here all five municipalities are held against others in it.
    private List<PlanFigures> Five()
    {
        var figures = store.Norrtalje();
        return
        [
            .. store
                .Plans()
                .Select(plan =>
                    figures with
                    {
                        Plan = figures.Plan with { Municipality = plan.Plan.Municipality, Name = plan.Plan.Name },
                        Group = plan.Group,
                    }
                ),
        ];
    }

    private static void Each(string file, string name, Action<SpecTable, IReadOnlyList<string>> check)
    {
        var table = SpecTable.Read(file, name);
        Assert.All(table.Rows, row => check(table, row));
    }

    private ((int K, int N) First, (int K, int N) Last) Both(SpecTable table, IReadOnlyList<string> row)
    {
        var plan = store.Norrtalje();
        var (area, gender) = (Code(plan, table.Cell(row, "Kommun")), Gender(table.Cell(row, "Kön")));
        int Number(string column) => (int)table.Number(row, column)!.Value;
        var (first, last) = ((Number("k 2021"), Number("n 2021")), (Number("k 2022"), Number("n 2022")));
        Assert.Equal((first, last), (Persons(plan, area, 2021, gender), Persons(plan, area, 2022, gender)));
        return (first, last);
    }

    private static void Near(SpecTable table, IReadOnlyList<string> row, Interval interval)
    {
        Assert.Equal(table.Number(row, "låg")!.Value, 100 * interval.Low, tolerance: 0.00006);
        Assert.Equal(table.Number(row, "hög")!.Value, 100 * interval.High, tolerance: 0.00006);
    }

    private static Indicator Etablering(PlanFigures plan) => plan.Catalogue.Indicators.Single(one => one.Kpi == "N00973");

    private static (int K, int N) Persons(PlanFigures plan, string area, int year, string gender) =>
        Judging.Persons(Etablering(plan), plan.Figures, area, year, gender)!.Value;

    private static string Of((int K, int N) share) => string.Create(CultureInfo.InvariantCulture, $"{share.K} av {share.N}");

    private static string Code(PlanFigures plan, string name) => plan.AreaNames.Single(area => area.Value == name).Key;

    private static string Gender(string word) =>
        word switch
        {
            "kvinnor" => Figures.Women,
            "män" => Figures.Men,
            _ => Figures.Total,
        };
}
