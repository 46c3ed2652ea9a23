using Indicators.Catalogue;

namespace Indicators.UseCases;

/// <summary>Who answers for each row now: whom it is handed over to, else whom the plan names.</summary>
internal static class AnswersNow
{
    /// <summary>The step that each row that is handed over was handed over by, by the row as a form names it.</summary>
    public static IReadOnlyDictionary<string, RoomEvent> Handed(IReadOnlyList<RoomEvent> steps) =>
        steps
            .Where(step => step.Step is RoomStep.HandedOver or RoomStep.HandedBack)
            .GroupBy(step => step.Place)
            .Select(same => same.Last())
            .Where(step => step.Step == RoomStep.HandedOver)
            .ToDictionary(step => step.Place);

    /// <summary>The plan with whom each of its measures and actions is with now in the place of the first that it names.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="steps">The steps taken with a report.</param>
    /// <param name="asOf">Only those until then; null means all.</param>
    public static Plan Of(Plan plan, IReadOnlyList<RoomEvent> steps, DateTimeOffset? asOf = null)
    {
        var until = asOf is { } at ? StockholmTime.Text(at) : null;
        var handed = Handed([.. steps.Where(step => until is null || string.CompareOrdinal(step.At, until) <= 0)]);
        return handed.Count == 0
            ? plan
            : plan with
            {
                Measures = [.. plan.Measures.Select(one => one with { Bodies = Bodies(OwnReport.Measure, one.Id, one.Bodies) })],
                Actions = [.. plan.Actions.Select(one => one with { Bodies = Bodies(OwnReport.Action, one.Id, one.Bodies) })],
            };

        IReadOnlyList<string> Bodies(string kind, string id, IReadOnlyList<string> named) =>
            handed.GetValueOrDefault(RoomRow.KeyOf(kind, id)) is not { } step
                ? named
                : [InItsLetters(step.Office), .. named.Skip(1).Where(other => !Folded.Same(other, step.Office))];

        // The room begins every office with a capital; in running text it is written as the plan writes it.
        string InItsLetters(string office) =>
            plan.Measures.SelectMany(one => one.Bodies)
                .Concat(plan.Actions.SelectMany(one => one.Bodies))
                .Concat(plan.Bodies)
                .FirstOrDefault(known => Folded.Same(known, office))
            ?? office;
    }
}
