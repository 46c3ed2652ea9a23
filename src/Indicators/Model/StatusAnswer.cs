using System.Text.Json.Serialization;

namespace Indicators.Model;

/// <summary>What <c>status --json</c> answers.</summary>
/// <param name="AsOf">The time of the newest copy; null when nothing is fetched.</param>
/// <param name="Plans">The plans and their reports, for each may close on a day of its own.</param>
/// <param name="Runs">The newest fetches, newest first.</param>
/// <param name="Indicators">Each plan's indicators, in its order.</param>
/// <param name="Publications">What Kolada has announced that is not stored, soonest first.</param>
/// <param name="Held">What came and is held back until a person takes it.</param>
internal sealed record StatusAnswer(
    DateTimeOffset? AsOf,
    IReadOnlyList<StatusAnswer.Followed> Plans,
    IReadOnlyList<LoggedRun> Runs,
    IReadOnlyList<StatusAnswer.Fresh> Indicators,
    IReadOnlyList<StatusAnswer.Publication> Publications,
    IReadOnlyList<HeldBack> Held
)
{
    /// <summary>What the administration has left to do before each plan's report in work, in the plans' order.</summary>
    public IReadOnlyList<ToDo> ToDos { get; init; } = [];

    /// <param name="Plan">The plan's id.</param>
    /// <param name="Period">The report in work.</param>
    /// <param name="Items">How much is asked for: measures and actions.</param>
    /// <param name="Missing">What of it has not come, in the plan's order.</param>
    /// <param name="Warnings">Reported figures that are unlikely, a Swedish sentence each.</param>
    internal sealed record ToDo(string Plan, string Period, int Items, IReadOnlyList<MissingItem> Missing, IReadOnlyList<string> Warnings);

    /// <param name="Kind">measure or action.</param>
    /// <param name="Id">Its id within the plan.</param>
    /// <param name="Name">A few words.</param>
    internal sealed record MissingItem(string Kind, string Id, string Name);

    /// <param name="Plan">The plan's id.</param>
    /// <param name="Name">The municipality's name.</param>
    /// <param name="Report">The report in work.</param>
    /// <param name="NextReport">The first report whose closing day has not passed: the report in work, or the one after it.</param>
    internal sealed record Followed(string Plan, string Name, Closing Report, Closing NextReport);

    /// <param name="Period">2024-delar, 2024-helar or another of the plan's occasions.</param>
    /// <param name="Closes">The day that the report describes.</param>
    internal sealed record Closing(string Period, DateOnly Closes)
    {
        /// <summary>What the plan calls the report; null for the ordinary name.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Name { get; init; }
    }

    internal sealed record Fresh
    {
        public required string Plan { get; init; }

        public required string Municipality { get; init; }

        public required string Id { get; init; }

        public required string Kpi { get; init; }

        public required string Name { get; init; }

        /// <summary>The newest year with a value for the municipality that is no hole; null when there is none.</summary>
        public required int? Year { get; init; }

        /// <summary>When a value for that year became known.</summary>
        public required DateTimeOffset? KnownFrom { get; init; }

        /// <summary>The newest year with a value for any area that is no hole.</summary>
        public required int? NewestYear { get; init; }

        /// <summary>The KPI in the newest copy of Kolada's catalogue; null when it is not there.</summary>
        [JsonIgnore]
        public StoredKpi? Kolada { get; init; }

        /// <summary>Whether Kolada is known to have it, in that copy or by the list of names that ships.</summary>
        [JsonIgnore]
        public bool IsInKolada { get; init; }

        /// <summary>What is missing, as a Swedish clause; null when nothing is.</summary>
        public required string? Missing { get; init; }
    }

    /// <param name="Kpi">Kolada's id.</param>
    /// <param name="Period">The year that is published.</param>
    /// <param name="Date">When.</param>
    /// <param name="Overdue">The day has passed, and nothing of that year is stored.</param>
    /// <param name="Plans">Ids of the plans that need the KPI.</param>
    /// <param name="BeforeNextReport">Those of them whose next report closes on that day or later.</param>
    internal sealed record Publication(
        string Kpi,
        string Period,
        DateOnly Date,
        bool Overdue,
        IReadOnlyList<string> Plans,
        IReadOnlyList<string> BeforeNextReport
    );
}
