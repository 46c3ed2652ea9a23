using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Calculations;

public sealed class CalculationsDocumentTests
{
    /// <summary>Write it again with INDICATORS_WRITE=1 in the environment.</summary>
    [Fact]
    public void The_document_of_calculations_is_the_tables_that_the_tests_run()
    {
        var document = string.Join(
            '\n',
            Directory.GetFiles(SpecTable.Folder, "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText)
        );
        var file = Path.Combine(Repository.Root, "docs", "calculations.md");
        if (Environment.GetEnvironmentVariable("INDICATORS_WRITE") is "1")
        {
            File.WriteAllText(file, document);
        }

        Assert.Equal(document, File.ReadAllText(file));
    }
}
