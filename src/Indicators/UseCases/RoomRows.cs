using Indicators.Catalogue;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>All that is filled in of a plan's period, by who answers for it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Period">The report.</param>
/// <param name="Offices">Who answers, in the plan's order.</param>
internal sealed record RoomRows(Plan Plan, ReportPeriod Period, IReadOnlyList<RoomOffice> Offices)
{
    /// <summary>Every row.</summary>
    public IEnumerable<RoomRow> All => Offices.SelectMany(office => office.Rows);

    /// <summary>How many rows something is in of.</summary>
    public int In => All.Count(row => row.IsIn);

    /// <summary>The sums of money.</summary>
    public IReadOnlyList<RoomMoney> Money { get; init; } = [];

    /// <summary>Every field there is.</summary>
    public IEnumerable<RoomField> Fields => All.SelectMany(row => row.Fields).Concat(Money.Select(sum => sum.Field));

    /// <summary>The steps taken with the whole report, the oldest first.</summary>
    public IReadOnlyList<RoomEvent> Steps { get; init; } = [];

    /// <summary>What was sent back with a remark, the oldest first.</summary>
    public IReadOnlyList<RoomRemark> Remarks { get; init; } = [];

    /// <summary>The last day to hand in; null when none is set.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>When anything was last saved, UTC; null when nothing has been.</summary>
    public string? SavedAt => Fields.Select(one => one.SavedAt).Max(StringComparer.Ordinal);

    /// <summary>Reads it.</summary>
    /// <param name="store">The store.</param>
    /// <param name="catalogue">All plans.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="period">The report.</param>
    /// <param name="now">The time it is.</param>
    /// <param name="asOf">The instant of what is reported; null means as it stands.</param>
    public static RoomRows Read(
        ReadSession store,
        IndicatorCatalogue catalogue,
        Plan plan,
        ReportPeriod period,
        DateTimeOffset now,
        DateTimeOffset? asOf = null
    )
    {
        var events = store.Room.Events(plan.Id, period.ToString());
        var reading = new RoomReading(store, catalogue, plan, period, now, asOf, events);
        return new RoomRows(
            plan,
            period,
            [
                .. reading
                    .Rows()
                    .GroupBy(row => row.Office)
                    .Select(office => RoomOffice.Of(office.Key, [.. office.Select(one => one.Row)], events)),
            ]
        )
        {
            Money = [.. reading.Money()],
            Steps =
            [
                .. RoomRemark
                    .Standing(events)
                    .Where(step => step is { Office: "", Step: not (RoomStep.Answered or RoomStep.Withdrawn or RoomStep.Opened) }),
            ],
            Remarks = RoomRemark.Of(events),
            LastDay = ReminderSettings.Read(store, plan, period).LastDay,
        };
    }
}
