using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Indicators.Charts.Model;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Model;

namespace Indicators.Tests.Reports.Word;

/// <summary>A written report, opened again.</summary>
internal static class WordFile
{
    // Made once: it reads its rules as it meets them.
    private static readonly OpenXmlValidator Validator = new(FileFormatVersions.Microsoft365);

    /// <summary>The sample report, written once.</summary>
    public static byte[] Sample { get; } = WordReport.Write(SampleReport.Document);

    public static WordprocessingDocument Open(byte[] written) => WordprocessingDocument.Open(new MemoryStream(written), isEditable: false);

    public static byte[] With(params Block[] blocks) => WordReport.Write(SampleReport.Document with { Blocks = blocks });

    public static byte[] With(Chart chart) => With(new Block.Picture(chart));

    /// <summary>What Word's own rules have against the file and the workbooks in it.</summary>
    /// <param name="written">The file.</param>
    /// <param name="workbooks">False where the same workbooks have been looked at already.</param>
    public static string Faults(byte[] written, bool workbooks = true)
    {
        using var file = Open(written);
        var faults = Faults(file);
        foreach (var chart in workbooks ? file.MainDocumentPart!.ChartParts : [])
        {
            using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
            faults += Faults(workbook);
        }

        return faults;
    }

    private static string Faults(OpenXmlPackage package) =>
        string.Concat(Validator.Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}\n"));
}
