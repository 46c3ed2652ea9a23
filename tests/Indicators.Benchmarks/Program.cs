using System.Globalization;
using BenchmarkDotNet.Running;
using Indicators.Benchmarks;
using Indicators.Benchmarks.Fetch;
using Indicators.Benchmarks.Reports;

// The tables are for docs/performance.md, whoever makes them.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["fetch"]:
        await FetchMeasurement.RunAsync(rounds: 7);
        break;
    case ["fetch-program", var before, var now, .. var most]:
        await ProgramMeasurement.RunAsync(before, now, most is [var rounds] ? int.Parse(rounds, CultureInfo.InvariantCulture) : 7);
        break;
    case ["pages"]:
        await PageMeasurement.RunAsync(rounds: 7);
        break;
    case [ReplicaProcess.Word]:
        await ReplicaProcess.ServeAsync();
        break;
    case [OneFetch.Word, var address]:
        await OneFetch.RunAsync(new Uri(address));
        break;
    case ["report", .. var folder] when folder.Length < 2:
        ReportMeasurement.Run(folder is [var named] ? named : Root.Published, Root.Catalogue, rounds: 7);
        break;
    case [TenReports.Word, var catalogue, var store]:
        TenReports.Write(catalogue, store);
        break;
    default:
        BenchmarkRunner.Run<NightBenchmarks>(args: args);
        break;
}
