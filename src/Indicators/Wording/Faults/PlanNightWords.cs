namespace Indicators.Wording.Faults;

/// <summary>Why a plan's report was not written in the night's run.</summary>
internal static class PlanNightWords
{
    public static string NotWritten(string why, string plan) => $"{why} Rapporten för {plan} skrevs inte.";

    public static string Bug(string what) => $"Oväntat fel i programmet: {what}";
}
