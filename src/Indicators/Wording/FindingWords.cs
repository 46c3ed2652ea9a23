using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a finding is called and how it is told: each text says only what its judgement and its cells bear.</summary>
public static class FindingWords
{
    /// <summary>Before a claim that is tested, with its level.</summary>
    public const string Certain = "Säkert";

    /// <summary>Beside a measure that the plan does not ask for.</summary>
    public const string Context = "Sammanhang";

    /// <summary>The same as a sentence.</summary>
    public const string IsContext = "Planen begär inte måttet; det ger sammanhang.";

    /// <summary>The same of several.</summary>
    public const string AreContext = "Planen begär inte måtten; de ger sammanhang.";

    /// <summary>A finding in words.</summary>
    public static FindingText Of(PlanFigures plan, Finding finding, ReportPeriod period)
    {
        var (word, span) = Kind(finding);
        var indicator = finding.About?.Indicator;
        return new FindingText(
            word,
            span,
            FindingHeadings.Of(plan, finding, period),
            indicator is null ? "" : Caption(finding, indicator),
            FindingSentences.Of(plan, finding),
            finding switch
            {
                Finding.ThreeYears or Finding.ThreeYearsBesideCountry or Finding.ThreeYearsBesideTarget => Level95,
                Finding.OneYear or Finding.LongYears or Finding.Trend or Finding.BesideOthers or Finding.Quarter => Level95,
                Finding.Promise or Finding.OutsideModel => Level95,
                Finding.Gap => Level99,
                _ => null,
            },
            FindingBases.Of(finding),
            indicator
        )
        {
            Context = finding.Context,
        };
    }

    private const string Level95 = "95\u00A0%";
    private const string Level99 = "99\u00A0%";

    /// <summary>Under a chart of three years together: what is measured.</summary>
    internal static string PeriodsCaption(Indicator indicator) =>
        $"{MeasureWords.InUnit(indicator)}, tre år tillsammans. Streck: 95 procents osäkerhet";

    /// <summary>Its title: the persons of both periods, or of the one there is.</summary>
    internal static string PeriodsTitle(PlanFigures plan, IndicatorComparison about)
    {
        var pooled = about.Pooled!;
        var before = pooled.Before is { } then ? $", mot {PeopleWords.Part(then.With, then.Persons)} de tre åren före" : "";
        return $"{plan.Plan.Name}: {PeopleWords.Part(pooled.With, pooled.Persons)} på tre år{before}";
    }

    /// <summary>How Riket beside it is made.</summary>
    internal const string PeriodsRead = "Riket är räknat med kommunens antal personer varje år.";

    /// <summary>Its source.</summary>
    internal static string PeriodsSource(Indicator indicator) =>
        Sources.Published(indicator) + " " + Sources.Computed("tre år tillsammans och osäkerhet");

    /// <summary>A chart of three years together beside the three before, for who cannot see it.</summary>
    internal static string Periods(PlanFigures plan, IndicatorComparison about)
    {
        var (format, pooled) = (Sentences.Format(about.Indicator), about.Pooled!);
        string Point(IReadOnlyList<int> years, double value, Interval span, double? country) =>
            $"{LongerWords.Span(years)} {format.InWords(value)} ({format.Value(span.Low)} till {format.Value(span.High)})"
            + (country is { } riket ? $", Riket {format.Value(riket)}" : "");
        var before = pooled.Before is { } then ? Point(then.Years, then.Value, then.Interval, then.Country) + "; " : "";
        return $"Linjediagram. {plan.Plan.Name}: {before}{Point(pooled.Years, pooled.Value, pooled.Interval, pooled.Country)}.";
    }

    private static (string Word, string? Span) Kind(Finding finding) =>
        finding switch
        {
            Finding.OneYear one => (Verdict(one), "på ett år"),
            Finding.ThreeYears three => (Verdict(three), "på tre år"),
            Finding.LongYears or Finding.Trend => (Verdict(finding), $"på {Years(finding)} år"),
            Finding.ThreeYearsBesideCountry { About.Pooled: { } pooled } => (
                Side(pooled.Value > pooled.Country, "Riket"),
                "tre år tillsammans"
            ),
            Finding.ThreeYearsBesideTarget { About.Pooled: { } pooled } target => (
                Side(pooled.Value > target.Level, "målnivån"),
                "tre år tillsammans"
            ),
            Finding.BesideOthers other => (
                Side(other.About!.Total!.Value > other.Other, other.Peers ? "liknande kommuner" : "Riket"),
                Year(other)
            ),
            Finding.Gap => ("Skillnad", "mellan kvinnor och män"),
            Finding.Quarter quarter => (Words.Sentence(Quarter(quarter)), Year(quarter)),
            Finding.Promise promise => (promise.Verdict == Analysis.Verdict.Better ? "Målet nås" : "Målet nås inte", Year(promise)),
            Finding.OutsideModel model => (Side(model.About!.Expected!.Deviation > 0, "förväntat"), Year(model)),
            Finding.Run run => (Side(run.Of.Above, Against(run)), $"{NumberWords.Word(run.Of.Years)} år i rad"),
            Finding.Unusual unusual => (Side(unusual.About!.Expected!.Deviation > 0, "förväntat"), Year(unusual)),
            Finding.Moved => ("Ny plats", "på fem år"),
            Finding.Fact { Role: IndicatorRole.Named } => ("Planens mått", null),
            Finding.Fact { Role: IndicatorRole.Proxy } => ("Närmaste mått", null),
            Finding.Fact fact => ("Ändring", $"på {Years(fact)} år"),
            _ => ("Mål", null),
        };

    /// <summary>"högsta fjärdedelen" where higher is not named better or worse by it; nearest for what should be near.</summary>
    internal static string Quarter(Finding.Quarter finding)
    {
        var best = finding.About!.Total!.Rank.Quartile == 1;
        return finding.About.Indicator.Better switch
        {
            Better.Near => best ? "bästa fjärdedelen" : "sämsta fjärdedelen",
            Better.High => best ? "högsta fjärdedelen" : "lägsta fjärdedelen",
            _ => best ? "lägsta fjärdedelen" : "högsta fjärdedelen",
        };
    }

    /// <summary>"Riket", "förväntat".</summary>
    internal static string Against(Finding.Run run) => run.Of.Against == StreakAgainst.Expected ? "förväntat" : "Riket";

    /// <summary>How many years it spans, in words.</summary>
    internal static string Years(Finding finding) => NumberWords.Word(finding.Years.Until - finding.Years.From);

    private static string Year(Finding finding) => SwedishFormat.Year(finding.Years.Until);

    private static string Verdict(Finding finding) => Words.Sentence(Words.Of(finding.Verdict));

    private static string Side(bool above, string what) => $"{(above ? "Över" : "Under")} {what}";

    private static string Caption(Finding finding, Indicator indicator) =>
        finding switch
        {
            Finding.ThreeYears or Finding.ThreeYearsBesideCountry or Finding.ThreeYearsBesideTarget => PeriodsCaption(indicator),
            Finding.Run { Of.Against: StreakAgainst.Expected } or Finding.Unusual or Finding.OutsideModel =>
                $"{indicator.Measures}: avvikelse från förväntat värde, {Sentences.Format(indicator).DifferenceUnit}",
            _ => MeasureWords.InUnit(indicator),
        };
}
