namespace Indicators.Charts.Layout;

/// <summary>Cuts a series where values are missing and where it breaks: nothing is drawn across either.</summary>
internal static class Stretches
{
    /// <summary>First and last index of each stretch of values without a cut between them.</summary>
    /// <param name="count">How many places the series has.</param>
    /// <param name="has">Whether there is a value at an index.</param>
    /// <param name="cutAfter">Whether the series breaks between an index and the next.</param>
    public static IEnumerable<(int First, int Last)> Of(int count, Func<int, bool> has, Func<int, bool> cutAfter)
    {
        int? first = null;
        for (var index = 0; index < count; index++)
        {
            if (has(index))
                first ??= index;
            if (first is { } from && (index + 1 == count || !has(index + 1) || cutAfter(index)))
            {
                yield return (from, index);
                first = null;
            }
        }
    }
}
