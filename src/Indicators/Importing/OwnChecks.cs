using System.Globalization;
using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>Something about a reported figure that cannot be, or that is unlikely.</summary>
/// <param name="Report">The figure.</param>
/// <param name="Impossible">Whether it cannot be; else it is only to be looked at.</param>
/// <param name="Says">A sentence that says why, and what to do.</param>
internal sealed record OwnFinding(OwnReport Report, bool Impossible, string Says)
{
    /// <summary>The column to mend.</summary>
    public SheetColumn Column { get; init; } = SheetColumn.Value;
}

/// <summary>Holds what a plan has reported against itself: parts against wholes, shares against their base, days against periods.</summary>
internal static class OwnChecks
{
    // Rounded shares of a whole may sum to a little more than it.
    private const double MostPerCent = 101;

    /// <summary>Every finding, of figures in order of period.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="reports">All that stands of it.</param>
    /// <param name="today">The day in Stockholm.</param>
    public static IEnumerable<OwnFinding> Of(Plan plan, IReadOnlyCollection<OwnReport> reports, DateOnly today) =>
        reports
            .Where(report => ReportPeriod.TryParse(report.Period) is not null)
            .GroupBy(report => (report.Kind, report.Item))
            .SelectMany(item =>
                item.SelectMany(report => Days(plan, report, today))
                    .Concat(Unlikely.Of(plan, [.. item]))
                    .Concat(
                        plan.Measures.FirstOrDefault(measure => item.Key == (OwnReport.Measure, measure.Id)) is { } measure
                            ? item.Where(report => report.Value is not null)
                                .GroupBy(report => report.Period)
                                .SelectMany(period => Of(measure, [.. period], reports))
                            : []
                    )
            );

    private static IEnumerable<OwnFinding> Of(OwnMeasure measure, List<OwnReport> period, IReadOnlyCollection<OwnReport> all) =>
        measure.Unit switch
        {
            Unit.Count => [.. period.GroupBy(report => Folded.Key(report.Counterparty)).SelectMany(Genders), .. Places(period)],
            Unit.Percent when measure.Kind == MeasureKind.Distribution => [.. SharesOfAll(period), .. period.SelectMany(Fraction)],
            Unit.Percent => period.SelectMany(report => OfBase(measure, report, all)),
            _ => [],
        };

    // What is done has a day that has been, within the period that is told of.
    private static IEnumerable<OwnFinding> Days(Plan plan, OwnReport report, DateOnly today)
    {
        if (
            report.Date is not { } text
            || !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        )
        {
            yield break;
        }

        var closes = plan.Closes(report.Period);
        var done =
            ActionStates.Read(report.State) is ActionState.Done or ActionState.WithoutResult or ActionState.Struck
            || (report.Value == 1 && plan.Measures.Any(measure => measure.Id == report.Item && measure.Kind == MeasureKind.YesNo));
        if (done && day > closes)
        {
            yield return new(report, Impossible: true, ImportFaults.DoneAfterThePeriod(day, closes)) { Column = SheetColumn.Date };
        }
        else if (done && day > today)
        {
            yield return new(report, Impossible: true, ImportFaults.DoneInTheFuture(day)) { Column = SheetColumn.Date };
        }
    }

    private static IEnumerable<OwnFinding> Genders(IEnumerable<OwnReport> place)
    {
        var by = place.GroupBy(report => report.Gender).ToDictionary(same => same.Key, same => same.First());
        if (!by.TryGetValue("T", out var total))
        {
            yield break;
        }

        var (women, men) = (by.GetValueOrDefault("K")?.Value, by.GetValueOrDefault("M")?.Value);
        var parts = (women ?? 0) + (men ?? 0);
        if (parts > total.Value)
        {
            yield return new(total, Impossible: true, ImportFaults.PartsBeyondTheWhole(women, men, total.Value!.Value));
        }
        else if (women is not null && men is not null && parts < total.Value)
        {
            yield return new(total, Impossible: false, ImportFaults.PartsShortOfTheWhole(parts, total.Value!.Value));
        }
    }

    private static IEnumerable<OwnFinding> Places(List<OwnReport> period)
    {
        foreach (var gender in period.GroupBy(report => report.Gender))
        {
            var places = gender.Where(report => report.Counterparty.Length > 0).ToList();
            if (
                gender.FirstOrDefault(report => report.Counterparty.Length == 0) is { } total
                && places.Sum(place => place.Value) is { } sum
                && sum > total.Value
            )
            {
                yield return new(total, Impossible: true, ImportFaults.PlacesBeyondTheWhole(sum, total.Value!.Value));
            }
        }
    }

    private static IEnumerable<OwnFinding> SharesOfAll(List<OwnReport> period) =>
        period
            .Where(report => report.Counterparty.Length > 0)
            .GroupBy(report => report.Gender)
            .Where(gender => gender.Sum(place => place.Value) > MostPerCent)
            .Select(gender => new OwnFinding(
                gender.First(),
                Impossible: true,
                ImportFaults.PlacesBeyondTheWhole(gender.Sum(place => place.Value)!.Value, 100)
            ));

    // A share of forty is a whole number of the forty: 0,45 per cent of them is nobody, and not nobody.
    private static IEnumerable<OwnFinding> OfBase(OwnMeasure measure, OwnReport share, IReadOnlyCollection<OwnReport> all)
    {
        var value = share.Value!.Value;
        var persons = all.FirstOrDefault(report =>
            report.Kind == OwnReport.Measure
            && report.Item == measure.Base
            && report.Period == share.Period
            && report.Gender == share.Gender
            && report.Counterparty.Length == 0
        )?.Value;
        if (persons is not > 0)
        {
            foreach (var found in Fraction(share))
            {
                yield return found;
            }

            yield break;
        }

        var half = Math.Pow(10, -Decimals(value)) / 2;
        var (least, most) = ((value - half) * persons.Value / 100, (value + half) * persons.Value / 100);
        var whole = Math.Floor(most + 1e-9) >= Math.Ceiling(least - 1e-9);
        var nobody = value is > 0 and < 100 && (most < 1 || least > persons.Value - 1);
        if (!whole && nobody)
        {
            yield return new(share, Impossible: true, ImportFaults.ShareOfNobody(value, persons.Value));
        }
        else if (!whole)
        {
            yield return new(share, Impossible: false, ImportFaults.ShareOfNoNumber(value, persons.Value));
        }
        else
        {
            foreach (var found in Fraction(share))
            {
                yield return found;
            }
        }
    }

    // 0,74 where per cent is asked for may be 74.
    private static IEnumerable<OwnFinding> Fraction(OwnReport share)
    {
        if (share.Value is > 0 and <= 1 and var value)
        {
            yield return new(share, Impossible: false, ImportFaults.PerhapsAFraction(value));
        }
    }

    private static int Decimals(double value)
    {
        var digits = ((decimal)value).ToString(CultureInfo.InvariantCulture);
        return digits.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? digits.Length - point - 1 : 0;
    }
}
