using Microsoft.Extensions.Time.Testing;

namespace Indicators.Tests.Support;

/// <summary>A clock that stands where it is set, whose timers come when it is moved to them, and which tells when someone waits.</summary>
/// <remarks>Without that a test would move the clock before the one who waits has set its timer, and the timer would never come.</remarks>
internal sealed class TimerClock(DateTimeOffset now) : FakeTimeProvider(now)
{
    private readonly Lock gate = new();
    private readonly List<DateTimeOffset> waits = [];
    private readonly List<(DateTimeOffset At, TaskCompletionSource Come)> expected = [];

    public DateTimeOffset Now
    {
        get => GetUtcNow();
        set => SetUtcNow(value);
    }

    /// <summary>Is over when someone waits just so long from now.</summary>
    public Task WaitedForAsync(TimeSpan wait)
    {
        lock (gate)
        {
            var at = Now + wait;
            if (waits.Contains(at))
                return Task.CompletedTask;
            var come = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            expected.Add((at, come));
            return come.Task.WaitAsync(TimeSpan.FromMinutes(2));
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        lock (gate)
        {
            var at = dueTime == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : Now + dueTime;
            waits.Add(at);
            expected.FindAll(wait => wait.At == at).ForEach(wait => wait.Come.TrySetResult());
        }

        return timer;
    }
}
