using Indicators.Catalogue;
using Indicators.Importing;
using Indicators.Wording.Faults;
using Indicators.Wording.Room;

namespace Indicators.UseCases.Filling;

/// <summary>Holds a filled sheet against what stands: cell by cell, three ways with what it was fetched with.</summary>
/// <param name="plan">The plan.</param>
/// <param name="plain">How the plan's fields are written.</param>
internal sealed class SheetReading(Plan plan, FieldPlain plain)
{
    /// <summary>Every cell where something stands, in order.</summary>
    public IEnumerable<SheetChange> Read(FilledSheet sheet, IReadOnlyList<FillRow> standing)
    {
        var known = standing.Where(row => !row.IsNew).ToDictionary(row => row.Key);
        var lines = new Dictionary<FillKey, int>();
        foreach (var filled in sheet.Rows.Where(row => row.Filled.Any()))
        {
            var (row, key, fault) = Find(filled, known);
            if (row is not null && !lines.TryAdd(key, filled.Line))
            {
                (row, fault) = (null, FillWords.Twice(lines[key]));
            }

            foreach (var column in filled.Filled)
            {
                yield return row is null ? Unknown(filled, column, fault)
                : row.Fields.TryGetValue(column, out var field) ? Change(filled, column, row, field)
                : Unknown(filled, column, FillWords.NotAsked(FilledColumns.Name(column)));
            }
        }
    }

    private (FillRow? Row, FillKey Key, string Fault) Find(FilledRow filled, Dictionary<FillKey, FillRow> known)
    {
        var part = FillWords.Parts.FirstOrDefault(one => Folded.Same(one.Word, filled[FilledColumn.Part]));
        var gender = SheetWords
            .Genders.Where(one => one.Words.Contains(Folded.Key(filled[FilledColumn.Gender])))
            .Select(one => one.Code)
            .FirstOrDefault();
        if (part.Kind is null || gender is null)
        {
            return (null, default, FillWords.NoSuchRow);
        }

        var (party, name) = (filled.Name(FilledColumn.Party), filled.Name(FilledColumn.Name));
        var item = part.Kind == OwnReport.Money ? part.Item : filled[FilledColumn.Id];
        var account = part.Kind == OwnReport.Money ? name : "";
        var key = FillKey.Of(part.Word, part.Kind == OwnReport.Money ? "" : item, gender, party, account);
        var added = FillRows.Added(plan, part.Kind, item);
        // The whole of a distribution came with its versions; a line to add a place on has none.
        if (added is not null && party.Length == 0 && filled.Versions.Count == 0)
        {
            return (null, key, part.Kind == OwnReport.Money ? FillWords.NameTheParty : FillWords.NameThePlace);
        }

        if (known.TryGetValue(key, out var row))
        {
            return (row, key, "");
        }

        var place = new FieldPlace(part.Kind, item, gender, party, account, RowField.Value);
        return added is null || party.Length == 0
            ? (null, key, FillWords.NoSuchRow)
            : (
                added with
                {
                    Gender = gender,
                    Party = party,
                    Name = account,
                    Fields = added.Fields.ToDictionary(one => one.Key, one => one.Value with { Place = place.ToString() }),
                },
                key,
                ""
            );
    }

    private SheetChange Change(FilledRow filled, FilledColumn column, FillRow row, FillField field)
    {
        var takes = Folded.Same(filled[column], FillWords.TakesAway);
        var text = takes ? "" : plain.Of(field.Place, filled[column]);
        var which = FilledColumns.Open.Where(row.Fields.ContainsKey).ToList().IndexOf(column);
        // Where the sheet says nothing of what it was fetched with, it was shown nothing.
        var shown = filled.Versions.Count == row.Fields.Count ? filled.Versions[which] : FieldVersion.OfNothing;
        var kind =
            text == field.Plain || (!takes && FieldVersion.Of(text) == shown) ? SheetChangeKind.Unchanged
            : FieldVersion.Of(field.Plain) != shown ? SheetChangeKind.Conflict
            : takes ? SheetChangeKind.TakenAway
            : field.Text.Length == 0 ? SheetChangeKind.New
            : SheetChangeKind.Changed;
        return new SheetChange(filled.Line, NameOf(row), FilledColumns.Name(column), kind, text)
        {
            Place = field.Place,
            Stands = field.Text,
            Version = field.Version,
            By = field.By,
            At = field.At,
        };
    }

    private static SheetChange Unknown(FilledRow filled, FilledColumn column, string says) =>
        new(
            filled.Line,
            FillText.RowOf(
                filled[FilledColumn.Part],
                filled[FilledColumn.Id],
                filled.Name(FilledColumn.Name),
                filled.Name(FilledColumn.Party)
            ),
            FilledColumns.Name(column),
            SheetChangeKind.Unknown,
            filled[column]
        )
        {
            Says = says,
        };

    private static string NameOf(FillRow row) =>
        FillText.RowOf(
            row.Part,
            row.Kind is OwnReport.Action or OwnReport.Assessment ? row.Id : "",
            row.Name,
            row.Party,
            row.Gender == "T" ? null : SheetWords.Genders.First(one => one.Code == row.Gender).Words[0]
        );
}
