using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Indicators.Reports.Word;

namespace Indicators.Tests.Reports.Word;

public sealed class WordReportTests
{
    private static readonly byte[] Written = WordReport.Write(SampleReport.Document);

    [Fact]
    public void The_file_keeps_to_the_format()
    {
        if (Environment.GetEnvironmentVariable("DUMP") is { } path) File.WriteAllBytes(path, Written);
        using var file = WordprocessingDocument.Open(new MemoryStream(Written), isEditable: false);
        if (Environment.GetEnvironmentVariable("DUMP") is { } q) File.WriteAllText(q + ".txt", string.Join("\n", new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(file).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")));
        Assert.Equal("", string.Join("\n", new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(file).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")));
    }
}
