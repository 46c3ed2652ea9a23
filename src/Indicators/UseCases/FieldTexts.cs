using System.Security.Cryptography;
using System.Text;
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
    public Dictionary<RowField, string> RowOf(FieldPlace place) =>
        ReportOf(place) is { } report ? TypedRow.Texts(report, MeasureOf(place)) : [];

    /// <summary>What a person sees in a field; empty when nothing stands there.</summary>
    public string TextOf(FieldPlace place) => TypedOf(place)?.Text ?? RowOf(place).GetValueOrDefault(place.Field, "");

    /// <summary>
    /// What a save must have been shown: the same for the same text, and another for another. It is the field's own, so that nobody's save
    /// stands in the way of another field's.
    /// </summary>
    public string VersionOf(FieldPlace place) => VersionOf(TextOf(place));

    /// <summary>The version of a field in which nothing stands.</summary>
    public static string NothingStands { get; } = VersionOf("");

    private static string VersionOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    private OwnMeasure? MeasureOf(FieldPlace place) =>
        place.Kind == OwnReport.Measure ? plan.Measures.FirstOrDefault(measure => measure.Id == place.Item) : null;
}
