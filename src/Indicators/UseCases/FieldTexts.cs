using Indicators.Catalogue;
using Indicators.Importing;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>What stands in the fields of a plan's period: what is reported, and over it what was typed and could not be read.</summary>
internal sealed class FieldTexts
{
    private readonly Plan plan;
    private readonly IReadOnlyList<OwnReport> reports;
    private readonly IReadOnlyList<TypedText> written;

    private FieldTexts(Plan plan, ReportPeriod period, IReadOnlyList<OwnReport> standing, IReadOnlyList<TypedText> typed)
    {
        this.plan = plan;
        (Standing, Typed) = (standing, [.. typed.Where(text => text.ReadAs is null)]);
        written = [.. typed.Where(text => text.ReadAs is not null)];
        reports = [.. standing.Where(report => report.Period == period.ToString())];
    }

    /// <summary>Reads them, as they stand or stood. What has been read since is not known to have been unread.</summary>
    public static FieldTexts Read(ReadSession store, Plan plan, ReportPeriod period, DateTimeOffset? asOf = null) =>
        new(
            plan,
            period,
            store.OwnReports.Read(plan.Id, asOf),
            [
                .. store
                    .Room.Typed(plan.Id, period.ToString())
                    .Where(typed => asOf is not { } at || string.CompareOrdinal(typed.At, StockholmTime.Text(at)) <= 0),
            ]
        );

    /// <summary>All that the plan has reported, of every period.</summary>
    public IReadOnlyList<OwnReport> Standing { get; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<TypedText> Typed { get; }

    /// <summary>The report of a field's row; null when there is none.</summary>
    public OwnReport? ReportOf(FieldPlace place) => reports.FirstOrDefault(place.IsOf);

    /// <summary>What was typed in a field and could not be read; null when all that stands there is read.</summary>
    public TypedText? TypedOf(FieldPlace place) => Typed.FirstOrDefault(text => text.Place == place);

    /// <summary>A row's fields as they are reported; empty when it is not.</summary>
    public Dictionary<RowField, string> RowOf(FieldPlace place) => ReportOf(place) is { } report ? TextsOf(place, report) : [];

    /// <summary>A report's fields as they are understood.</summary>
    public Dictionary<RowField, string> TextsOf(FieldPlace place, OwnReport report) => TypedRow.Texts(report, MeasureOf(place));

    /// <summary>What stands in a field as it was understood; empty when nothing does.</summary>
    public string ReadOf(FieldPlace place) => RowOf(place).GetValueOrDefault(place.Field, "");

    /// <summary>What a person sees in a field, as it was typed; empty when nothing stands there.</summary>
    public string TextOf(FieldPlace place)
    {
        var read = ReadOf(place);
        return TypedOf(place)?.Text ?? written.FirstOrDefault(text => text.Place == place && text.ReadAs == read)?.Text ?? read;
    }

    /// <summary>What a save of a field must have been shown.</summary>
    public string VersionOf(FieldPlace place) => FieldVersion.Of(TextOf(place));

    /// <summary>The measure that a field is of; null for what is of none.</summary>
    public OwnMeasure? MeasureOf(FieldPlace place) =>
        place.Kind == OwnReport.Measure ? plan.Measures.FirstOrDefault(measure => measure.Id == place.Item) : null;
}
