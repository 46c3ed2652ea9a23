using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>What a period begins with when it is opened.</summary>
/// <param name="Period">The period.</param>
/// <param name="From">The newest before it that texts can be carried over from; null when there is none.</param>
/// <param name="Carries">The texts that are carried over, in the report's order.</param>
/// <param name="Stays">Those that are not, for the period has, or has had, a text of its own there.</param>
internal sealed record PeriodBeginning(
    ReportPeriod Period,
    ReportPeriod? From,
    IReadOnlyList<WrittenField> Carries,
    IReadOnlyList<WrittenField> Stays
)
{
    /// <summary>Whether its report is decided: then nothing can be opened.</summary>
    public bool IsDecided { get; init; }

    /// <summary>Whether anything has been written or done in it already.</summary>
    public bool HoldsSomething { get; init; }

    /// <summary>The same for the same beginning: what is opened is what was shown.</summary>
    public string Mark => FieldVersion.Of(string.Join('\n', Carries.Select(text => $"{text.Place} {text.Text}").Prepend($"{From}")));
}

/// <summary>
/// Opens a period with the comments of the one before. An assessment, a figure, a state, an account and the head are of their own period,
/// and are never carried over.
/// </summary>
internal static class OpenPeriod
{
    /// <summary>What it would begin with.</summary>
    public static PeriodBeginning Beginning(this WriteReport making, ReadSession store, Plan plan, ReportPeriod period)
    {
        var (from, texts) = making
            .PeriodsOf(store, plan, asOf: null)
            .Where(other => other.Closes < period.Closes)
            .OrderByDescending(other => other.Closes)
            .Select(other => ((ReportPeriod?)other, Texts: Comments(making.Words(store, plan, other, asOf: null), plan)))
            .FirstOrDefault(other => other.Texts.Count > 0, (null, []));
        var (code, own) = (period.ToString(), making.Words(store, plan, period, asOf: null).Fields);
        var known = ReadWords.Known(store, plan, period, asOf: null).Concat(own.Select(field => field.Place)).ToHashSet();
        var steps = store.Room.Events(plan.Id, code);
        return new PeriodBeginning(
            period,
            from,
            [.. texts.Where(text => !known.Contains(text.Place))],
            [.. texts.Where(text => known.Contains(text.Place))]
        )
        {
            IsDecided = making.Standing(plan, period).Manifest?.Final == true || steps is [.., { Office: "", Step: RoomStep.Decided }],
            HoldsSomething =
                known.Count > 0
                || steps.Count > 0
                || store.Room.Typed(plan.Id, code).Count > 0
                || store.OwnReports.Read(plan.Id, asOf: null).Any(row => row.Period == code),
        };
    }

    /// <summary>Opens it, if it still begins with what was shown.</summary>
    /// <param name="making">Where the words lie.</param>
    /// <param name="figures">The plan's figures as they are known now.</param>
    /// <param name="period">The period.</param>
    /// <param name="mark">The mark of what was shown.</param>
    /// <param name="note">What the history says of it.</param>
    /// <param name="by">Who opens it.</param>
    /// <returns>Whether it is opened; else nothing is changed.</returns>
    public static bool Open(
        this WriteReport making,
        PlanFigures figures,
        ReportPeriod period,
        string mark,
        Func<PeriodBeginning, string> note,
        string by
    )
    {
        var (at, plan) = (making.Workspace.Clock.GetUtcNow(), figures.Plan);
        using var store = making.Workspace.OpenToSave();
        return store.Together(() =>
        {
            var begins = making.Beginning(store, plan, period);
            if (begins.IsDecided || begins.Mark != mark)
            {
                return false;
            }

            // A text goes on being for the figures that it was written for, so that the room asks of those that have changed.
            OwnReport Row(WrittenField field, ReportPeriod from)
            {
                var row = WordRow.Of(plan, period, field, new FigureNames(figures, from, []), at, by);
                return field.Row is { } before ? row with { WrittenForJson = before.WrittenForJson } : row;
            }

            if (begins is { From: { } from, Carries.Count: > 0 })
            {
                store.Reported.Within(
                    [.. begins.Carries.Select(field => new OwnEntry(Row(field, from), Withdrawn: false))],
                    at,
                    by,
                    SaveField.File
                );
            }

            if (begins.Carries.Count > 0 || !begins.HoldsSomething)
            {
                store.Notes.Add(
                    plan.Id,
                    new RoomEvent(period.ToString(), "", RoomStep.Opened, mark, note(begins), StockholmTime.Text(at), by)
                );
            }

            return true;
        });
    }

    // The overall one is an assessment, and an account is what an office hands in.
    private static IReadOnlyList<WrittenField> Comments(WrittenWords words, Plan plan)
    {
        var order = CommentPlace.Of(plan).Index().ToDictionary(one => WordPlace.Text(one.Item), one => one.Index);
        var accounts = plan.Measures.Where(plan.IsAccount).Select(measure => CommentPlace.OfMeasure(measure.Id)).ToHashSet();
        return
        [
            .. words
                .Fields.Where(field => order.ContainsKey(field.Place))
                .Where(field => field.Place.Item != CommentPlace.Summary && !accounts.Contains(field.Place.Item))
                .OrderBy(field => order[field.Place]),
        ];
    }
}
