using Indicators.Catalogue;
using Indicators.UseCases;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>Rows that are new: a distribution's place with its number, a sum of money with whom it is from or to.</summary>
internal static class NewRows
{
    private const int LongestName = 200;

    /// <summary>Those that are whole, each as its place, text and the version of what may stand there.</summary>
    public static IEnumerable<(FieldPlace Place, string Text, string Version)> Whole(ChangeRequest request, RoomRows rows) =>
        Begun(request, rows).Concat(Pasted(request)).Where(row => row.IsWhole).Select(row => (row.Place, row.Text, row.Version));

    /// <summary>What is left of those that are not, to be shown again.</summary>
    public static TypedFields Left(ChangeRequest request, RoomRows rows)
    {
        var left = Begun(request, rows).Where(row => !row.IsWhole).ToList();
        return new TypedFields
        {
            Begun = left.SelectMany(row => row.Names).ToDictionary(name => name, name => request.Field(name) ?? ""),
            Lacks = left.Select(row => row.Lacks).FirstOrDefault(),
        };
    }

    // Something is typed in one of the row's inputs.
    private static IEnumerable<Row> Begun(ChangeRequest request, RoomRows rows) =>
        Places(request, rows).Concat(Money(request)).Where(row => row.Names.Any(name => request.Field(name)?.Trim().Length > 0));

    private static IEnumerable<Row> Places(ChangeRequest request, RoomRows rows) =>
        from row in rows.All
        where row.Measure is { Kind: MeasureKind.Distribution }
        let names = new[] { RoomParts.NewPlace + row.Id, RoomParts.NewNumber + row.Id }
        select new Row(
            row.Fields[0].Place with
            {
                Counterparty = Folded.Words(request.Field(names[0]) ?? ""),
            },
            request.Field(names[1]) ?? "",
            names,
            RowWords.WriteBoth
        );

    private static IEnumerable<Row> Money(ChangeRequest request) =>
        from item in (string[])[OwnReport.Grant, OwnReport.Cost]
        let names = new[] { RoomParts.NewAccount + item, RoomParts.NewParty + item, RoomParts.NewAmount + item }
        select new Row(
            Sum(item, request.Field(names[1]) ?? "", request.Field(names[0]) ?? ""),
            request.Field(names[2]) ?? "",
            names,
            MoneyRowWords.WriteTheParty
        );

    // What was pasted has been shown as a table, each row with the version of what stood where it goes.
    private static IEnumerable<Row> Pasted(ChangeRequest request) =>
        request
            .Names.Where(name => name.StartsWith(RoomParts.PastedRow, StringComparison.Ordinal))
            .Select(name => (Place: FieldPlace.TryParse(name[RoomParts.PastedRow.Length..]), Values: request.Fields(name)))
            .Where(row => row is { Place.Kind: OwnReport.Money, Values.Count: 2 })
            .Select(row => new Row(row.Place!, row.Values[0], [], "") { Version = row.Values[1] });

    private static FieldPlace Sum(string item, string party, string account) =>
        new(OwnReport.Money, item, "T", Folded.Words(party), Folded.Words(account), RowField.Value);

    private sealed record Row(FieldPlace Place, string Text, IReadOnlyList<string> Names, string Lacks)
    {
        public string Version { get; init; } = FieldVersion.OfNothing;

        public bool IsWhole =>
            Text.Trim().Length > 0 && Place.Counterparty.Length is > 0 and <= LongestName && Place.Account.Length <= LongestName;
    }
}
