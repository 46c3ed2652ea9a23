namespace Indicators.Analysis;

/// <summary>A share of the persons of one year, or of several taken together with each year as a cluster of its own.</summary>
/// <param name="With">How many persons have the trait.</param>
/// <param name="Persons">How many there are, at least one.</param>
/// <param name="Swing">By what p(1 − p) is multiplied to be the share's variance: Σ (n/N)² · (1/n + ρ(n − 1)/n).</param>
public readonly record struct PersonsTogether(int With, int Persons, double Swing)
{
    /// <summary>The share, 0–1.</summary>
    public double Share => (double)With / Persons;

    /// <summary>Those of some years, with over-dispersion.</summary>
    public static PersonsTogether Of(IReadOnlyCollection<(int K, int N)> years, double rho)
    {
        var all = years.Sum(year => year.N);
        var swing = years.Sum(year => (double)year.N / all * year.N / all * Proportions.Swing(year.N, rho));
        return new PersonsTogether(years.Sum(year => year.K), all, swing);
    }

    /// <summary>
    /// The interval of this share less another's, as shares: Newcombe's, each of so many persons as swing alike by chance.
    /// </summary>
    public Interval Less(PersonsTogether other, double z) => Proportions.Difference((other.Share, other.Wilson(z)), (Share, Wilson(z)));

    /// <summary>
    /// Whether this share and another differ: the test by chance alone, the interval, and what shares that swing more than chance differ by
    /// must all agree.
    /// </summary>
    public bool Differs(PersonsTogether other, double z, double level)
    {
        var p = (double)(With + other.With) / (Persons + other.Persons);
        return Proportions.PValue(With, Persons, other.With, other.Persons) < level
            && !Less(other, z).Holds(0)
            && Math.Abs(Share - other.Share) > z * Math.Sqrt(p * (1 - p) * (Swing + other.Swing));
    }

    /// <summary>Its interval, of so many persons as swing alike by chance.</summary>
    internal Interval Wilson(double z) => Proportions.Wilson(With == 0, With == Persons, Share, 1 / Swing, z);
}
