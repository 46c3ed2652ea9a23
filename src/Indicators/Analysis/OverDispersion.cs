using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>How much more the municipalities' shares swing from year to year than chance in so few persons gives (överspridning).</summary>
/// <param name="Rho">ρ, 0–1: what is added to the variance p(1 − p)/n is ρ · p(1 − p)(n − 1)/n. 0 is chance alone.</param>
/// <param name="Changes">How many changes it is estimated from.</param>
/// <remarks>
/// By moments: ½ · the mean of e²/(p(1 − p)) − (1/n₁ + 1/n₂), where e is a municipality's change from one year to the next net of Riket's
/// and p the two years' share together. D. J. Spiegelhalter, Quality and Safety in Health Care 14 (2005) 347–351; D. A. Williams, JRSS C 31
/// (1982) 144–148.
/// </remarks>
public sealed record OverDispersion(double Rho, int Changes)
{
    /// <summary>Shares of fewer persons, either year, are left out: their squares swing too widely to tell anything.</summary>
    public const int FewestPersons = 10;

    /// <summary>
    /// ρ of an indicator, from all municipalities' changes to years before one; null when the persons behind no change are known.
    /// </summary>
    public static OverDispersion? Before(int year, PlanFigures plan, Indicator indicator)
    {
        double? Country(int of) => plan.Figures.Value(indicator.Key, StoredArea.Country, of);
        var parts =
            from last in plan.Figures.Years(indicator.Key, StoredArea.Country)
            where last < year && Country(last - 1) is not null
            let country = (Country(last)!.Value - Country(last - 1)!.Value) / 100
            from area in plan.Municipalities
            let part = Part(Persons(area, last - 1), Persons(area, last), country)
            where part is not null
            select part.Value;
        var all = parts.ToList();
        return all.Count == 0 ? null : new OverDispersion(Math.Max(0, all.Average() / 2), all.Count);

        (int K, int N)? Persons(string area, int of) => Judging.Persons(indicator, plan.Figures, area, of, Figures.Total);
    }

    // Null when either year's persons are unknown or few, and when none or all have the trait both years: then there is no chance to hold
    // it against.
    private static double? Part((int K, int N)? first, (int K, int N)? last, double country)
    {
        if (
            first is not { N: >= FewestPersons } then
            || last is not { N: >= FewestPersons } now
            || (then.K + now.K) is var together && (together == 0 || together == then.N + now.N)
        )
        {
            return null;
        }

        var p = (double)together / (then.N + now.N);
        var e = ((double)now.K / now.N) - ((double)then.K / then.N) - country;
        return (e * e / (p * (1 - p))) - ((1.0 / then.N) + (1.0 / now.N));
    }
}
