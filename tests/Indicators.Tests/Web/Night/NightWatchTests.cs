using System.Globalization;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Web.Night;
using Indicators.Web.Settings;
using Microsoft.Extensions.Logging.Abstractions;

namespace Indicators.Tests.Web.Night;

public sealed class NightWatchTests
{
    private readonly List<Try> tries = [];
    private readonly List<DateTimeOffset> tried = [];
    private readonly List<DateTimeOffset> done = [];
    private readonly ManualClock clock = new(At("2026-11-21T12:00:00Z"));
    private TryOutcome outcome = TryOutcome.Done;

    [Theory]
    // 02:30 does not exist: it runs when the clock has become 03:00
    [InlineData("0 30 2 * * ?", "2027-03-28T01:00:00Z", "2027-03-29T00:30:00Z")]
    [InlineData("0 0 2 * * ?", "2027-03-28T01:00:00Z", "2027-03-29T00:00:00Z")]
    [InlineData("0 15 3 * * ?", "2027-03-28T01:15:00Z", "2027-03-29T01:15:00Z")]
    [InlineData("0 30 1 * * ?", "2027-03-28T00:30:00Z", "2027-03-28T23:30:00Z")]
    public async Task In_the_spring_the_night_of_the_clock_change_has_one_run(string cron, string that, string next)
    {
        clock.Now = At("2027-03-27T12:00:00Z");
        done.Add(clock.Now);
        var watch = Watch(new NightSettings { Cron = cron });
        Assert.Equal(At(that), await watch.StepAsync(default));
        Assert.Equal([At(that)], await TriedUntilAsync(watch, At("2027-03-28T22:00:00Z")));
        Assert.Equal(At(next), await watch.StepAsync(default));
    }

    [Theory]
    // 02:30 comes at 00:30 and again at 01:30: the first is the one
    [InlineData("0 30 2 * * ?", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z")]
    [InlineData("0 0 3 * * ?", "2026-10-25T02:00:00Z", "2026-10-26T02:00:00Z")]
    [InlineData("0 15 3 * * ?", "2026-10-25T02:15:00Z", "2026-10-26T02:15:00Z")]
    public async Task In_the_autumn_the_night_of_the_clock_change_has_one_run(string cron, string that, string next)
    {
        clock.Now = At("2026-10-24T12:00:00Z");
        done.Add(clock.Now);
        var watch = Watch(new NightSettings { Cron = cron });
        Assert.Equal(At(that), await watch.StepAsync(default));
        Assert.Equal([At(that)], await TriedUntilAsync(watch, At("2026-10-25T22:00:00Z")));
        Assert.Equal(At(next), await watch.StepAsync(default));
    }

    [Fact]
    public async Task In_the_autumn_a_failed_run_is_tried_again_through_the_hour_that_comes_twice()
    {
        clock.Now = At("2026-10-25T00:30:00Z");
        outcome = TryOutcome.Again;
        var when = await TriedUntilAsync(
            Watch(new NightSettings { Cron = "0 30 2 * * ?", RetryFor = TimeSpan.FromMinutes(90) }),
            At("2026-10-25T12:00:00Z")
        );
        Assert.Equal(
            [At("2026-10-25T00:30:00Z"), At("2026-10-25T01:00:00Z"), At("2026-10-25T01:30:00Z"), At("2026-10-25T02:00:00Z")],
            when
        );
        Assert.Equal([1, 2, 3, 4], tries.Select(one => one.Number));
        Assert.Equal([false, false, false, true], tries.Select(one => one.IsLast));
    }

    [Fact]
    public async Task A_night_missed_while_the_service_was_down_is_made_good_at_start()
    {
        done.Add(At("2026-11-20T02:15:00Z")); // the night before
        var watch = Watch(new NightSettings());
        Assert.Equal(At("2026-11-22T02:15:00Z"), await watch.StepAsync(default));
        Assert.Equal(At("2026-11-21T02:15:00Z"), Assert.Single(tries).Due);
    }

    [Fact]
    public async Task A_night_that_has_had_its_run_by_whatever_process_is_not_run_again()
    {
        done.Add(At("2026-11-21T02:15:00Z"));
        Assert.Equal(At("2026-11-22T02:15:00Z"), await Watch(new NightSettings()).StepAsync(default));
        Assert.Empty(tries);
    }

    [Fact]
    public async Task A_failed_run_is_tried_again_until_it_succeeds_and_no_longer()
    {
        outcome = TryOutcome.Again;
        var watch = Watch(new NightSettings());
        Assert.Equal(At("2026-11-21T12:30:00Z"), await watch.StepAsync(default));
        Assert.Equal(At("2026-11-21T12:30:00Z"), await watch.StepAsync(default)); // woken too early: nothing is tried
        Assert.Single(tries);
        clock.Now = At("2026-11-21T12:30:00Z");
        outcome = TryOutcome.Done;
        Assert.Equal(At("2026-11-22T02:15:00Z"), await watch.StepAsync(default));
        Assert.Equal(2, tries.Count);
        Assert.Equal(At("2026-11-22T02:15:00Z"), await watch.StepAsync(default));
        Assert.Equal(2, tries.Count);
    }

    [Fact]
    public async Task What_another_process_has_done_between_two_tries_is_enough()
    {
        outcome = TryOutcome.Again;
        var watch = Watch(new NightSettings());
        await watch.StepAsync(default);
        done.Add(At("2026-11-21T12:10:00Z"));
        clock.Now = At("2026-11-21T12:30:00Z");
        Assert.Equal(At("2026-11-22T02:15:00Z"), await watch.StepAsync(default));
        Assert.Single(tries);
    }

    [Fact]
    public async Task A_night_that_fails_to_its_end_is_given_up_and_the_next_begins_anew()
    {
        outcome = TryOutcome.Again;
        var watch = Watch(new NightSettings { RetryEvery = TimeSpan.FromHours(1), RetryFor = TimeSpan.FromHours(2) });
        Assert.Equal(3, (await TriedUntilAsync(watch, At("2026-11-22T02:00:00Z"))).Count);
        Assert.Equal(3, (await TriedUntilAsync(watch, At("2026-11-22T23:00:00Z"))).Count - 3);
        Assert.Equal([1, 2, 3, 1, 2, 3], tries.Select(one => one.Number));
    }

    [Theory]
    [InlineData("0 15 3 * * ?", true)]
    [InlineData("0 0 0/6 * * ?", true)]
    [InlineData("0 0/30 * * * ?", false)] // twice an hour
    [InlineData("* * * * * ?", false)]
    [InlineData("15 3 * * *", false)] // the form of Unix, without seconds
    [InlineData("0 15 3 1 1 ? 2020", false)] // never more
    [InlineData("varje natt", false)]
    public void An_expression_is_good_when_it_comes_at_most_once_an_hour(string cron, bool good) =>
        Assert.Equal(good, NightSchedule.IsGood(cron));

    private NightWatch Watch(NightSettings settings) =>
        new(
            settings,
            clock,
            due => done.Exists(at => at >= due),
            (one, _) =>
            {
                tries.Add(one);
                done.AddRange(outcome == TryOutcome.Done ? [clock.Now] : []);
                return Task.FromResult(outcome);
            },
            NullLogger.Instance
        );

    // Steps as the service does, and returns when each try so far was made.
    private async Task<List<DateTimeOffset>> TriedUntilAsync(NightWatch watch, DateTimeOffset until)
    {
        while (clock.Now < until)
        {
            var before = tries.Count;
            var began = clock.Now;
            var next = await watch.StepAsync(default);
            tried.AddRange(tries.Skip(before).Select(_ => began));
            clock.Now = next is { } at && at < until ? at : until;
        }

        return tried;
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
