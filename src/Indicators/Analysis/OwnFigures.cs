using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Analysis;

/// <summary>
/// What a municipality has reported itself, as it may be published: small counts are hidden here, and nothing after this sees them.
/// </summary>
public sealed class OwnFigures
{
    private readonly Dictionary<(string Kind, string Item, string Period), List<OwnReport>> rows;
    private readonly Dictionary<string, string?> bases;
    private readonly IReadOnlySet<OwnReport> hidden;

    private OwnFigures(Dictionary<string, string?> bases, IEnumerable<OwnReport> reports, IReadOnlySet<OwnReport> hidden)
    {
        (this.bases, this.hidden) = (bases, hidden);
        rows = reports.GroupBy(row => (row.Kind, row.Item, row.Period)).ToDictionary(group => group.Key, group => group.ToList());
    }

    /// <summary>Nothing reported.</summary>
    public static OwnFigures None { get; } = new([], [], new HashSet<OwnReport>());

    /// <summary>Takes what the store read for one plan.</summary>
    public static OwnFigures Of(Plan plan, IReadOnlyCollection<OwnReport> reports) =>
        new(plan.Measures.ToDictionary(measure => measure.Id, measure => measure.Base), reports, SmallNumbers.Find(plan, reports));

    /// <summary>What the municipality says with its reports, of every period; those that say nothing are not there.</summary>
    public IEnumerable<OwnReport> Commented => rows.Values.SelectMany(reported => reported).Where(row => row.Comment is not null);

    /// <summary>The same with other words said; null leaves them out.</summary>
    public OwnFigures Saying(Func<OwnReport, string?> words)
    {
        OwnReport Said(OwnReport row) => row.Comment is null ? row : row with { Comment = words(row) };
        return new(bases, rows.Values.SelectMany(reported => reported).Select(Said), hidden.Select(Said).ToHashSet());
    }

    /// <summary>What is said beside a measure's figures, and not in place of one: of the whole first, then place by place.</summary>
    public IEnumerable<OwnReport> SaidBeside(string id, ReportPeriod period) =>
        Rows(OwnReport.Measure, id, period)
            .Where(row => row is { Comment: not null, Value: not null })
            .OrderBy(row => row.Counterparty, StringComparer.Ordinal)
            .ThenByDescending(row => row.Gender, StringComparer.Ordinal); // T before M and K

    /// <summary>A measure's figure for one gender (for a distribution: of the whole); null when nothing is reported.</summary>
    public OwnFigure? Measure(string id, ReportPeriod period, string gender = Figures.Total) =>
        Whole(id, period, gender) is { } row
            ? Published(row) with
            {
                Of =
                    bases.GetValueOrDefault(id) is { } counted && row.Value is not null && !hidden.Contains(row)
                        ? Whole(counted, period, gender)?.Value
                        : null,
            }
            : null;

    /// <summary>A distribution's places with their figures, the greatest first and hidden ones last.</summary>
    public IReadOnlyList<PlaceFigure> Places(string id, ReportPeriod period)
    {
        var places = Rows(OwnReport.Measure, id, period)
            .Where(row => row.Counterparty.Length > 0 && row.Gender == Figures.Total)
            .Select(row => (Place: row.Counterparty, Figure: Published(row)))
            .ToList();
        double? all = places.Any(place => place.Figure.Hidden) ? null : places.Sum(place => place.Figure.Value);
        return
        [
            .. places
                .Select(place => new PlaceFigure(place.Place, place.Figure, all > 0 ? 100 * place.Figure.Value / all : null))
                .OrderByDescending(place => place.Figure.Value ?? -1)
                .ThenBy(place => place.Place, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether anything has come for a measure: a figure of the whole, of women or men, or of any place.</summary>
    public bool IsReported(string id, ReportPeriod period) =>
        Measure(id, period) is not null || IsByGender(id, period) || Places(id, period).Count > 0;

    /// <summary>Whether figures of women or men have come, whether or not there is one of them together.</summary>
    public bool IsByGender(string id, ReportPeriod period) =>
        Measure(id, period, Figures.Women) is not null || Measure(id, period, Figures.Men) is not null;

    /// <summary>What is reported of an action; null when nothing is.</summary>
    public OwnReport? Action(string id, ReportPeriod period) => Rows(OwnReport.Action, id, period).FirstOrDefault();

    /// <summary>An action's state; null when nothing is reported.</summary>
    public ActionState? StateOf(string id, ReportPeriod period) => ActionStates.Read(Action(id, period)?.State);

    /// <summary>The sums of money reported for a period, grants (<c>ersattning</c>) or costs (<c>utgift</c>).</summary>
    public IReadOnlyList<OwnReport> Money(string item, ReportPeriod period) => Rows(OwnReport.Money, item, period);

    /// <summary>Every measure's figure that may be published and is a number, in order of measure, period, place and gender.</summary>
    public IEnumerable<(OwnReport Place, double Value)> Published() =>
        rows
            .Values.SelectMany(reported => reported)
            .Where(row => row.Kind == OwnReport.Measure && row.Value is not null && !hidden.Contains(row))
            .OrderBy(row => row.Item, StringComparer.Ordinal)
            .ThenBy(row => row.Period, StringComparer.Ordinal)
            .ThenBy(row => row.Counterparty, StringComparer.Ordinal)
            .ThenBy(row => row.Gender, StringComparer.Ordinal)
            .Select(row => (row, row.Value!.Value));

    /// <summary>When the newest of all that is reported of a period was, as the store has times; null when nothing is.</summary>
    public string? NewestOf(ReportPeriod period) =>
        rows
            .Values.SelectMany(reported => reported)
            .Where(row => row.Period == period.ToString())
            .Select(row => row.KnownFrom)
            .Max(StringComparer.Ordinal);

    private OwnReport? Whole(string id, ReportPeriod period, string gender) =>
        Rows(OwnReport.Measure, id, period).FirstOrDefault(row => row.Gender == gender && row.Counterparty.Length == 0);

    private List<OwnReport> Rows(string kind, string item, ReportPeriod period) =>
        rows.GetValueOrDefault((kind, item, period.ToString())) ?? [];

    private OwnFigure Published(OwnReport row) =>
        new()
        {
            Value = hidden.Contains(row) ? null : row.Value,
            Hidden = hidden.Contains(row),
            Date = row.Date,
            Comment = row.Comment,
        };
}

/// <summary>One own figure as it may be published.</summary>
public sealed record OwnFigure
{
    /// <summary>The figure, in the measure's unit (1 and 0 for ja and nej); null when it is hidden, or told in words only.</summary>
    public required double? Value { get; init; }

    /// <summary>Whether there is a figure that must not be published.</summary>
    public required bool Hidden { get; init; }

    /// <summary>How many it is a share of; null for what is no share, and where that is not reported or the share is hidden.</summary>
    public double? Of { get; init; }

    /// <summary>The day it concerns, yyyy-MM-dd; null when none is given.</summary>
    public required string? Date { get; init; }

    /// <summary>The municipality's words with it; null when none.</summary>
    public required string? Comment { get; init; }
}

/// <summary>One place of a distribution.</summary>
/// <param name="Place">Its name as reported.</param>
/// <param name="Figure">What is reported of it, as it may be published.</param>
/// <param name="Share">Its share of all places, in per cent; null where any place is hidden, or nobody is anywhere.</param>
public sealed record PlaceFigure(string Place, OwnFigure Figure, double? Share);
