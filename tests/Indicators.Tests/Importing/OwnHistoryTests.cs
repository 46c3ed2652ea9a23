using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Importing;

public sealed class OwnHistoryTests : IDisposable
{
    private static readonly DateTimeOffset First = CommandLine.Morning;

    private readonly ImportBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void The_same_file_twice_changes_nothing()
    {
        string[] lines = ["measure;S1;;2024-delar;T;4;;;;;", "action;1.1;;2024-delar;T;;;klar;;;", "measure;S2;;2024-delar;T;;;återtas;;;"];

        Assert.Equal(new OwnImport(2, 0, 0, 1), bench.Import(lines));
        Assert.Equal(new OwnImport(0, 0, 0, 3), bench.Import(lines));
        Assert.Empty(bench.History("prov"));
    }

    [Fact]
    public void A_corrected_figure_keeps_what_it_was_with_who_and_when()
    {
        Import("measure;S1;;2024-delar;T;4;;;;;", First, "Eva");
        var done = Import("measure;S1;;2024-delar;T;5;;;;;", First.AddDays(3), "Omar");

        Assert.Equal(new OwnImport(0, 1, 0, 0), done);
        Assert.Equal((5d, "Omar"), Standing(null));
        Assert.Equal((4d, "Eva"), Standing(First.AddDays(3).AddSeconds(-1)));
        Assert.Equal((5d, "Omar"), Standing(First.AddDays(3)));
        Assert.Empty(bench.Read("prov", First.AddSeconds(-1)));
        var earlier = Assert.Single(bench.History("prov"));
        Assert.Equal((4d, "Eva", "2024-09-16T05:00:00Z"), (earlier.Report.Value, earlier.Report.ReportedBy, earlier.Report.KnownFrom));
        Assert.Equal(
            ("Omar", "2024-09-19T05:00:00Z", "fil.csv", (string?)null),
            (earlier.Ended.ReplacedBy, earlier.Ended.KnownTo, earlier.Ended.File, earlier.Ended.Note)
        );
    }

    [Fact]
    public void A_figure_taken_back_is_gone_and_its_history_says_why()
    {
        Import("measure;S1;;2024-delar;T;4;;;;;", First, "Eva");
        var done = Import("measure;S1;;2024-delar;T;;;Återtas;;;Räknat två gånger", First.AddDays(1), "Omar");

        Assert.Equal(new OwnImport(0, 0, 1, 0), done);
        Assert.Empty(bench.Reports());
        Assert.Equal((4d, "Eva"), Standing(First));
        Assert.Equal(("Omar", "Räknat två gånger"), (bench.History("prov")[0].Ended.ReplacedBy, bench.History("prov")[0].Ended.Note));

        Assert.Equal(new OwnImport(1, 0, 0, 0), Import("measure;S1;;2024-delar;T;6;;;;;", First.AddDays(2), "Eva"));
        Assert.Equal((6d, "Eva"), Standing(null));
    }

    [Fact]
    public void Two_corrections_within_a_second_are_both_kept()
    {
        foreach (var value in new[] { 1, 2, 3 })
        {
            Import($"measure;S1;;2024-delar;T;{value};;;;;", First, "Eva");
        }

        Assert.Equal([1d, 2d], bench.History("prov").Select(earlier => earlier.Report.Value!.Value));
        Assert.Equal((3d, "Eva"), Standing(First));
    }

    [Fact]
    public void A_clock_that_has_gone_back_never_changes_what_was_known_and_a_file_already_stored_is_still_welcome()
    {
        Import("measure;S1;;2024-delar;T;4;;;;;", First, "Eva");

        var fault = Assert.Throws<UserException>(() => Import("measure;S2;;2024-delar;T;5;;;;;", First.AddHours(-1), "Eva"));

        Assert.Equal(ExitCode.Failed, fault.Code);
        Assert.Contains(
            "sparades 2024-09-16 07:00:00 +02:00, och datorns klocka visar nu 2024-09-16 06:00:00 +02:00. Inget är sparat",
            fault.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(new OwnImport(0, 0, 0, 1), Import("measure;S1;;2024-delar;T;4;;;;;", First.AddHours(-1), "Eva"));
        Assert.Single(bench.Reports());
    }

    private OwnImport Import(string line, DateTimeOffset at, string by) =>
        bench.ImportFrom(bench.Write("fil.csv", System.Text.Encoding.UTF8.GetBytes($"{ImportBench.Header}\n{line}")), at, by);

    private (double?, string) Standing(DateTimeOffset? asOf)
    {
        var report = Assert.Single(bench.Read("prov", asOf));
        return (report.Value, report.ReportedBy);
    }
}
