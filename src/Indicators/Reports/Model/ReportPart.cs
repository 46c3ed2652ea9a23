using Indicators.Wording;

namespace Indicators.Reports.Model;

/// <summary>What a report is made of: the same figures for three readers.</summary>
public enum ReportPart
{
    /// <summary>Two pages for who reads one thing (kortversion).</summary>
    Short,

    /// <summary>What is handed in with the delårsrapport or the årsredovisning (bilaga).</summary>
    Appendix,

    /// <summary>Every chart, definition, test of a model and fault at the source (fullständig redovisning); HTML only.</summary>
    Full,
}

/// <summary>The parts by their names in commands and file names.</summary>
public static class ReportParts
{
    /// <summary>All of them, in the order they are read.</summary>
    public static IReadOnlyList<ReportPart> All { get; } = Enum.GetValues<ReportPart>();

    /// <summary>Those that the night writes: what is read and what is handed in, for every plan.</summary>
    public static IReadOnlyList<ReportPart> AtNight { get; } = [ReportPart.Short, ReportPart.Appendix];

    /// <summary>What a part is called where it is read.</summary>
    public static string TitleOf(ReportPart part) =>
        part switch
        {
            ReportPart.Short => ReportListWords.Short,
            ReportPart.Appendix => ReportListWords.Appendix,
            _ => ReportListWords.Full,
        };

    /// <summary>A part's name.</summary>
    public static string NameOf(ReportPart part) =>
        part switch
        {
            ReportPart.Short => "kort",
            ReportPart.Appendix => "bilaga",
            _ => "fullstandig",
        };

    /// <summary>What stands after the report's own name in a part's file names; nothing for the appendix.</summary>
    public static string SuffixOf(ReportPart part) => part == ReportPart.Appendix ? "" : "-" + NameOf(part);

    /// <summary>The part of a report that one of its files holds; null when it holds figures alone.</summary>
    /// <param name="plan">The plan's id.</param>
    /// <param name="period">The report's period.</param>
    /// <param name="file">The file's name.</param>
    public static ReportPart? OfFile(string plan, ReportPeriod period, string file) =>
        Path.GetExtension(file) is ".html" or ".docx" or ".pdf"
            ? All.Where(part => Path.GetFileNameWithoutExtension(file) == $"{plan}-{period}{SuffixOf(part)}")
                .Select(part => (ReportPart?)part)
                .FirstOrDefault()
            : null;

    /// <summary>Reads a name, written with ä too; null when it is none.</summary>
    public static ReportPart? TryParse(string name)
    {
        var plain = Folded.Key(name).Replace('ä', 'a');
        return All.Where(part => NameOf(part) == plain).Select(part => (ReportPart?)part).FirstOrDefault();
    }
}
