using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Reports.Sections.Appendix;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Wording;

/// <summary>First values, the way since then, and classes: Sollentuna's plan from 2017, and made classes.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class SinceWordsTests(FetchedStore store)
{
    private static readonly ConditionClass[] Classes =
    [
        new() { Name = "god", From = 75 },
        new() { Name = "bristfällig" },
        new() { Name = "godtagbar", From = 60 },
    ];

    [Fact]
    public void The_first_value_is_that_of_the_plans_first_year_and_a_way_is_claimed_only_where_the_figures_bear_it()
    {
        var told = store.Told(store.Plan("sollentuna"));

        Assert.All(
            told.Where(comparison => comparison.SinceStart is not null),
            comparison =>
            {
                Assert.Equal(2017, comparison.SinceStart!.FromYear);
                var says = SinceWords.Tell(comparison)!;
                Assert.Equal(
                    comparison.SinceStart.Judgement.Verdict == Verdict.Better,
                    says.Contains("åt rätt håll", StringComparison.Ordinal)
                );
                Assert.Equal(
                    comparison.SinceStart.Judgement.Verdict == Verdict.Worse,
                    says.Contains("åt fel håll", StringComparison.Ordinal)
                );
            }
        );
        // The same years are judged the same, whatever they are called.
        Assert.All(
            told.Where(comparison => comparison is { Year: 2022, SinceStart: not null }),
            comparison => Assert.Equal(comparison.FiveYears, comparison.SinceStart)
        );
        var employed = told.Single(comparison => comparison.Indicator.Kpi == "N00700");
        Assert.StartsWith("Utgångsvärde 2017: ", SinceWords.Tell(employed), StringComparison.Ordinal);
    }

    [Fact]
    public void The_parts_of_how_many_have_gone_which_way_make_the_whole()
    {
        var told = store.Told(store.Plan("sollentuna"));
        var asked = told.Count(comparison => comparison is { SinceStart: not null, Indicator.Better: not Better.Neutral });

        var said = SinceWords.Counts(told)!;

        Assert.StartsWith(
            $"Sedan utgångsåret 2017, av {NumberWords.Word(asked)} mått där ett håll är bättre: ",
            said,
            StringComparison.Ordinal
        );
        var parts = said[(said.IndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.').Split("; ");
        var counts = parts.Select(part =>
            Enumerable.Range(1, 12).First(n => part.StartsWith(NumberWords.Word(n) + " ", StringComparison.Ordinal))
        );
        Assert.Equal(asked, counts.Sum());
    }

    [Fact]
    public void A_plan_that_names_no_year_has_no_first_values()
    {
        Assert.All(store.Told(store.Plan("oxelosund")), comparison => Assert.Null(comparison.SinceStart));
        Assert.Null(SinceWords.Counts(store.Told(store.Plan("oxelosund"))));
    }

    [Fact]
    public void A_first_year_that_Kolada_has_no_value_for_is_said_and_one_after_the_newest_value_is_nothing_to_tell()
    {
        var shipped = store.Plan("oxelosund");
        IEnumerable<IndicatorComparison> Since(int year) =>
            Comparing.Compare(shipped with { Plan = shipped.Plan with { BaseYear = year } });

        Assert.Contains(Since(1995), comparison => SinceWords.Tell(comparison) == "Utgångsvärde 1995: saknas hos Kolada.");
        Assert.All(Since(2022), comparison => Assert.Null(comparison.SinceStart));
    }

    [Theory]
    [InlineData(59.9, "bristfällig")]
    [InlineData(60, "godtagbar")] // the limit is in the class that it begins
    [InlineData(74.999, "godtagbar")]
    [InlineData(75, "god")]
    public void A_value_lies_in_one_class_and_the_limit_belongs_to_the_class_above(double value, string name) =>
        Assert.Equal(name, ValueClass.Of(Named(Classes), value)!.Name);

    [Fact]
    public void A_value_under_every_class_is_in_none() => Assert.Null(ValueClass.Of(Named([new() { Name = "god", From = 75 }]), 10));

    [Fact]
    public void The_class_is_told_with_its_limits_in_the_appendix()
    {
        var shipped = store.Norrtalje();
        var named = shipped.Plan.Indicators.First(one => shipped.Catalogue.IndicatorOf(shipped.Plan, one.Indicator).Kpi == "N00700");
        var figures = shipped with
        {
            Plan = shipped.Plan with
            {
                Indicators = [.. shipped.Plan.Indicators.Select(one => one == named ? one with { Classes = Classes } : one)],
            },
        };

        var told = Comparing.Compare(figures);
        var blocks = AllMeasures.Write(new ReportMaterial(figures, ReportPeriod.Parse("2024-delar"), told, Comments.None));

        Assert.Contains(
            blocks.OfType<Block.Paragraph>(),
            block =>
                block
                    .Text.Replace(SwedishFormat.HardSpace, ' ')
                    .EndsWith(
                        "Planens klass 2022: godtagbar. Klasserna är bristfällig under 60,0 procent; godtagbar 60,0 till under 75,0 procent; "
                            + "god 75,0 procent eller mer. Klassen går efter värdet, utan hänsyn till slumpen.",
                        StringComparison.Ordinal
                    )
        );
    }

    [Fact]
    public void Classes_that_begin_alike_or_have_no_name_are_faults_of_the_catalogue()
    {
        var catalogue = CatalogueReader.Read(Repository.Catalogue);
        IEnumerable<string> Faults(params ConditionClass[] classes)
        {
            var plan = catalogue.Plans[0];
            var wrong = plan with { Indicators = [plan.Indicators[0] with { Classes = classes }, .. plan.Indicators.Skip(1)] };
            return CatalogueRules.Check(catalogue with { Plans = [wrong, .. catalogue.Plans.Skip(1)] }).Select(fault => fault.Message);
        }

        Assert.Empty(Faults(Classes));
        Assert.Contains(
            Faults(new() { Name = "god", From = 5 }, new() { Name = "bra", From = 5 }),
            fault => fault.Contains("\"bra\"", StringComparison.Ordinal)
        );
        Assert.Contains(
            Faults(new() { Name = "god" }, new() { Name = "God", From = 5 }),
            fault => fault.Contains("\"God\"", StringComparison.Ordinal)
        );
        Assert.Contains("Klassen har inget namn. Skriv vad planen kallar den.", Faults(new ConditionClass { Name = " " }));
    }

    private static PlanIndicator Named(IReadOnlyList<ConditionClass> classes) =>
        new()
        {
            Indicator = "arbetar",
            Wording = "ord",
            Classes = classes,
        };
}
