using Indicators.Wording.Faults;

namespace Indicators.Wording;

/// <summary>When a report is written, in words: what it is called, and the part of the year it covers.</summary>
internal static class OccasionWords
{
    /// <summary>The report in a sentence: "årsredovisning", "delårsrapport 1", "månadsrapport februari", or the plan's own name.</summary>
    public static string Report(Occasion occasion) =>
        occasion.Name is { } own
            ? Inside(own)
            : occasion.Part switch
            {
                PartOfYear.WholeYear => "årsredovisning",
                PartOfYear.PartYear => Numbered("delårsrapport", occasion),
                PartOfYear.Third => Numbered("tertialrapport", occasion),
                PartOfYear.Quarter => Numbered("kvartalsrapport", occasion),
                _ => $"månadsrapport {Month(occasion)}",
            };

    /// <summary>The report of a year in a sentence: "delårsrapport 2024", "delårsrapport 1 2024".</summary>
    public static string Report(ReportPeriod period) => $"{Report(period.Occasion)} {SwedishFormat.Year(period.Year)}";

    /// <summary>The report that is known, in a sentence: "delårsrapporten 2024"; one with a name of its own by that.</summary>
    public static string TheReport(ReportPeriod period) => $"{TheReport(period.Occasion)} {SwedishFormat.Year(period.Year)}";

    /// <summary>See above, without the year.</summary>
    public static string TheReport(Occasion occasion) =>
        occasion switch
        {
            { Name: null, Part: PartOfYear.WholeYear } => "årsredovisningen",
            { Name: null, Part: PartOfYear.PartYear, Number: null } => "delårsrapporten",
            _ => Report(occasion),
        };

    /// <summary>What of the year it covers: "delår", "delår 1", "tertial 2", "februari".</summary>
    public static string Part(Occasion occasion) =>
        occasion.Part switch
        {
            PartOfYear.WholeYear => "helår",
            PartOfYear.PartYear => Numbered("delår", occasion),
            PartOfYear.Third => Numbered("tertial", occasion),
            PartOfYear.Quarter => Numbered("kvartal", occasion),
            _ => Month(occasion),
        };

    /// <summary>The part that is known: "delåret", "helåret"; a numbered one and a month as they are.</summary>
    public static string ThePart(Occasion occasion) =>
        occasion switch
        {
            { Part: PartOfYear.WholeYear } => "helåret",
            { Part: PartOfYear.PartYear, Number: null } => "delåret",
            _ => Part(occasion),
        };

    private static string Numbered(string word, Occasion occasion) =>
        occasion.Number is { } number ? $"{word} {SwedishFormat.Number(number, 0)}" : word;

    private static string Month(Occasion occasion) => MonthName(occasion.Number ?? occasion.ClosingMonth);

    /// <summary>A month, from 1: "februari".</summary>
    public static string MonthName(int month) => SheetWords.MonthNames[month - 1];

    // "Tertialbokslut 1" is written with a small letter inside a sentence; "KF-rapport" is not.
    private static string Inside(string name) =>
        name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
