namespace Indicators.Model;

/// <summary>
/// The one place that keeps text from being run as a formula when a spreadsheet opens a CSV file we wrote. For text only: a number such as
/// <c>-4,1</c> is written as it is.
/// </summary>
/// <remarks>An apostrophe in front, as <see href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</see> advises. Reading takes
/// it away again, so that a round trip gives the same text.</remarks>
public static class SafeCell
{
    private const string Starts = "=+-@\t\r\n";

    /// <summary>The text as it may stand in a file that a spreadsheet opens.</summary>
    public static string Write(string text) => Runs(text) ? "'" + text : text;

    /// <summary>The text that <see cref="Write"/> was given.</summary>
    public static string Read(string text) => text.StartsWith('\'') && Runs(text) ? text[1..] : text;

    // Apostrophes of the text's own stay: one more is put before them, and one is taken away.
    private static bool Runs(string text)
    {
        var start = text.AsSpan().TrimStart('\'');
        return start.Length > 0 && Starts.Contains(start[0], StringComparison.Ordinal);
    }
}
