using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a municipality has reported itself, in words: figures, states, promises, and that nothing has come.</summary>
public static class OwnWords
{
    private const string NotAssessable = "går inte att bedöma";

    private static readonly IReadOnlyList<(TargetStatus Status, string Word)> Fulfilment =
    [
        (TargetStatus.Met, "uppfyllt"),
        (TargetStatus.Partly, "delvis uppfyllt"),
        (TargetStatus.NotMet, "inte uppfyllt"),
        (TargetStatus.NotAssessable, NotAssessable),
    ];

    private static readonly IReadOnlyList<(TargetStatus Status, string Word)> Expectation =
    [
        (TargetStatus.Met, "bedöms uppfyllas"),
        (TargetStatus.Partly, "bedöms delvis uppfyllas"),
        (TargetStatus.NotMet, "bedöms inte uppfyllas under året"),
        (TargetStatus.NotAssessable, NotAssessable),
    ];

    /// <summary>Words of the other kind and of other municipalities: not read, but it is asked whether they are what is meant.</summary>
    public static IReadOnlyList<(TargetStatus Status, string Word)> Alike { get; } =
    [
        .. Fulfilment,
        .. Expectation,
        (TargetStatus.Met, "uppfylld"),
        (TargetStatus.Met, "helt uppfyllt"),
        (TargetStatus.Partly, "delvis uppfylld"),
        (TargetStatus.Partly, "till största delen uppfylld"),
        (TargetStatus.NotMet, "ej uppfylld"),
        (TargetStatus.NotAssessable, "kan inte bedömas"),
    ];

    /// <summary>Where nothing has come. Never a figure.</summary>
    public const string NotReported = "ingen uppgift inrapporterad";

    /// <summary>
    /// A reported figure with its unit, yes or no with its day, a text, that it is kept secret, or that nothing has come.
    /// </summary>
    /// <param name="measure">What is asked for.</param>
    /// <param name="figure">What has come; null when nothing has.</param>
    public static TableValue Value(OwnMeasure measure, OwnFigure? figure) =>
        figure switch
        {
            { Hidden: true } => new TableValue.Protected(),
            { Value: { } value } when measure.Kind == MeasureKind.YesNo => new TableValue.YesNo(value == 1, figure.Date),
            { Value: { } value } when measure.Unit is { } unit => new TableValue.Number(value, unit, measure.Decimals, NumberForm.InWords)
            {
                ShareOf = figure.Of,
            },
            { Comment: { } text } => new TableValue.Words(text),
            _ => new TableValue.Missing(MissingReason.NotReported),
        };

    /// <summary>Over a goal's own measures.</summary>
    public static string ForGoal(LevelName goal) => $"Egna mått för {goal.The}";

    /// <summary>Beside a figure in a narrow cell: "Kvinnor 21, män 17. 2023 delår: 30. Inget målvärde".</summary>
    public static string Beside(string? women, string? men, string? before, ReportPeriod yearBefore, string status)
    {
        var sexes = new[] { women is null ? null : $"kvinnor {women}", men is null ? null : $"män {men}" }.OfType<string>().ToList();
        string?[] parts =
        [
            sexes.Count == 0 ? null : Words.Sentence(string.Join(", ", sexes)),
            before is null ? null : $"{Period(yearBefore)}: {before}",
            status,
        ];
        return string.Join(". ", parts.OfType<string>()) + ".";
    }

    /// <summary>What is said beside a figure: "Rimbo, kvinnor: två möten ställdes in."</summary>
    public static string Said(OwnReport row)
    {
        string?[] of = [row.Counterparty, row.Kind == OwnReport.Money ? row.Account : FaultWords.GenderWord(row.Gender)];
        var named = Words.Sentence(string.Join(", ", of.Where(part => !string.IsNullOrEmpty(part))));
        return named.Length == 0 ? row.Comment! : $"{named}: {row.Comment}";
    }

    /// <summary>The row of what is said beside a measure's figures.</summary>
    public const string SaidOf = "– förvaltningens ord";

    /// <summary>In place of a total that has not come, where women or men have.</summary>
    public const string ByGender = "se kvinnor och män";

    /// <summary>The heading over a measure's numbers: its unit, or that they are values.</summary>
    public static string Column(Unit? unit) => Words.Sentence(unit is { } known ? SwedishFormat.UnitWord(known) : "värde");

    /// <summary>Where nothing has come to judge a promise by.</summary>
    public const string NothingToJudgeBy = "inte inrapporterat";

    /// <summary>Whether a promise is kept: how it went at helår, what is expected of the whole year at delår.</summary>
    public static string Status(TargetStatus status, ReportPeriod period) => Assessments(period).First(word => word.Status == status).Word;

    /// <summary>How many goals stand how, as a sentence: "Sex mål: ett går inte att bedöma, fem är inte inrapporterade."</summary>
    /// <param name="goals">Each goal's status, null where nothing has come to judge by.</param>
    /// <param name="period">What the report covers.</param>
    /// <param name="called">What the plan calls a goal.</param>
    public static string Goals(IReadOnlyList<TargetStatus?> goals, ReportPeriod period, LevelName called) =>
        $"{Words.Sentence(NumberWords.Of(goals.Count, called))} {called.After(goals.Count)}: "
        + string.Join(
            ", ",
            goals
                .GroupBy(status => status)
                .Select(same => $"{NumberWords.Of(same.Count(), called)} {Stand(same.Key, same.Count(), period, called)}")
        )
        + ".";

    // "Går inte att bedöma" and "bedöms uppfyllas" have a verb; the rest need one, and an ending for many. A word of the plan's own is
    // quoted as it is, for its endings are not ours to bend.
    private static string Stand(TargetStatus? status, int goals, ReportPeriod period, LevelName called) =>
        (status, period.IsFulfilment, goals) switch
        {
            ({ } known, _, _) when OwnWord(known, period) is { } own => $"”{own}”",
            (null, _, 1) => called.IsNeuter ? "är inte inrapporterat" : "är inte inrapporterad",
            (null, _, _) => "är inte inrapporterade",
            (TargetStatus.NotAssessable, _, _) or (_, false, _) => Status(status.Value, period),
            (_, _, 1) => $"är {Status(status.Value, period)}",
            (TargetStatus.Met, _, _) => "är uppfyllda",
            (TargetStatus.Partly, _, _) => "är delvis uppfyllda",
            _ => "är inte uppfyllda",
        };

    /// <summary>How many of a plan's own measures have come: "Av planens 18 egna mått är tre inrapporterade för 2024 delår."</summary>
    public static string Reported(int measures, int come, ReportPeriod period) =>
        (measures, come) switch
        {
            (1, 1) => "Planens enda egna mått är inrapporterat",
            (1, _) => "Planens enda egna mått är inte inrapporterat",
            _ => $"Av planens {NumberWords.Word(measures)} egna mått är {NumberWords.Word(come)} "
                + (come <= 1 ? "inrapporterat" : "inrapporterade"),
        } + $" för {Period(period)}.";

    /// <summary>Whether a promise was kept in a year that has passed, or is by what has come so far.</summary>
    public static string State(TargetStatus status) => Fulfilment.First(word => word.Status == status).Word;

    /// <summary>The words for a period's assessments, the best first: the plan's own, else ours. The administration writes one.</summary>
    public static IReadOnlyList<(TargetStatus Status, string Word)> Assessments(ReportPeriod period) =>
        [.. Ordinary(period).Select(word => (word.Status, OwnWord(word.Status, period) ?? word.Word))];

    /// <summary>Our words for a period's assessments, that are read though the plan has its own.</summary>
    public static IReadOnlyList<(TargetStatus Status, string Word)> Ordinary(ReportPeriod period) =>
        period.IsFulfilment ? Fulfilment : Expectation;

    /// <summary>The plan's own word for a status; null where it has none, and where no plan has named the period.</summary>
    public static string? OwnWord(TargetStatus status, ReportPeriod period) =>
        period.Occasion?.Words.FirstOrDefault(word => word.Status == status)?.Word;

    /// <summary>The plan's words as the end of a sentence; its own full stop is enough.</summary>
    public static string Quoted(string words) => $"”{words}”" + (words.EndsWith('.') ? "" : ".");

    /// <summary>" Mål: ”…”" after the plan's words; nothing when they hold the promise already, or there is none.</summary>
    public static string Promise(Target? target, string words) =>
        target is null || words.Contains(target.Text, StringComparison.Ordinal) ? "" : $" Mål: ”{target.Text}”";

    /// <summary>" Senast 2016-01-31." after the plan's words; nothing when the document names no day.</summary>
    public static string Due(DateOnly? due) => due is { } day ? $" Senast {SwedishFormat.Date(day)}." : "";

    /// <summary>A period in a heading: "2024 delår".</summary>
    public static string Period(ReportPeriod period) => $"{SwedishFormat.Year(period.Year)} {OccasionWords.Part(period.Occasion)}";

    /// <summary>What period a comment is on: "Till 2024 delår".</summary>
    public static string CommentOn(ReportPeriod period) => $"Till {Period(period)}";

    /// <summary>From which count on a plan's own counts are shown: "Ekerö: antal från 1 till 4 visas inte."</summary>
    public static string SmallestShown(IReadOnlyList<string> plans, int smallest) =>
        Words.List(plans)
        + (smallest > 1 ? $": antal från 1 till {SwedishFormat.Number(smallest - 1, 0)} visas inte." : ": alla antal visas.");

    /// <summary>Who answers for something: the item's own bodies, else the plan's; null when the document names nobody.</summary>
    public static string? Bodies(IReadOnlyList<string> own, Plan plan) =>
        own.Count > 0 ? Words.List(own)
        : plan.Bodies.Count > 0 ? Words.List(plan.Bodies)
        : null;

    /// <summary>What the administrator is asked to look at, under what was done; nothing when there is nothing.</summary>
    public static string ToCheck(IReadOnlyList<string> warnings) =>
        warnings.Count == 0
            ? ""
            : $"{Environment.NewLine}Att kontrollera:{string.Concat(warnings.Select(one => $"{Environment.NewLine}- {one}"))}";

    /// <summary>The sign of what is kept secret, explained where it stands.</summary>
    public const string Signs =
        $"Tecken: {TableWords.Protected} skyddad uppgift: så små antal visas inte, och inte heller det som skulle röja dem.";
}
