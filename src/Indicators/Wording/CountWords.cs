using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>How many of something stand how; the parts always make the whole, and what is missing is one of them.</summary>
internal static class CountWords
{
    /// <summary>What has not come, among counts.</summary>
    public const string Waiting = "väntar";

    /// <summary>"Sex mål: ett bedöms uppfyllas, fem väntar".</summary>
    /// <param name="all">How many there are.</param>
    /// <param name="of">What they are, after their number: "mål".</param>
    /// <param name="parts">Each state as a word and how many stand so; none of zero.</param>
    public static string Heading(string all, string of, IReadOnlyList<(int Count, string Word)> parts) => $"{all} {of}: {Parts(parts)}";

    /// <summary>"1 bedöms uppfyllas, 5 väntar".</summary>
    public static string Parts(IReadOnlyList<(int Count, string Word)> parts) =>
        string.Join(", ", parts.Select(part => $"{SwedishFormat.Number(part.Count, 0)} {part.Word}"));

    /// <summary>A number that begins a heading: in words up to twelve.</summary>
    public static string Begins(int count, LevelName of) => Words.Sentence(NumberWords.Of(count, of));

    /// <summary>A goal's state beside its number.</summary>
    public static string Goal(TargetStatus? status, ReportPeriod period) =>
        status switch
        {
            null => Waiting,
            { } known => OwnWords.Status(known, period),
        };

    /// <summary>How goals stand, the best first and what is awaited last.</summary>
    public static IReadOnlyList<(int Count, string Word)> Goals(IReadOnlyList<TargetStatus?> goals, ReportPeriod period) =>
        [
            .. goals
                .GroupBy(status => status)
                .OrderBy(same => same.Key is { } known ? (int)known : int.MaxValue)
                .Select(same => (same.Count(), Goal(same.Key, period))),
        ];

    /// <summary>An action's state beside a number: "pågår", "klara".</summary>
    public static string Action(ActionState? state, int count, LevelName of) =>
        (state, count) switch
        {
            (null, _) => Waiting,
            (ActionState.NotStarted, not 1) => "ej påbörjade",
            (ActionState.Done, not 1) => "klara",
            (ActionState.WithoutResult, not 1) => "avslutade utan resultat",
            (ActionState.Delayed, not 1) => "försenade",
            (ActionState.Struck, not 1) => "strukna",
            _ => ActionWords.State(state, of),
        };

    /// <summary>How actions stand, done first and what is awaited last.</summary>
    public static IReadOnlyList<(int Count, string Word)> Actions(IReadOnlyList<ActionState?> states, LevelName of) =>
        [
            .. states
                .GroupBy(state => state)
                .OrderByDescending(same => same.Key is { } known ? Order.IndexOf(known) : int.MinValue)
                .Select(same => (same.Count(), Action(same.Key, same.Count(), of))),
        ];

    /// <summary>How many own measures have come.</summary>
    public static IReadOnlyList<(int Count, string Word)> Measures(int all, int come) =>
        [.. new[] { (come, come == 1 ? "inrapporterat" : "inrapporterade"), (all - come, Waiting) }.Where(part => part.Item1 > 0)];

    private static readonly List<ActionState> Order =
    [
        ActionState.Struck,
        ActionState.NotStarted,
        ActionState.WithoutResult,
        ActionState.Delayed,
        ActionState.UnderWay,
        ActionState.Done,
    ];
}
