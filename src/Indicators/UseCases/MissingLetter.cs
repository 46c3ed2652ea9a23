using Indicators.Catalogue;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.UseCases;

/// <summary>The letter that asks an office for all that it has left, in one.</summary>
internal static class MissingLetter
{
    /// <summary>Its subject and its text.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="period">The report.</param>
    /// <param name="office">The office.</param>
    /// <param name="lastDay">The last day to answer; null when none is set.</param>
    /// <param name="by">Who signs it.</param>
    public static (string Subject, string Body) Of(Plan plan, ReportPeriod period, RoomOffice office, DateOnly? lastDay, string by) =>
        MissingWords.Letter(
            plan,
            period,
            office.Name,
            [.. office.Rows.Where(row => !row.IsIn).Select(row => Line(row, plan))],
            lastDay,
            by
        );

    /// <summary>A row by its name.</summary>
    public static string NameOf(RoomRow row, Plan plan) =>
        MissingWords.Name(row.Id, row.Name, row.Measure is null ? plan.ActionName : null);

    private static string Line(RoomRow row, Plan plan)
    {
        var before = row switch
        {
            { Before: null } => null,
            { Measure: { } measure, Before: { } reported } => RowWords.Before(measure, reported),
            { Before.State: var state } => state,
        };
        return MissingWords.Line(NameOf(row, plan), before, row.Handed?.From);
    }
}
