namespace Indicators.Tests.Support;

/// <summary>A clock that stands where it is set, while waits on it pass as they do on the wall.</summary>
/// <remarks>
/// For whole programs and sites, whose waits (a retry, a turn) nobody moves on: on a FakeTimeProvider they would stand for ever.
/// </remarks>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
