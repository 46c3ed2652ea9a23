using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.UseCases;

/// <summary>That words hold although figures they were written for have changed: said of the store's, it is kept there.</summary>
internal static class HoldWords
{
    /// <summary>The places that are meant.</summary>
    /// <exception cref="UserException">One of them has no words that are written for any figure.</exception>
    public static IReadOnlySet<string> Of(ReportMaterial material, IReadOnlyList<string> said) =>
        said.Select(place =>
                material.Written.FirstOrDefault(words => Folded.Same(words.Place, place))?.Place
                ?? throw UserException.Invalid(
                    CommentWords.NoSuchPlace(place, Nearest.To(place, material.Written.Select(words => words.Place)))
                )
            )
            .ToHashSet();

    /// <summary>Keeps it for the words that lie in the store; of files the report's manifest keeps it.</summary>
    /// <exception cref="UserException">The report is decided in the room, or someone has written there in the meantime.</exception>
    public static void Hold(this WriteReport making, ReportMaterial material, IReadOnlySet<string> places, string by)
    {
        foreach (
            var field in material.Comments.Fields.Where(field =>
                field is { Row: not null, Place.Kind: not OwnReport.Head } && places.Contains(WrittenField.FileOf(field.Place))
            )
        )
        {
            var whole = ReadWords.TextOf(field, material.Period);
            var boxes = ReadWords.HasBoxes(field.Place) ? CommentBoxes.Names(whole) : [];
            foreach (var place in boxes.Prepend("").Select(box => field.Place with { Box = box }))
            {
                var text = ReadWords.HasBoxes(place) ? CommentBoxes.TextOf(whole, place.Box) : whole;
                var saved = making.Save(
                    material.Figures,
                    new WordSave(material.Period, place, text, FieldVersion.Of(text), by) { Holds = true }
                );
                if (saved is not FieldSaved.Done)
                {
                    throw new UserException(ExitCode.Failed, WordFaults.NotHeld(WrittenField.FileOf(field.Place)));
                }
            }
        }
    }
}
