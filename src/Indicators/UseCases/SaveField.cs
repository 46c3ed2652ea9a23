using Indicators.Catalogue;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>What a person wrote in one field, to be saved.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Period">The report.</param>
/// <param name="Place">The field.</param>
/// <param name="Text">What was written; empty to take away what stands.</param>
/// <param name="Version">The version of the field that was shown when it was written.</param>
/// <param name="By">Who writes.</param>
internal sealed record FieldSave(Plan Plan, ReportPeriod Period, FieldPlace Place, string Text, string Version, string By);

/// <summary>What came of a save.</summary>
internal abstract record FieldSaved
{
    /// <summary>It is saved, or stood so already.</summary>
    public sealed record Done : FieldSaved;

    /// <summary>It is kept as it was typed and counts for nothing yet; a sentence says what to write.</summary>
    public sealed record NotRead(string Says) : FieldSaved;

    /// <summary>Someone else has written there since: nothing is changed, and who saves must choose.</summary>
    public sealed record Conflict(string Stands, string? By, string? At) : FieldSaved;

    /// <summary>The report is decided: nothing is changed.</summary>
    public sealed record Locked : FieldSaved;
}

/// <summary>Saves one field of one row: a save writes its own field and no other, and only over what its writer was shown.</summary>
internal static class SaveField
{
    /// <summary>The name of the room where a file's would stand.</summary>
    public const string File = "arbetsrummet";

    /// <summary>Saves it.</summary>
    public static FieldSaved Save(this Workspace workspace, FieldSave save)
    {
        var at = workspace.Clock.GetUtcNow();
        using var store = workspace.OpenToSave();
        return store.Together(() => workspace.Save(store, save, at));
    }

    /// <summary>The same within a transaction that is open, as one of several.</summary>
    public static FieldSaved Save(this Workspace workspace, SaveSession store, FieldSave save, DateTimeOffset at) =>
        new Saving(workspace.Catalogue, store, save, at).Run();

    private sealed class Saving(IndicatorCatalogue catalogue, SaveSession store, FieldSave save, DateTimeOffset at)
    {
        private readonly string period = save.Period.ToString();

        private readonly FieldJudge judge = new(catalogue, save.Plan, save.Period, at, save.By);

        public FieldSaved Run()
        {
            if (store.Room.Events(save.Plan.Id, period) is [.., { Office: "", Step: RoomStep.Decided }])
            {
                return new FieldSaved.Locked();
            }

            var texts = FieldTexts.Read(store, save.Plan, save.Period);
            var text = Folded.Lines(save.Text).Trim();
            var stands = texts.TextOf(save.Place);
            if (text == stands)
            {
                return new FieldSaved.Done();
            }

            if (texts.VersionOf(save.Place) != save.Version)
            {
                var (typed, report) = (texts.TypedOf(save.Place), texts.ReportOf(save.Place));
                return new FieldSaved.Conflict(stands, typed?.By ?? report?.ReportedBy, typed?.At ?? report?.KnownFrom);
            }

            if (Write(texts, save.Place, text) is { } fault)
            {
                store.Notes.Keep(save.Plan.Id, period, new TypedText(save.Place, text, StockholmTime.Text(at), save.By));
                return new FieldSaved.NotRead(fault);
            }

            Again();
            return new FieldSaved.Done();
        }

        // What was typed beside it may be read now: a day before its ja or nej, women and men before there was a total.
        private void Again()
        {
            for (var read = true; read; )
            {
                var texts = FieldTexts.Read(store, save.Plan, save.Period);
                read = texts
                    .Typed.Where(typed => (typed.Place.Kind, typed.Place.Item) == (save.Place.Kind, save.Place.Item))
                    .Any(typed => Write(texts, typed.Place, typed.Text) is null);
            }
        }

        // Null when it is written, else what to write instead; then nothing is. What is typed beside it and not read yet may need it, as it
        // may need that: a state that wants a reason, and the reason. Then they are read together.
        private string? Write(FieldTexts texts, FieldPlace place, string text)
        {
            var (entry, fault) = judge.Judge(texts, place, text);
            List<TypedText> beside = [.. texts.Typed.Where(typed => typed.Place != place && typed.Place.IsBeside(place))];
            if (fault is null)
            {
                beside = [];
            }
            else if (beside.Count == 0 || judge.Judge(texts, place, text, beside) is not (var all, null))
            {
                return fault;
            }
            else
            {
                entry = all;
            }

            store.Reported.Within(entry is null ? [] : [entry], at, save.By, File);
            beside.ForEach(typed => KeepAsTyped(texts, typed.Place, typed.Text, entry));
            KeepAsTyped(texts, place, text, entry);
            return null;
        }

        private static bool IsANumberOrADay(FieldTexts texts, FieldPlace place) =>
            place.Field == RowField.Date
            || (place.Field == RowField.Value && texts.MeasureOf(place)?.Kind is not (MeasureKind.YesNo or MeasureKind.Narrative));

        // A number or a day is shown as it was typed; what is chosen, and words, are what they are.
        private void KeepAsTyped(FieldTexts texts, FieldPlace place, string text, OwnEntry? entry)
        {
            var read = entry is { Withdrawn: false } ? texts.TextsOf(place, entry.Report).GetValueOrDefault(place.Field) : null;
            if (read is null || read == text || !IsANumberOrADay(texts, place))
            {
                store.Notes.Forget(save.Plan.Id, period, place);
                return;
            }

            store.Notes.Keep(save.Plan.Id, period, new TypedText(place, text, StockholmTime.Text(at), save.By) { ReadAs = read });
        }
    }
}
