using Indicators.Tests.Support;
using static Indicators.Tests.Store.TwoCopies;

namespace Indicators.Tests.Reports;

public sealed class RevisedSinceTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_value_that_Kolada_has_changed_since_the_report_before_is_told_at_its_indicator()
    {
        Write(folder.File("a.db"), First, Before with { Cells = [Cell(66.2), Cell(60, gender: "K"), Cell(64, year: 2021)] });
        await ReportAsync("2024-delar");
        Write(folder.File("a.db"), Second, Before with { Cells = [Cell(66.5), Cell(null, gender: "K"), Cell(64, year: 2021)] });

        Assert.Contains("Sedan förra rapporten har Kolada ändrat 2022 från 66,2 till 66,5 och 2022 (kvinnor) från 60,0 till saknat värde.", await ReportAsync("2024-helar"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_report_before_nothing_is_said()
    {
        Write(folder.File("a.db"), First, Before with { Cells = [Cell(66.2)] });
        Write(folder.File("a.db"), Second, Before with { Cells = [Cell(66.5)] });

        Assert.DoesNotContain("Sedan förra rapporten", await ReportAsync("2024-helar"), StringComparison.Ordinal);
    }

    private async Task<string> ReportAsync(string period)
    {
        var answer = await CommandLine.RunAsync(
            "report", "--plan", "norrtalje", "--period", period, "--format", "html", "--out", folder.Path, "--catalog", Repository.Catalogue, "--db", folder.File("a.db"));
        Assert.True(answer.Code == 0, answer.Error);
        return File.ReadAllText(folder.File($"norrtalje/{period}/norrtalje-{period}.html"));
    }
}
