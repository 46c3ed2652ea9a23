namespace Indicators.Analysis;

/// <summary>A number of persons with its place in a table that adds up: a place (the last is all of them) and a gender.</summary>
/// <param name="Row">The place; <see cref="CountTable.SumRow"/> for all of them.</param>
/// <param name="Gender">0 women, 1 men, 2 both.</param>
internal sealed record Count(int Row, int Gender)
{
    /// <summary>Both genders.</summary>
    public const int Both = 2;

    /// <summary>As large as no count is: what a reader knows no bound of.</summary>
    public const long Boundless = 1_000_000_000_000_000;

    /// <summary>The figure that tells it: the count itself, or a share of it. Null when nobody has reported it.</summary>
    public OwnReport? Told { get; init; }

    /// <summary>Whether that figure is another measure's (a share's base), and has been judged there.</summary>
    public bool Settled { get; init; }

    /// <summary>The least it is by that figure, or can be.</summary>
    public long Low { get; init; }

    /// <summary>The most it is by that figure; more than <see cref="Low"/> for a rounded share.</summary>
    public long High { get; init; } = Boundless;

    /// <summary>What it is, or may be where nobody has reported it: the table adds up with it.</summary>
    public long Value { get; init; }

    /// <summary>Whether it tells of so few that they could be known: somebody, and fewer than the limit.</summary>
    public bool IsSmall(int limit) => Told is not null && Low < limit && High > 0;
}
