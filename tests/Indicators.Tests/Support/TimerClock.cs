namespace Indicators.Tests.Support;

/// <summary>A clock that stands where it is set, whose timers come when it is moved to them or past them. Nothing that waits on it comes on by itself, as it does on <see cref="ManualClock"/>.</summary>
internal sealed class TimerClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Due> timers = [];
    private readonly List<(DateTimeOffset At, TaskCompletionSource Come)> waits = [];
    private DateTimeOffset at = now;

    public DateTimeOffset Now
    {
        get
        {
            lock (gate)
            {
                return at;
            }
        }

        set
        {
            // One after the other, each at its own time, so that one that starts another has it come too.
            while (Next(value) is { } due)
            {
                due.Come();
            }
        }
    }

    /// <summary>Is over when someone waits just so long from now.</summary>
    public Task WaitedForAsync(TimeSpan wait)
    {
        lock (gate)
        {
            if (timers.Exists(timer => timer.At == at + wait))
            {
                return Task.CompletedTask;
            }

            var come = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waits.Add((at + wait, come));
            return come.Task.WaitAsync(TimeSpan.FromMinutes(2));
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => Now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Due(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    // The first timer up to an instant, with the clock moved to it; null when there is none more, with the clock there.
    private Due? Next(DateTimeOffset until)
    {
        lock (gate)
        {
            var due = timers.Where(timer => timer.At <= until).MinBy(timer => timer.At);
            at = due is null ? until : due.At > at ? due.At : at;
            due?.Passed();
            return due;
        }
    }

    private sealed class Due(TimerClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period;

        public DateTimeOffset At { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            bool now;
            lock (clock.gate)
            {
                clock.timers.Remove(this);
                this.period = period;
                now = dueTime == TimeSpan.Zero && period <= TimeSpan.Zero;
                if (dueTime != Timeout.InfiniteTimeSpan && !now)
                {
                    At = clock.at + dueTime;
                    clock.timers.Add(this);
                    clock.waits.FindAll(wait => wait.At == At).ForEach(wait => wait.Come.TrySetResult());
                }
            }

            // On another thread, as timers are: the one who waits has not begun to yet.
            if (now)
            {
                ThreadPool.QueueUserWorkItem(_ => Come());
            }

            return true;
        }

        public void Passed()
        {
            clock.timers.Remove(this);
            if (period > TimeSpan.Zero)
            {
                At += period;
                clock.timers.Add(this);
            }
        }

        public void Come() => callback(state);

        public void Dispose()
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
