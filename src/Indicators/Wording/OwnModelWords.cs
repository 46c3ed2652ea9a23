using Indicators.Analysis;

namespace Indicators.Wording;

/// <summary>What is said of our own model (egen modell): always called our own, and why it is not shown where it is not.</summary>
public static class OwnModelWords
{
    /// <summary>What the model weighs in, as the end of a sentence.</summary>
    public const string Weighs =
        "hur länge flyktingarna bott i Sverige, deras utbildning och arbetslösheten bland inrikes födda i kommunen";

    /// <summary>What it is, and where it is shown.</summary>
    public static string Described =>
        $"För andra mått prövas en egen modell, som väger in {Weighs}. Den visas bara där den förklarar minst {Limit} procent av "
        + "skillnaderna mellan kommunerna tre år i rad, och märks då ”egen modell”.";

    /// <summary>
    /// The whole per cent of the differences that are explained: never under 0, and never rounded up to the limit that is not reached.
    /// </summary>
    public static string Percent(double? r2) =>
        r2 is not { } share
            ? "–"
            : SwedishFormat.Number(
                share < OwnModel.LeastR2 ? Math.Min(Math.Round(100 * Math.Max(0, share)), (100 * OwnModel.LeastR2) - 1) : 100 * share,
                0
            );

    /// <summary>Why an indicator gets no expected value, as a sentence of its own.</summary>
    public static string WhyNot(OwnModelTrial trial, string municipality) =>
        trial.Outcome switch
        {
            OwnModelOutcome.ExplainsTooLittle => $"Modellen bär inte för det här måttet: den förklarar {Percent(trial.Weakest.R2)} "
                + "procent av skillnaderna mellan kommunerna "
                + $"{SwedishFormat.Year(trial.Weakest.Year)}. Minst {Limit} procent krävs tre år i "
                + "rad.",
            OwnModelOutcome.TooFewMunicipalities => "Modellen bär inte för det här måttet: färre än "
                + $"{SwedishFormat.Number(OwnModelYear.FewestMunicipalities, 0)} kommuner har alla uppgifter "
                + "något av de tre senaste åren.",
            OwnModelOutcome.ConditionsOverlap =>
                "Modellen bär inte för det här måttet: förutsättningarna följer varandra så nära att de inte går att skilja åt.",
            OwnModelOutcome.OwnConditionsMissing =>
                $"Modellen säger inget om {municipality}: uppgift om någon av förutsättningarna saknas.",
            OwnModelOutcome.OwnConditionsOutside =>
                $"Modellen säger inget om {municipality}: förutsättningarna är för olika andra kommuners.",
            _ => "",
        };

    /// <summary>Whether the expected value is shown, in a table's cell.</summary>
    public static string Shown(OwnModelTrial trial) =>
        trial.Outcome switch
        {
            OwnModelOutcome.Shown => "ja",
            OwnModelOutcome.ExplainsTooLittle => "nej, modellen förklarar för lite",
            OwnModelOutcome.TooFewMunicipalities => "nej, för få kommuner har uppgifter",
            OwnModelOutcome.ConditionsOverlap => "nej, förutsättningarna går inte att skilja åt",
            OwnModelOutcome.OwnConditionsMissing => "nej, kommunen saknar uppgift om förutsättningarna",
            _ => "nej, kommunens förutsättningar är för olika andras",
        };

    /// <summary>That the model was tried, what it takes to be used, and what came of it.</summary>
    /// <param name="trials">What each trial came to.</param>
    public static string Tried(IReadOnlyList<OwnModelTrial> trials) =>
        "För måtten i tabellen publicerar Kolada inget förväntat värde. Vi har därför "
        + $"prövat en egen modell, som väger in {Weighs}. "
        + $"Den används bara där den förklarar minst {Limit} procent "
        + "av skillnaderna mellan kommunerna tre år i rad. "
        + (
            trials.Any(trial => trial.Shown) ? "Dess värden märks ”egen modell”."
            : trials.All(trial => trial.Outcome == OwnModelOutcome.ExplainsTooLittle)
                ? "Det gör den inte för något av dem, så inga värden ur den visas."
            : "Inga värden ur den visas här. Sista kolumnen säger varför."
        )
        + $" {Sources.Computed("modellen")}";

    /// <summary>The least per cent it must explain.</summary>
    public static string Limit => SwedishFormat.Number(100 * OwnModel.LeastR2, 0);

    /// <summary>The deviation as a clause, claimed only where it is greater than what the model leaves open.</summary>
    public static string Deviation(ValueFormat format, ExpectedComparison expected, Interval interval)
    {
        var span = $"{format.Value(interval.Low)} till {format.Value(interval.High)}";
        return interval.Holds(expected.Value + expected.Deviation)
            ? $"inom det väntade spannet enligt en egen modell ({span})"
            : $"{Sentences.Against(format, expected.Deviation)} det väntade enligt en egen "
                + $"modell, {format.Value(expected.Value)} (spann {span})";
    }
}
