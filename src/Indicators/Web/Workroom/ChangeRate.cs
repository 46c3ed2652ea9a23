using System.Threading.RateLimiting;
using Indicators.Web.Access;

namespace Indicators.Web.Workroom;

/// <summary>How often one visitor may change something: as fast as anyone types, and no faster for long.</summary>
internal sealed class ChangeRate : IDisposable
{
    private const int AtOnce = 60;
    private const int ASecond = 5;

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(session =>
        RateLimitPartition.GetTokenBucketLimiter(
            session,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = AtOnce,
                TokensPerPeriod = ASecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            }
        )
    );

    /// <summary>Whether one more is within it.</summary>
    public bool Takes(RoomVisitor who)
    {
        using var lease = limiter.AttemptAcquire(who.Session);
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
