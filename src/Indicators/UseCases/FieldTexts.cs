using Indicators.Catalogue;
using Indicators.Importing;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>What stands in the fields of a plan's period: what is reported, and over it what was typed and could not be read.</summary>
internal sealed class FieldTexts
{
    private readonly Plan plan;
    private readonly IReadOnlyList<OwnReport> reports;

    private FieldTexts(Plan plan, ReportPeriod period, IReadOnlyList<OwnReport> standing, IReadOnlyList<TypedText> typed)
    {
        this.plan = plan;
        (Standing, Typed) = (standing, typed);
        reports = [.. standing.Where(report => report.Period == period.ToString())];
    }

    /// <summary>Reads them.</summary>
    public static FieldTexts Read(ReadSession store, Plan plan, ReportPeriod period) =>
        new(plan, period, store.OwnReports.Read(plan.Id, asOf: null), store.Room.Typed(plan.Id, period.ToString()));

    /// <summary>All that the plan has reported, of every period.</summary>
    public IReadOnlyList<OwnReport> Standing { get; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<TypedText> Typed { get; }

    /// <summary>The report of a field's row; null when there is none.</summary>
    public OwnReport? ReportOf(FieldPlace place) => reports.FirstOrDefault(place.IsOf);

    /// <summary>What was typed in a field and could not be read; null when all that stands there is read.</summary>
    public TypedText? TypedOf(FieldPlace place) => Typed.FirstOrDefault(text => text.Place == place);

    /// <summary>A row's fields as they are reported; empty when it is not.</summary>
    public Dictionary<RowField, string> RowOf(FieldPlace place) =>
        ReportOf(place) is { } report ? TypedRow.Texts(report, MeasureOf(place)) : [];

    /// <summary>What a person sees in a field; empty when nothing stands there.</summary>
    public string TextOf(FieldPlace place) => TypedOf(place)?.Text ?? RowOf(place).GetValueOrDefault(place.Field, "");

    /// <summary>What a save of a field must have been shown.</summary>
    public string VersionOf(FieldPlace place) => FieldVersion.Of(TextOf(place));

    private OwnMeasure? MeasureOf(FieldPlace place) =>
        place.Kind == OwnReport.Measure ? plan.Measures.FirstOrDefault(measure => measure.Id == place.Item) : null;
}
