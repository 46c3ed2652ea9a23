using Indicators.Store;
using Indicators.Wording.Faults;

namespace Indicators.UseCases;

/// <summary>
/// The instant that a view is asked for, and the copy of Kolada's figures that stood then: it is the copy's time that is told.
/// </summary>
/// <param name="Copy">The time of the copy; null when nothing has been fetched.</param>
/// <param name="Reported">
/// The instant of what the municipality has reported, which does not wait for Kolada; null means as it stands.
/// </param>
public sealed record AskedTime(DateTimeOffset? Copy, DateTimeOffset? Reported)
{
    /// <summary>The newest copy, and what is reported as it stands.</summary>
    public static AskedTime Newest(ReadSession store) => new(store.Runs.NewestCopy(), null);

    /// <summary>What stood at an instant; null means now.</summary>
    /// <param name="store">The store.</param>
    /// <param name="asked">The instant. The end of this very day is so much of it as there is.</param>
    /// <param name="now">The time it is.</param>
    /// <exception cref="UserException">It lies ahead, or before the first copy.</exception>
    public static AskedTime Of(ReadSession store, DateTimeOffset? asked, DateTimeOffset now)
    {
        if (asked is not { } at)
        {
            return Newest(store);
        }

        if (at > now && at != StockholmTime.EndOfDay(StockholmTime.DateInStockholm(now)))
        {
            throw UserException.Invalid(AskedTimeFaults.Ahead(at, now));
        }

        return store.Runs.CopyAt(at) is { } copy ? new AskedTime(copy, at)
            : store.Runs.OldestCopy() is { } first ? throw UserException.Invalid(AskedTimeFaults.BeforeTheFirst(at, first))
            : new AskedTime(null, at);
    }
}
