using System.Text;
using Indicators.Analysis;
using Indicators.Reading;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.UseCases;

/// <summary>What a person wrote in one field of the administration's words, to be saved.</summary>
/// <param name="Period">The report.</param>
/// <param name="Place">The field.</param>
/// <param name="Text">What was written; empty to take away what stands.</param>
/// <param name="Version">The version of the field that was shown when it was written.</param>
/// <param name="By">Who writes.</param>
internal sealed record WordSave(ReportPeriod Period, WordPlace Place, string Text, string Version, string By)
{
    /// <summary>
    /// Whether the words that stand are said to hold for the figures as they are known now; else the same words again change nothing.
    /// </summary>
    public bool Holds { get; init; }
}

/// <summary>
/// Saves one field of the administration's words, only over what its writer was shown, with the figures it is written for. A name that
/// means no figure is saved as it is, and stands among the reading's faults.
/// </summary>
internal static class SaveWord
{
    private const int LongestLine = 300;

    /// <summary>Saves it.</summary>
    /// <param name="making">Where the words lie.</param>
    /// <param name="figures">The plan's figures as they are known now.</param>
    /// <param name="save">What is saved.</param>
    public static FieldSaved Save(this WriteReport making, PlanFigures figures, WordSave save)
    {
        var at = making.Workspace.Clock.GetUtcNow();
        using var store = making.Workspace.OpenToSave();
        return store.Together(() => making.Save(store, figures, save, at));
    }

    /// <summary>What is typed as it is kept and shown; as it is where it cannot be.</summary>
    public static string Plain(WordSave save) => Read(save).Text;

    /// <summary>The same as <see cref="Save(WriteReport, PlanFigures, WordSave)"/> within a transaction that is open.</summary>
    public static FieldSaved Save(this WriteReport making, SaveSession store, PlanFigures figures, WordSave save, DateTimeOffset at)
    {
        var plan = figures.Plan;
        if (store.Room.Events(plan.Id, save.Period.ToString()) is [.., { Office: "", Step: RoomStep.Decided }])
        {
            return new FieldSaved.Locked();
        }

        var place = save.Place with { Box = "" };
        var stands = making.Words(store, plan, save.Period, asOf: null).Fields.FirstOrDefault(field => field.Place == place);
        var (whole, boxed) = (ReadWords.TextOf(stands, save.Period), ReadWords.HasBoxes(place));
        var shown = boxed ? CommentBoxes.TextOf(whole, save.Place.Box) : whole;
        var (text, fault) = Read(save);
        if (fault is not null)
        {
            return new FieldSaved.NotRead(fault);
        }

        if (text == shown && !save.Holds)
        {
            return new FieldSaved.Done();
        }

        if (FieldVersion.Of(shown) != save.Version)
        {
            return new FieldSaved.Conflict(shown, stands?.Row?.ReportedBy, stands?.Row?.KnownFrom);
        }

        var names = new FigureNames(figures, save.Period, []);
        var named = CommentFigures.Named(text).Select(name => names.Find(name)?.Name).ToHashSet();
        text = boxed ? CommentBoxes.With(whole, save.Place.Box, text) : text;
        void Write(WrittenField field, bool withdrawn) =>
            store.Reported.Within(
                [new OwnEntry(Others(WordRow.Of(plan, save.Period, field, names, at, save.By)), withdrawn) { Holds = save.Holds }],
                at,
                save.By,
                SaveField.File
            );
        // A box says nothing of the figures that only others name: they stay as those boxes were written for.
        OwnReport Others(OwnReport row)
        {
            if (!boxed || stands?.Row is not { } before || CommentBoxes.Names(whole).Count == 0)
            {
                return row;
            }

            var then = WrittenFor.Read(before.WrittenForJson).ToDictionary(figure => figure.Name);
            var now = WrittenFor.Read(row.WrittenForJson);
            return row with
            {
                WrittenForJson = WrittenFor.Write([
                    .. now.Select(figure => named.Contains(figure.Name) ? figure : then.GetValueOrDefault(figure.Name, figure)),
                ]),
            };
        }

        if (text.Length > 0)
        {
            Write(new WrittenField(place, Kept(save, text), place.ToString()), withdrawn: false);
            return new FieldSaved.Done();
        }

        // What stood in a file is taken over first, so that the store knows that it has been taken away.
        if (stands is { Row: null })
        {
            Write(stands, withdrawn: false);
        }

        if (stands is not null)
        {
            Write(stands with { Text = "" }, withdrawn: true);
        }

        return new FieldSaved.Done();
    }

    private static string Kept(WordSave save, string text) =>
        save.Place.Kind == OwnReport.Assessment && Assessment.Meant(text, save.Period) is { } status ? Assessment.Code(status) : text;

    // The text as it is kept and shown, and what to write instead where it cannot be.
    private static (string Text, string? Fault) Read(WordSave save)
    {
        try
        {
            var written = Folded.Lines(PlainText.Of(Encoding.UTF8.GetBytes(save.Text), save.Place.Item));
            if (save.Place.Kind == OwnReport.Text)
            {
                return (WrittenField.Trimmed(CommentDepth.Within(written, save.Place.Item)), null);
            }

            var line = Folded.Words(written);
            return save.Place.Kind switch
            {
                OwnReport.Head => (line, line.Length > LongestLine ? TextFaults.LineTooLong(LongestLine) : null),
                _ when line.Length == 0 => ("", null),
                _ => Assessment.Meant(line, save.Period) is { } status
                    ? (OwnWords.Status(status, save.Period), null)
                    : (line, ReportFaults.NoAssessment(line, OwnWords.Assessments(save.Period).Select(word => word.Word))),
            };
        }
        catch (UserException fault)
        {
            return (save.Text, fault.Message);
        }
    }
}
