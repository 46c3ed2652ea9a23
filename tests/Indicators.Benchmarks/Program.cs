using BenchmarkDotNet.Running;
using Indicators.Benchmarks;

BenchmarkRunner.Run<NightBenchmarks>(args: args);
