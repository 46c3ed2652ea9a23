using BenchmarkDotNet.Running;
using Indicators.Benchmarks;
using Indicators.Benchmarks.Fetch;

switch (args)
{
    case ["fetch"]:
        await FetchMeasurement.RunAsync(rounds: 7);
        break;
    case [ReplicaProcess.Word]:
        await ReplicaProcess.ServeAsync();
        break;
    case [OneFetch.Word, var address]:
        await OneFetch.RunAsync(new Uri(address));
        break;
    default:
        BenchmarkRunner.Run<NightBenchmarks>(args: args);
        break;
}
