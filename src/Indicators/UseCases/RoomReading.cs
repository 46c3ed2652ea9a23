using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Importing;
using Indicators.Store;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.UseCases;

/// <summary>Reads each row of a plan's period as it stands: its texts, what is wrong or unlikely, and what the reader will see.</summary>
internal sealed class RoomReading
{
    private readonly Plan plan;
    private readonly ReportPeriod period;
    private readonly FieldTexts texts;
    private readonly FieldJudge judge;
    private readonly OwnFigures published;
    private readonly IReadOnlyList<SaidRight> answers;
    private readonly ILookup<(string Kind, string Item), OwnFinding> questions;
    private readonly ILookup<string, RoomRemark> remarks;
    private readonly IReadOnlyDictionary<string, RoomEvent> handed;
    private readonly Plan answering;

    public RoomReading(
        ReadSession store,
        IndicatorCatalogue catalogue,
        Plan plan,
        ReportPeriod period,
        DateTimeOffset now,
        DateTimeOffset? asOf,
        IReadOnlyList<RoomEvent> events
    )
    {
        remarks = RoomRemark.Of(events).ToLookup(remark => remark.Place);
        (handed, answering) = (AnswersNow.Handed(events), AnswersNow.Of(plan, events));
        (this.plan, this.period) = (plan, period);
        texts = FieldTexts.Read(store, plan, period, asOf);
        judge = new FieldJudge(catalogue, plan, period, now, by: "");
        published = OwnFigures.Of(plan, texts.Standing);
        answers = store.Room.Answers(plan.Id, period.ToString());
        questions = OwnChecks
            .Of(plan, texts.Standing, StockholmTime.DateInStockholm(now))
            .Where(found => !found.Impossible && found.Report.Period == period.ToString())
            .ToLookup(found => (found.Report.Kind, found.Report.Item));
    }

    /// <summary>Every row with who answers for it, in the plan's order.</summary>
    public IEnumerable<(string Office, RoomRow Row)> Rows() =>
        plan
            .Measures.Zip(answering.Measures, (named, one) => Held(OfficeOf(named.Bodies), Of(one)))
            .Concat(plan.Actions.Zip(answering.Actions, (named, one) => Held(OfficeOf(named.Bodies), Of(one))));

    // With whom it is now: whom it is handed over to, else whom the plan names.
    private (string Office, RoomRow Row) Held(string office, RoomRow row) =>
        handed.GetValueOrDefault(row.Key) is { } step && step.Office != office
            ? (step.Office, row with { Handed = new HandedOver(office, step) })
            : (office, row);

    /// <summary>Every sum of money, grants first; none where the plan asks for none.</summary>
    public IEnumerable<RoomMoney> Money() =>
        plan.Money is null
            ? []
            : new[] { OwnReport.Grant, OwnReport.Cost }.SelectMany(item =>
                texts
                    .Standing.Where(report => (report.Kind, report.Item) == (OwnReport.Money, item))
                    .Where(report => report.Period == period.ToString() || report.Period == period.YearBefore.ToString())
                    .Select(report => (report.Counterparty, report.Account))
                    .Concat(
                        texts
                            .Typed.Where(typed => (typed.Place.Kind, typed.Place.Item) == (OwnReport.Money, item))
                            .Select(typed => (typed.Place.Counterparty, typed.Place.Account))
                    )
                    .DistinctBy(row => (Folded.Key(row.Counterparty), Folded.Key(row.Account)))
                    .OrderBy(row => row.Counterparty, StringComparer.Ordinal)
                    .ThenBy(row => row.Account, StringComparer.Ordinal)
                    .Select(row => new FieldPlace(OwnReport.Money, item, "T", row.Counterparty, row.Account, RowField.Value))
                    .Select(place => new RoomMoney(Field(place), Money(place, period.YearBefore)))
            );

    private double? Money(FieldPlace place, ReportPeriod of) =>
        texts.Standing.FirstOrDefault(report => report.Period == of.ToString() && place.IsOf(report))?.Value;

    // The first that the plan names is asked; the others are named beside.
    private string OfficeOf(IReadOnlyList<string> own) =>
        Words.Sentence((own.Count > 0 ? own : plan.Bodies) is [var first, ..] ? first : RoomWords.NobodyNamed);

    private RoomRow Of(OwnMeasure measure) =>
        new()
        {
            Measure = measure,
            Fields = [.. FieldsOf(measure).Select(Field)],
            Before = Before(OwnReport.Measure, measure.Id),
            Shown = published.Measure(measure.Id, period),
            Places = published.Places(measure.Id, period),
        };

    private RoomRow Of(PlanAction action) =>
        new()
        {
            Action = action,
            Fields =
            [
                .. new[] { RowField.State, RowField.Body, RowField.Comment }.Select(field =>
                    Field(new FieldPlace(OwnReport.Action, action.Id, "T", "", "", field))
                ),
            ],
            Before = Before(OwnReport.Action, action.Id),
        };

    private IEnumerable<FieldPlace> FieldsOf(OwnMeasure measure)
    {
        var whole = new FieldPlace(OwnReport.Measure, measure.Id, "T", "", "", RowField.Value);
        IEnumerable<FieldPlace> values = measure.Kind switch
        {
            MeasureKind.Narrative => [],
            MeasureKind.YesNo => [whole, whole.With(RowField.Date)],
            MeasureKind.Distribution => [.. Of(whole), .. PlacesOf(measure).SelectMany(place => Of(whole with { Counterparty = place }))],
            _ => Of(whole),
        };
        return [.. values, whole.With(RowField.Comment)];

        IEnumerable<FieldPlace> Of(FieldPlace all) =>
            measure.IsOfPersons() ? [all, all with { Gender = "K" }, all with { Gender = "M" }] : [all];
    }

    // Those that are reported, and those that were named and could not be read.
    private IEnumerable<string> PlacesOf(OwnMeasure measure) =>
        texts
            .Standing.Where(report => report.Period == period.ToString() && (report.Kind, report.Item) == (OwnReport.Measure, measure.Id))
            .Select(report => report.Counterparty)
            .Concat(texts.Typed.Where(typed => typed.Place.Item == measure.Id).Select(typed => typed.Place.Counterparty))
            .Where(place => place.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private RoomField Field(FieldPlace place)
    {
        var (report, typed) = (texts.ReportOf(place), texts.TypedOf(place));
        var text = texts.TextOf(place);
        var answer = answers.FirstOrDefault(one => one.Place == place && one.Value == report?.Value);
        return new RoomField(place, text, texts.VersionOf(place))
        {
            // Asked anew: what stands beside it may have changed since it was typed.
            Fault = typed is null ? null : judge.Judge(texts, place, typed.Text).Fault,
            Question = place.Field == RowField.Value && answer is null ? Question(place, report) : null,
            Answer = answer,
            Remarks = [.. remarks[place.ToString()]],
            Value = typed is null ? report?.Value : null,
            ReadAs = typed is null && report is not null && text != texts.ReadOf(place) ? ReadAs(place, report, text) : null,
            SavedAt = text.Length == 0 ? null : typed?.At ?? report?.KnownFrom,
            SavedBy = text.Length == 0 ? null : typed?.By ?? report?.ReportedBy,
        };
    }

    private string? ReadAs(FieldPlace place, OwnReport report, string text)
    {
        var said =
            place.Field == RowField.Date ? RowWords.Day(report.Date)
            : texts.MeasureOf(place) is { } measure ? RowWords.Understood(measure, report.Value ?? 0)
            : null; // a sum of money always says it, beside
        return said is null || Folded.Same(said, text) ? null : said;
    }

    private string? Question(FieldPlace place, OwnReport? report) =>
        report is null
            ? null
            : questions[(place.Kind, place.Item)].Where(found => place.IsOf(found.Report)).Select(found => found.Says).FirstOrDefault();

    private OwnReport? Before(string kind, string item) =>
        Unlikely.Before(
            plan,
            period.ToString(),
            texts.Standing.Where(report => (report.Kind, report.Item, report.Gender, report.Counterparty) == (kind, item, "T", ""))
        );
}
