namespace Indicators.Wording;

/// <summary>What two reports say differently in words: names, promises, definitions, judgements, groups and reported figures.</summary>
internal static class ChangedWords
{
    /// <summary>Another reported figure of the same period; from and to as it is read, null where nothing was reported.</summary>
    /// <param name="name">The own measure.</param>
    /// <param name="period">The period.</param>
    /// <param name="gender">T, K or M.</param>
    /// <param name="from">What was reported.</param>
    /// <param name="to">What is.</param>
    public static string Reported(string name, ReportPeriod period, string gender, string? from, string? to) =>
        $"{name}, {ReportWords.Period(period)}{SeriesWords.Of(gender)}: från {from ?? NothingReported} till {to ?? NothingReported}.";

    public static string IndicatorAdded(string name) => $"Ny indikator: {name}.";

    public static string IndicatorRemoved(string name) => $"Indikatorn ”{name}” är inte längre med.";

    public static string MeasureAdded(string name) => $"Nytt eget mått: {name}.";

    public static string MeasureRemoved(string name) => $"Det egna måttet ”{name}” är inte längre med.";

    public static string GoalAdded(string name) => $"Nytt mål: {name}.";

    public static string GoalRemoved(string name) => $"Målet ”{name}” är inte längre med.";

    public static string Name(string? from, string? to) => $"”{to}” hette förut ”{from}”.";

    /// <summary>Another KPI; null where the values are computed here.</summary>
    public static string Kpi(string name, string? from, string? to) =>
        $"{name}: nyckeltalet är nu {to ?? Computed}, förut {from ?? Computed}.";

    public static string Title(string name, string? from, string? to) => $"{name}: Kolada har ändrat titeln från ”{from}” till ”{to}”.";

    public static string KoladaDefinition(string name, string? from, string? to) =>
        $"{name}: Kolada har ändrat sin definition från ”{from}” till {OwnWords.Quoted(to ?? "")}";

    public static string Definition(string name, string? from) => $"{name}: definitionen är ändrad. Förut: {OwnWords.Quoted(from ?? "")}";

    /// <summary>Another promise; null where there was none, or is none.</summary>
    public static string Target(string name, string? from, string? to) =>
        (from, to) switch
        {
            (null, _) => $"{name}: planen har fått målet ”{to}”.",
            (_, null) => $"{name}: planen har inte längre målet ”{from}”.",
            _ => $"{name}: planens mål är ändrat från ”{from}” till ”{to}”.",
        };

    public static string GoalText(string name, string? from) => $"Målet ”{name}” är omskrivet. Förut: {OwnWords.Quoted(from ?? "")}";

    public static string GoalJudged(string name, string? from, string? to) =>
        $"Målet ”{name}”: bedömningen är ändrad från ”{from}” till ”{to}”.";

    /// <summary>Another comparison group, or others in it; null where there was none, or is none.</summary>
    /// <param name="from">Its title before.</param>
    /// <param name="to">Its title now.</param>
    /// <param name="joined">Its new members.</param>
    /// <param name="left">Those that have left.</param>
    public static string Group(string? from, string? to, IReadOnlyList<string>? joined, IReadOnlyList<string>? left)
    {
        string Members(string word, IReadOnlyList<string>? names) => names is { Count: > 0 } ? $" {word} {Words.List(names)}." : "";
        return (from, to) switch
        {
            (_, null) => $"Jämförelsegruppen ”{from}” finns inte längre, så liknande kommuner visas inte.",
            (null, _) => $"Ny jämförelsegrupp: ”{to}”.{Members("Medlemmar:", joined)}",
            _ => (from == to ? $"Jämförelsegruppen ”{to}” har ändrats." : $"Jämförelsegruppen är nu ”{to}”, förut ”{from}”.")
                + Members("Nya:", joined)
                + Members("Borta:", left),
        };
    }

    private const string NothingReported = "inget inrapporterat";

    private const string Computed = "en egen beräkning";
}
