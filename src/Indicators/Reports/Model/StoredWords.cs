using Indicators.Catalogue;
using Indicators.Wording;

namespace Indicators.Reports.Model;

/// <summary>The words of the store, and of the files where the store has never had any.</summary>
internal static class StoredWords
{
    /// <summary>Puts them together; a file that says something else than the store is told of and not read.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="standing">The period's rows of the store, as they stand.</param>
    /// <param name="known">The fields that the store has had, also those that were emptied: there the store decides.</param>
    /// <param name="files">The words of the files.</param>
    public static WrittenWords Beside(Plan plan, IReadOnlyList<OwnReport> standing, IReadOnlySet<WordPlace> known, WrittenWords files)
    {
        var asked = WrittenField.All(plan).ToHashSet();
        var stored = standing.Select(WrittenField.Of).Where(field => field.Text.Length > 0).ToList();
        var byPlace = stored.ToDictionary(field => field.Place);
        return files with
        {
            Fields = [.. stored.Where(field => asked.Contains(field.Place)), .. files.Fields.Where(field => !known.Contains(field.Place))],
            Unplaced =
            [
                .. files.Unplaced,
                .. files
                    .Fields.Where(field => known.Contains(field.Place) && byPlace.GetValueOrDefault(field.Place)?.Text != field.Text)
                    .Select(field => new UnreadFile(field.From, UnreadKind.OtherThanStored, Meant: null))
                    .Distinct(),
                .. stored
                    .Where(field => !asked.Contains(field.Place))
                    .Select(field => new UnreadFile(field.Place.ToString(), UnreadKind.BelongsToNothing, Meant: null)),
            ],
        };
    }
}
