using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>Judges the newest change of one series: a change is claimed only when it is more than noise (truth rule 6).</summary>
public static class Judging
{
    /// <summary>The judgement of the change from the year before to <paramref name="year"/>.</summary>
    /// <remarks>Women and men are judged at 99 %, the total at 95 %: three looks at the same persons would else claim too much.</remarks>
    public static ChangeJudgement Change(Indicator indicator, Figures figures, string area, int year, string gender)
    {
        double? At(int y) => figures.Value(indicator.Key, area, y, gender);

        if (indicator.Better == Better.Neutral)
        {
            return new(Verdict.NotAssessable, Evidence.NoDirection);
        }

        if (At(year) is not { } now || At(year - 1) is not { } before)
        {
            return new(Verdict.NotAssessable, Evidence.NoPrevious);
        }

        if (indicator.Breaks.Any(broken => broken.After == year - 1))
        {
            return new(Verdict.NotAssessable, Evidence.Break);
        }

        var direction = Rank.Goodness(indicator, now).CompareTo(Rank.Goodness(indicator, before)) > 0 ? Verdict.Better : Verdict.Worse;
        if (Persons(indicator, figures, area, year, gender) is { } last && Persons(indicator, figures, area, year - 1, gender) is { } first)
        {
            var (z, level) = gender == Figures.Total ? (Proportions.Z95, 0.05) : (Proportions.Z99, 0.01);
            var real = Proportions.Differ(first.K, first.N, last.K, last.N, z, level)
                && !Proportions.Difference(first.K, first.N, last.K, last.N, z).Holds(0);
            return new(real ? direction : Verdict.Uncertain, Evidence.Persons);
        }

        var start = indicator.Breaks.Select(broken => broken.After + 1).Where(after => after < year).DefaultIfEmpty(int.MinValue).Max();
        var earlier = figures.Years(indicator.Key, area, gender).Where(y => y < year && y - 1 >= start && At(y - 1) is not null)
            .Select(y => At(y)!.Value - At(y - 1)!.Value).ToList();
        return OwnVariation.Limit(earlier) is { } limit
            ? new(Math.Abs(now - before) > limit ? direction : Verdict.Uncertain, Evidence.OwnVariation)
            : new(Verdict.NotAssessable, Evidence.TooFewYears);
    }

    /// <summary>The persons behind a share: K of N. Null when the base is not known, or the share is not a whole number of it.</summary>
    public static (int K, int N)? Persons(Indicator indicator, Figures figures, string area, int year, string gender)
    {
        if (indicator.Base is null || figures.Value(indicator.Key, area, year, gender) is not { } share
            || figures.Value(indicator.Base.Kpi, area, year, gender) is not { } n || n < 1)
        {
            return null;
        }

        var k = share * n / 100;
        return Math.Abs(k - Math.Round(k)) < 0.01 && Math.Round(k) <= n ? ((int)Math.Round(k), (int)n) : null;
    }
}
