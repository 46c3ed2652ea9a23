using Indicators.Analysis;

namespace Indicators.Tests.Calibration;

/// <summary>How many claims of a night's figures are to be expected false, were nothing so at all.</summary>
internal static class ToExpect
{
    /// <summary>How many judgements of each kind some comparisons hold, with the share in per cent that may be false.</summary>
    public static IEnumerable<(string What, int Level, int Count)> Count(IReadOnlyCollection<IndicatorComparison> told)
    {
        var (totals, genders) = (
            told.Select(one => one.Total).OfType<SeriesComparison>().ToList(),
            told.SelectMany(one => new[] { one.Women, one.Men }).OfType<SeriesComparison>().ToList()
        );
        yield return ("Change of the total", 5, totals.Count(one => Says(one.Judgement.Verdict)));
        yield return (
            "Change of women or men, by persons",
            1,
            genders.Count(one => one.Judgement.Evidence == Evidence.Persons && Says(one.Judgement.Verdict))
        );
        yield return (
            "Change of women or men, by own variation",
            5,
            genders.Count(one => one.Judgement.Evidence != Evidence.Persons && Says(one.Judgement.Verdict))
        );
        yield return ("The total beside Riket and the peers", 5, totals.Sum(Levels));
        yield return ("Women or men beside Riket and the peers", 1, genders.Sum(Levels));
        yield return (
            "Three years together",
            5,
            told.Count(one => Says(one.Pooled?.Judgement.Verdict)) + told.Count(one => Says(one.Pooled?.Before?.Judgement.Verdict))
        );
        yield return (
            "Five and ten years",
            5,
            told.Count(one => Says(one.FiveYears?.Judgement.Verdict)) + told.Count(one => Says(one.TenYears?.Judgement.Verdict))
        );
        yield return ("Trend", 5, told.Count(one => Says(one.TrendJudgement?.Verdict)));
        yield return ("Women beside men", 1, told.Count(one => Says(one.Gap?.Judgement.Verdict)));
    }

    private static int Levels(SeriesComparison one) =>
        (Says(one.CountryJudgement.Verdict) ? 1 : 0) + (Says(one.PeersJudgement.Verdict) ? 1 : 0);

    private static bool Says(Verdict? verdict) => verdict is not (null or Verdict.NotAssessable);
}
