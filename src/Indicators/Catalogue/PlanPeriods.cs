using System.Globalization;
using Indicators.Wording.Faults;

namespace Indicators.Catalogue;

/// <summary>A plan's periods: its occasions through the years, in the order that they close.</summary>
public static class PlanPeriods
{
    private const int YearsBack = 2;

    /// <summary>The occasions a plan reports on, in the order that they close; delår and helår when it names none.</summary>
    public static IReadOnlyList<Occasion> AllOccasions(this Plan plan) =>
        plan.Occasions.Count == 0
            ? [WithWords(plan, Delar(plan), null), WithWords(plan, Occasion.OfCode("helar")!, null)]
            :
            [
                .. plan
                    .Occasions.Select(named => WithWords(plan, Of(named), named.StatusWords))
                    .OrderBy(occasion => (occasion.ClosingMonth, occasion.ClosingDay)),
            ];

    /// <summary>A period as the plan has it; as it is natural for its code when the plan has no such occasion.</summary>
    public static ReportPeriod Period(this Plan plan, ReportPeriod period) =>
        plan.AllOccasions().FirstOrDefault(occasion => occasion.Code == period.Occasion.Code) is { } own
            ? period with
            {
                Occasion = own,
            }
            : period;

    /// <summary>A period as it is written (<c>2024-delar1</c>, "delår 1 2024", "Tertialbokslut 1 2024"), of an occasion it has.</summary>
    /// <exception cref="UserException">It is no period, or the plan has no such occasion.</exception>
    public static ReportPeriod Period(this Plan plan, string text)
    {
        var codes = plan.AllOccasions().Select(occasion => occasion.Code).ToList();
        var period =
            PeriodText.Read(text, plan.AllOccasions()) ?? throw UserException.Invalid(PeriodFaults.NoPeriod(QuotedText(text), codes));
        return plan.Has(period) ? plan.Period(period) : throw UserException.Invalid(PeriodFaults.NotOfThePlan(period, plan.Id, codes));
    }

    /// <summary>Whether the plan has a period's occasion.</summary>
    public static bool Has(this Plan plan, ReportPeriod period) =>
        plan.AllOccasions().Any(occasion => occasion.Code == period.Occasion.Code);

    /// <summary>The day a period closes, of a period as commands have it; the first day there is when it is none.</summary>
    public static DateOnly Closes(this Plan plan, string period) =>
        ReportPeriod.TryParse(period) is { } read ? plan.Period(read).Closes : DateOnly.MinValue;

    /// <summary>
    /// The report that the night writes at an instant: of those open then (from the first day of the month they close in, until they are
    /// due) the one that is due first; when none is open, the one that is due first of those to come.
    /// </summary>
    public static ReportPeriod InWork(this Plan plan, DateTimeOffset at)
    {
        var today = StockholmTime.DateInStockholm(at);
        return plan.AtNight()
            .SelectMany(_ => new[] { today.Year - 1, today.Year, today.Year + 1 }, (occasion, year) => new ReportPeriod(year, occasion))
            .Where(period => Due(period) >= today)
            .OrderBy(period => period.Closes.AddDays(1 - period.Closes.Day) > today)
            .ThenBy(Due)
            .ThenBy(period => period.Closes)
            .First();
    }

    /// <summary>The report that the night writes after another.</summary>
    public static ReportPeriod After(this Plan plan, ReportPeriod period) =>
        plan.AtNight()
            .SelectMany(_ => new[] { period.Year, period.Year + 1 }, (occasion, year) => new ReportPeriod(year, occasion))
            .Where(next => next.Closes > period.Closes)
            .MinBy(next => next.Closes);

    /// <summary>The periods that close before another, the newest first, two years back.</summary>
    public static IEnumerable<ReportPeriod> Earlier(this Plan plan, ReportPeriod period) =>
        Enumerable
            .Range(period.Year - YearsBack, YearsBack + 1)
            .SelectMany(_ => plan.AllOccasions(), (year, occasion) => new ReportPeriod(year, occasion))
            .Where(earlier => earlier.Closes < period.Closes && earlier.Closes >= period.Closes.AddYears(-YearsBack))
            .OrderByDescending(earlier => earlier.Closes);

    // The law gives a delårsrapport two months from 31 August, whichever day it tells of, and the year's report goes to the auditors in
    // April. A month's is soon out of date.
    private static DateOnly Due(ReportPeriod period)
    {
        var (occasion, year) = (period.Occasion, period.Year);
        var (month, after) = occasion.Part switch
        {
            PartOfYear.WholeYear => (occasion.ClosingMonth, 4),
            PartOfYear.PartYear when occasion.Number is null => (10, 0),
            PartOfYear.Month => (occasion.ClosingMonth, 1),
            _ => (occasion.ClosingMonth, 2),
        };
        return new DateOnly(year, month, 1).AddMonths(after + 1).AddDays(-1);
    }

    private static IEnumerable<Occasion> AtNight(this Plan plan) =>
        plan.AllOccasions()
            .Where(occasion => plan.Occasions.Count == 0 || plan.Occasions.Any(named => named.Night && named.Code == occasion.Code));

    private static Occasion Delar(Plan plan)
    {
        var delar = Occasion.OfCode("delar")!;
        var closes = plan.Reporting.Where(reporting => reporting.Occasion == delar.Code).Select(reporting => reporting.Closes);
        return Closing(closes.FirstOrDefault(day => day is not null), delar);
    }

    private static Occasion Of(PlanOccasion named)
    {
        var natural = Closing(named.Closes, Occasion.OfCode(named.Code)!);
        return natural with
        {
            Name = named.Name,
            IsFulfilment = named.Wants is { } wants ? wants == Wanted.Fulfilment : natural.ClosingMonth == 12,
        };
    }

    private static Occasion WithWords(Plan plan, Occasion occasion, StatusWords? own)
    {
        var words = own ?? (occasion.IsFulfilment ? plan.StatusWords?.Fulfilment : plan.StatusWords?.Expectation);
        return occasion with { Words = [.. words?.Given() ?? []], AlsoRead = [.. plan.OfGoals()] };
    }

    private static Occasion Closing(string? day, Occasion natural) =>
        ClosingDay(day) is var (month, date) ? natural with { ClosingMonth = month, ClosingDay = date } : natural;

    /// <summary>A day of the year as MM-dd; null when it is none.</summary>
    internal static (int Month, int Day)? ClosingDay(string? text) =>
        DateOnly.TryParseExact($"2000-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (day.Month, day.Day)
            : null;

    private static string QuotedText(string text) => Folded.Words(text);
}
