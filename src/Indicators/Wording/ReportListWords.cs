namespace Indicators.Wording;

/// <summary>Reports that have been written, in words: what they are, how they stand and what they are made of.</summary>
internal static class ReportListWords
{
    /// <summary>"Delårsrapport 2024", "Årsredovisning 2023".</summary>
    public static string Name(ReportPeriod period) => Words.Sentence(OccasionWords.Report(period));

    /// <summary>What a report is, above the list of them.</summary>
    public const string Lead =
        "En rapport är planens uppföljning. Kortversionen är på två sidor, och bilagan lämnas med kommunens delårsrapport eller "
        + "årsredovisning. Rapporten är ett utkast tills den är fastställd.";

    /// <summary>Whether it is decided.</summary>
    public static string State(bool final) => final ? "fastställd" : "utkast";

    /// <summary>"fastställd" or "utkast", with the day of its figures.</summary>
    /// <param name="final">Whether it is decided.</param>
    /// <param name="asOf">The time of its figures; null when it has none.</param>
    public static string Standing(bool final, DateTimeOffset? asOf) =>
        State(final) + (asOf is { } at ? $", värden som Kolada visade dem {Day(at)}" : ", utan siffror från Kolada");

    /// <summary>The day of a report's figures, after its state.</summary>
    public static string Figures(DateTimeOffset? asOf) =>
        asOf is { } at ? $" · Värden som Kolada visade dem {Day(at)}" : " · Utan siffror från Kolada";

    /// <summary>
    /// Which two copies stand against each other in a report and the one before it; the report itself tells what differs, value by value.
    /// </summary>
    /// <param name="asOf">The time of the report's figures.</param>
    /// <param name="before">The period of the one before, and the time of its figures; null when there is none.</param>
    public static string Changed(DateTimeOffset? asOf, (ReportPeriod Period, DateTimeOffset? AsOf)? before) =>
        before is not var (period, earlier)
            ? "Det finns ingen tidigare rapport här att jämföra med."
            : (asOf, earlier) switch
            {
                ({ } now, { } then) when now == then => $"{Name(period)} bygger på samma siffror, från {Day(then)}.",
                ({ } now, { } then) => $"{Name(period)} bygger på värden från {Day(then)}, den här på värden från {Day(now)}.",
                _ => $"Rapporten före är {OccasionWords.Report(period)}.",
            };

    /// <summary>A report with how it stands and whose plans have it.</summary>
    public static string Written(ReportPeriod period, bool final, IReadOnlyList<string> plans) =>
        $"{Name(period)} ({State(final)}): {Words.List(plans)}.";

    /// <summary>The two pages for who reads one thing.</summary>
    public const string Short = "Kortversion";

    /// <summary>What is handed in.</summary>
    public const string Appendix = "Bilaga";

    /// <summary>Everything, to look things up in.</summary>
    public const string Full = "Fullständig redovisning";

    /// <summary>What a file is called where it is read or fetched: "Kortversion, Word", "Siffror, CSV".</summary>
    /// <param name="part">The part of the report that it holds; null for figures alone.</param>
    /// <param name="ending">The ending of its name.</param>
    public static string FileName(string? part, string ending) =>
        (part ?? "Siffror")
        + ", "
        + ending switch
        {
            ".html" => "webbsida",
            ".docx" => "Word",
            ".pdf" => "PDF",
            ".xlsx" => "Excel",
            ".pptx" => "bilder",
            _ => "CSV",
        };

    /// <summary>A file's size: "12 kB", "1,3 MB".</summary>
    public static string Size(long bytes) =>
        bytes < 1_000_000
            ? $"{SwedishFormat.Number(Math.Ceiling(bytes / 1000.0), 0)}{SwedishFormat.HardSpace}kB"
            : $"{SwedishFormat.Number(bytes / 1_000_000.0, 1)}{SwedishFormat.HardSpace}MB";

    private static string Day(DateTimeOffset at) => SwedishFormat.Date(StockholmTime.DateInStockholm(at));
}
