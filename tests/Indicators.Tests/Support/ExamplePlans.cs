namespace Indicators.Tests.Support;

/// <summary>The plans of other domains that ship as examples.</summary>
internal static class ExamplePlans
{
    public static readonly string[] All = ["karlskrona-skola", "jonkoping-aldre"];

    /// <summary>The five plans, with one example; all of them in the long run.</summary>
    public static TheoryData<string> AndTheFive =>
        ["norrtalje", "sollentuna", "osteraker", "ekero", "oxelosund", .. Matrix.IsWhole ? All : All[..1]];
}
