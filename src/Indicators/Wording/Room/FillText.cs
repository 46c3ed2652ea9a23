namespace Indicators.Wording.Room;

/// <summary>What is said of a workbook that is fetched, filled in and handed in.</summary>
internal static class FillText
{
    /// <summary>What a row is of: "Åtgärd 1.1 Ta emot, kvinnor".</summary>
    public static string RowOf(string part, string id, string name, params string?[] more) =>
        string.Join(
            ", ",
            more.Where(one => !string.IsNullOrEmpty(one)).Prepend(string.Join(' ', new[] { part, id, name }.Where(one => one.Length > 0)))
        );
}
