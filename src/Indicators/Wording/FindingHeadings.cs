using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>A finding's heading: a whole sentence without a full stop, which claims no more than the finding does.</summary>
internal static class FindingHeadings
{
    public static string Of(PlanFigures plan, Finding finding, ReportPeriod period) =>
        finding switch
        {
            Finding.OneYear one => Changed(plan, one, one.About!.Total!.Change!.Value, "än året före"),
            Finding.ThreeYears three => ThreeYears(plan, three),
            Finding.ThreeYearsBesideCountry three => BesideCountry(plan, three),
            Finding.ThreeYearsBesideTarget target => BesideTarget(plan, target),
            Finding.BesideOthers other => Beside(
                plan,
                other.About!.Indicator,
                other.About.Total!.Value > other.Other,
                other.Peers ? "i liknande kommuner" : "i Riket"
            ),
            Finding.Trend trend => Changed(plan, trend, trend.About!.Trend!.Slope, $"än för {FindingWords.Years(trend)} år sedan"),
            Finding.LongYears over => Changed(plan, over, over.Over.Change!.Value, $"än för {FindingWords.Years(over)} år sedan"),
            Finding.Gap gap => Gap(plan, gap),
            Finding.Quarter quarter => $"{Thing(plan, quarter)} hör till den {FindingWords.Quarter(quarter)}",
            Finding.Promise promise => $"{Thing(plan, promise)} {(promise.Verdict == Verdict.Better ? "når målet" : "når inte målet")}",
            Finding.OutsideModel model => Expected(plan, model, model.About!.Expected!.Deviation > 0),
            Finding.Run run => Run(plan, run),
            Finding.Unusual unusual => $"{Thing(plan, unusual)} ligger ovanligt långt "
                + $"{(unusual.About!.Expected!.Deviation > 0 ? "över" : "under")} det förväntade",
            Finding.Moved moved => Moved(moved),
            Finding.Fact fact => Fact(plan, fact),
            Finding.OfGoal goal => Goal(plan, goal, period),
            _ => throw new ArgumentOutOfRangeException(nameof(finding)),
        };

    private static string Thing(PlanFigures plan, Finding finding) => PeopleWords.Thing(plan, finding.About!.Indicator);

    private static string Changed(PlanFigures plan, Finding finding, double change, string than)
    {
        var indicator = finding.About!.Indicator;
        return PeopleWords.Share(indicator, change > 0) is { } share ? $"{share} {than}"
            : indicator.Unit == Unit.Count && PeopleWords.Number(indicator, change > 0) is { } number ? $"{number} {than}"
            : $"{Thing(plan, finding)} har {(change > 0 ? "ökat" : "minskat")} på {FindingWords.Years(finding)} år";
    }

    // "Färre" only where there are fewer, and not only a smaller share.
    private static string ThreeYears(PlanFigures plan, Finding finding)
    {
        var (indicator, pooled) = (finding.About!.Indicator, finding.About.Pooled!);
        var up = pooled.Value > pooled.Before!.Value;
        return
            (pooled.With > pooled.Before.With) == up && pooled.With != pooled.Before.With && PeopleWords.Number(indicator, up) is { } number
            ? $"{number} än tre år tidigare"
            : Changed(plan, finding, pooled.Value - pooled.Before.Value, "än tre år tidigare");
    }

    private static string BesideCountry(PlanFigures plan, Finding.ThreeYearsBesideCountry finding)
    {
        var (indicator, pooled) = (finding.About!.Indicator, finding.About.Pooled!);
        var (own, country) = (pooled.Value, pooled.Country!.Value);
        return
            indicator is { People: { } people, Unit: Unit.Percent }
            && PeopleWords.Fraction(own) is { } part
            && PeopleWords.Fraction(country) is { } whole
            ? $"{Words.Sentence(part)} {people.Does}, i Riket {whole}"
            : Beside(plan, indicator, own > country, "i Riket");
    }

    private static string Beside(PlanFigures plan, Indicator indicator, bool above, string where) =>
        PeopleWords.Share(indicator, above) is { } share
            ? $"{share} än {where}"
            : $"{PeopleWords.Thing(plan, indicator)} är {(above ? "högre" : "lägre")} än {where}";

    private static string BesideTarget(PlanFigures plan, Finding.ThreeYearsBesideTarget finding)
    {
        var (indicator, pooled) = (finding.About!.Indicator, finding.About.Pooled!);
        var limit = TargetWords.Limit(finding.Target, indicator)!;
        return indicator.People is { Of: not null } people
            ? $"{SwedishFormat.Number(pooled.With, 0)} av {SwedishFormat.Number(pooled.Persons, 0)} {people.Did}, målet är {limit}"
            : $"{Thing(plan, finding)} är {Sentences.Format(indicator).InWords(pooled.Value)}, målet är {limit}";
    }

    // The whole number is told only where so many are behind it that it says something.
    private static string Gap(PlanFigures plan, Finding.Gap finding)
    {
        var (about, gap) = (finding.About!, finding.Of);
        if (about is not { Indicator: { People: { } people, Unit: Unit.Percent }, Women: { } women, Men: { } men })
        {
            return $"{Thing(plan, finding)} skiljer sig mellan kvinnor och män";
        }

        var (more, less) = gap.Value > 0 ? ("kvinnorna", "männen") : ("männen", "kvinnorna");
        if (gap.Years.Count > 1 || gap is { Women.Persons: < GenderGap.EnoughPersons } or { Men.Persons: < GenderGap.EnoughPersons })
        {
            return $"En större andel av {more} än av {less} {people.Does}";
        }

        var (verb, after) = PeopleWords.Verb(people);
        var (higher, lower) = (Math.Max(women.Value, men.Value), Math.Min(women.Value, men.Value));
        return $"Av {more} {verb} {SwedishFormat.Number(higher, 0)} procent{after}, av {less} {SwedishFormat.Number(lower, 0)}";
    }

    private static string Expected(PlanFigures plan, Finding finding, bool above)
    {
        var indicator = finding.About!.Indicator;
        return
            finding is { Persons: { } persons, About.Expected: { } expected }
            && indicator.People is { } people
            && Apart(persons, expected) is > 0 and var number
            ? $"{PeopleWords.Number(people, number, above)} än man kan vänta sig"
            : Beside(plan, indicator, above, "man kan vänta sig");
    }

    /// <summary>How many persons a deviation from the expected value is.</summary>
    internal static int Apart(RecoveredPersons persons, ExpectedComparison expected) =>
        (int)Math.Round(Math.Abs(expected.Deviation) * persons.All.N / 100, MidpointRounding.AwayFromZero);

    private static string Run(PlanFigures plan, Finding.Run finding)
    {
        var years = $"{NumberWords.Word(finding.Of.Years)} år i rad";
        return finding.Of.Against == StreakAgainst.Expected && finding.About!.Expected is not null
            ? Expected(plan, finding, finding.Of.Above)
            : $"{Beside(plan, finding.About!.Indicator, finding.Of.Above, "i Riket")} {years}";
    }

    private static string Moved(Finding.Moved finding)
    {
        var now = finding.Places[^1].Rank;
        return $"Plats {SwedishFormat.Number(now.Place, 0)} av {SwedishFormat.Number(now.Of, 0)} i ”{finding.About!.Indicator.Name}”, mot "
            + $"{SwedishFormat.Number(finding.Then.Place, 0)} fem år tidigare";
    }

    private static string Fact(PlanFigures plan, Finding.Fact finding)
    {
        var (indicator, total, change) = (finding.About!.Indicator, finding.About.Total!, finding.Over);
        var (format, years) = (Sentences.Format(indicator), FindingWords.Years(finding));
        if (
            finding is { Persons: { } now, Then: { } then }
            && indicator.People is { } people
            && (now.All.K > then.All.K) == change.Change > 0
            && now.All.K != then.All.K
        )
        {
            return PeopleWords.Number(people, Math.Abs(now.All.K - then.All.K), change.Change > 0)
                + $" än {SwedishFormat.Year(change.FromYear)}";
        }

        return indicator is { Unit: Unit.Count, People.Who: not null }
            ? $"{PeopleWords.Level(indicator, total.Value, SwedishFormat.Year(total.Year))}, mot "
                + $"{format.Value(change.From!.Value)} {years} år tidigare"
            : $"{Thing(plan, finding)} har {(change.Change > 0 ? "ökat" : "minskat")} med {format.SizeInWords(change.Change!.Value)} "
                + $"på {years} år";
    }

    private static string Goal(PlanFigures plan, Finding.OfGoal finding, ReportPeriod period)
    {
        var (goal, status) = ($"{Words.Sentence(plan.Plan.GoalName.The)} ”{finding.Goal.Short}”", finding.Judgement.Status);
        return OwnWords.OwnWord(status, period) is { } own
            ? $"{goal}: {own}"
            : $"{goal} {(period.IsFulfilment ? "är " : "")}{OwnWords.Status(status, period)}";
    }
}
