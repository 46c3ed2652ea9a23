namespace Kolada.Tests.Support;

/// <summary>
/// A clock for which every wait is over at once, and which has moved by that wait: retries take no time, and their time is known.
/// </summary>
/// <remarks>
/// A wait is a <see cref="Task.Delay(TimeSpan, TimeProvider)"/>. A deadline, which is the timer of a <see cref="CancellationTokenSource"/>,
/// only comes when waits or <see cref="Advance"/> have moved the clock to it. A FakeTimeProvider has no such difference: it stands until it
/// is moved, and a test would have to know each wait, jitter and all, to move it by just that.
/// </remarks>
internal sealed class SkippingClock : TimeProvider
{
    private readonly DateTimeOffset start = new(2026, 11, 20, 6, 0, 0, TimeSpan.Zero);
    private readonly Lock gate = new();
    private readonly List<Deadline> deadlines = [];
    private TimeSpan elapsed;

    public TimeSpan Elapsed
    {
        get
        {
            lock (gate)
                return elapsed;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => start + Elapsed;

    public override long GetTimestamp() => Elapsed.Ticks;

    public void Advance(TimeSpan by)
    {
        List<Deadline> due;
        lock (gate)
        {
            elapsed += by;
            due = deadlines.FindAll(deadline => deadline.At <= elapsed);
            deadlines.RemoveAll(due.Contains);
        }

        foreach (var deadline in due)
            deadline.Come();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Deadline(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Deadline(SkippingClock clock, TimerCallback callback, object? state) : ITimer
    {
        public TimeSpan At { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.deadlines.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;
                At = clock.elapsed + dueTime;
                clock.deadlines.Add(this);
            }

            // On another thread, as timers are: the one who waits has not begun to yet.
            if (state is not CancellationTokenSource)
                ThreadPool.QueueUserWorkItem(_ => clock.Advance(dueTime));
            return true;
        }

        public void Come() => callback(state);

        public void Dispose()
        {
            lock (clock.gate)
                clock.deadlines.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
