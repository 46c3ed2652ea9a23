namespace Indicators.Analysis;

/// <summary>
/// A share with its base as counts that add up: who have the trait and who have not are both persons, and together they are the base.
/// </summary>
internal static class ShareTable
{
    private const int Have = 0;
    private const int HaveNot = 1;

    /// <summary>The shares that must not be shown.</summary>
    /// <param name="shares">One measure's shares for a period, of both genders and of each.</param>
    /// <param name="persons">The counts they are shares of.</param>
    /// <param name="limit">Counts from 1 up to, not including, this are small.</param>
    /// <param name="hidden">The figures that are hidden already, the base's among them.</param>
    public static IEnumerable<OwnReport> Hide(IEnumerable<OwnReport> shares, CountTable persons, int limit, IReadOnlySet<OwnReport> hidden)
    {
        var counts = new List<Count>();
        var already = new List<OwnReport>();
        var bases = persons.Counts.Where(count => count.Row == persons.SumRow).ToDictionary(count => count.Gender);
        foreach (var whole in bases.Values)
        {
            // A base that nobody has reported is known where what is shown tells it.
            var known = whole.Told is null && persons.AddsUp && persons.Room(whole, hidden, 1) == (0, 0);
            if (whole.Told is not null || known)
            {
                counts.Add(whole with { Row = 2, Settled = true, Low = whole.Value, High = whole.Value });
            }

            if (whole.Told is { } told && hidden.Contains(told))
            {
                already.Add(told);
            }
        }

        foreach (var share in shares)
        {
            var whole = counts.Find(count => count.Row == 2 && count.Gender == SmallNumbers.GenderOf(share));
            if (whole is null || (whole.Told is { } told && hidden.Contains(told)))
            {
                already.Add(share);
            }

            // What can be no share tells nothing of how many they are.
            if (whole is not null && share.Value is >= 0 and <= 100)
            {
                counts.AddRange(Parts(share, whole));
            }
        }

        return Hiding.Hide(new CountTable(places: 2, counts), limit, already);
    }

    // A share is as exact as it is written: 12,5 of 40 is five; 1 of 400 is from two to six. Nobody and all are meant as they stand.
    private static IEnumerable<Count> Parts(OwnReport share, Count whole)
    {
        var value = (decimal)share.Value!.Value;
        var half = value is 0 or 100 ? 0 : 0.5m / (decimal)Math.Pow(10, value.Scale);
        var exact = value * whole.Value / 100;
        var (low, high) = ((long)Math.Ceiling((value - half) * whole.Value / 100), (long)Math.Floor((value + half) * whole.Value / 100));
        (low, high) = low > high ? ((long)Math.Floor(exact), (long)Math.Ceiling(exact)) : (low, high);
        var near = Math.Clamp((long)Math.Round(exact), low, high);
        yield return new Count(Have, whole.Gender)
        {
            Told = share,
            Low = low,
            High = high,
            Value = near,
        };
        yield return new Count(HaveNot, whole.Gender)
        {
            Told = share,
            Low = whole.Value - high,
            High = whole.Value - low,
            Value = whole.Value - near,
        };
    }
}
