using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What stands over and beside the figures of indicators.</summary>
internal static class IndicatorWords
{
    // So many that a sentence around them stays under 25.
    private const int MostWordsOfNames = 14;

    public const string NothingFetched = "Inga siffror är hämtade ännu.";

    /// <summary>That there are no values, and that nobody has asked for any where nobody has.</summary>
    public static string NoValues(bool fetched, IReadOnlyList<Indicator> indicators) =>
        fetched ? $"Kolada har inga värden för {Words.List([.. indicators.Select(Quoted)])}." : NothingFetched;

    /// <summary>The heading over changes: from which year, where all are from one, and that a target is judged beside it.</summary>
    /// <param name="newest">The newest year of all; null when they differ.</param>
    /// <param name="targets">Whether any has a target.</param>
    public static string Changes(int? newest, bool targets) =>
        (newest is { } year ? $"Ändring från {SwedishFormat.Year(year - 1)}" : "Ändring från året före")
        + (targets ? ", läge mot mål" : "");

    /// <summary>The name with its unit where that is not per cent.</summary>
    public static string Name(Indicator indicator) =>
        indicator.Unit is Unit.Percent or Unit.Kronor or Unit.Number
            ? indicator.Name
            : $"{indicator.Name}, {SwedishFormat.UnitWord(indicator.Unit)}";

    /// <summary>Which of a table's measures Kolada has for all together only.</summary>
    /// <param name="indicators">Those.</param>
    /// <param name="all">Whether they are all of the table's.</param>
    public static string Undivided(IReadOnlyList<Indicator> indicators, bool all)
    {
        var turns = all ? ["måtten"] : Words.Turns(indicators.Select(Quoted), MostWordsOfNames);
        return $"Kolada delar inte upp {turns[0]} på kvinnor och män."
            + string.Concat(turns.Skip(1).Select(names => $" Det gäller också {names}."));
    }

    /// <summary>What a target asks for, in the row under its indicator.</summary>
    public static string Asked(Target target, Indicator indicator) =>
        target.Kind == TargetKind.Relative
            ? $"inte sämre än {TargetWords.Against(target.Against)}"
            : TargetWords.Limits(target, Sentences.Format(indicator), (format, value) => format.Value(value));

    /// <summary>The plan's promise of an indicator, with its state where it has one.</summary>
    public static string Promise(Target target, string? state) =>
        $"Planens mål: {OwnWords.Quoted(target.Text)}{(state is null ? "" : " " + state)}";

    /// <summary>The plan's own words of an indicator, what the measure is to them, and how it differs.</summary>
    public static string Planned(PlanIndicator named)
    {
        var why = named.Role switch
        {
            IndicatorRole.Proxy => "Närmaste mått i Kolada till",
            IndicatorRole.Context => "Ger sammanhang till",
            _ => "Planens ord:",
        };
        return $"{why} {OwnWords.Quoted(named.Wording)}{(named.Differs is null ? "" : " " + named.Differs)}";
    }

    private static string Quoted(Indicator indicator) => $"”{indicator.Name}”";

    public static string Country(string year) => "Riket" + year;

    public static string Place(string year) => "Plats" + year;

    public const string PlacesInBrackets = "Inom parentes: platserna som slumpen medger (95 procents säkerhet).";

    public const string TargetUnderYears = "Mål: talet står under de år målet gäller.";

    public static string Target(string limits) => $"– mål: {limits}";

    public const string Break = "brott";

    public static string ForGoal(LevelName goal) => $"Måtten för {goal.The}, procent där inget annat sägs";

    public static string IndicatorsForGoal(LevelName goal) => $"Indikatorer för {goal.The}, procent där inget annat sägs";

    public const string NoValue = "Värde saknas";

    public static string NotInForce(int newest) => $"Gäller inte {SwedishFormat.Year(newest)}";
}
