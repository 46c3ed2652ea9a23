namespace Indicators.Wording.Faults;

/// <summary>Why KPIs cannot be added to a plan, and what to do.</summary>
internal static class AddFaults
{
    public const string Nothing = "Skriv nyckeltalets id, till exempel N15419, eller ett färdigt set med --set, till exempel --set skola.";

    public static string NoSet(string id, IEnumerable<string> sets) => $"Setet \"{id}\" finns inte. Seten är: {string.Join(", ", sets)}.";

    /// <param name="asked">What was asked for.</param>
    /// <param name="near">Those whose titles are nearest.</param>
    public static string Unknown(string asked, IReadOnlyList<(string Kpi, string Title)> near) =>
        $"Kolada har inget nyckeltal \"{asked}\"."
        + (
            near.Count == 0
                ? " Sök efter det med ord ur titeln: indicators search ORD."
                : $" Menades {Either([.. near.Select(one => $"{one.Kpi} ({one.Title})")])}?"
        );

    /// <param name="kpi">The KPI.</param>
    /// <param name="last">Its last year; null when it is gone from the list.</param>
    /// <param name="next">What may follow it.</param>
    public static string Ended(string kpi, string? last, IReadOnlyList<(string Kpi, string Title)> next) =>
        (last is null ? $"{kpi} finns inte längre i Kolada." : $"{kpi} upphörde {last} och får inga nya värden.")
        + (
            next.Count == 0
                ? " Inget nyckeltal liknar det."
                : $" Det följs kanske av {Either([.. next.Select(one => $"{one.Kpi} ({one.Title})")])}: jämför dem, och lägg till det "
                    + "som stämmer med sitt eget id. Serierna läggs inte ihop."
        );

    public static string AlreadyThere(string plan, string kpi, string indicator) => $"Planen {plan} har redan {kpi}, som {indicator}.";

    public static string TwoPossible(string kpi, IReadOnlyList<string> indicators) =>
        $"{kpi} finns redan i katalogen som {Either(indicators)}. Skriv själv i planen vilken det ska vara.";

    public static string IdTaken(string kpi, string id) =>
        $"{kpi} skulle få id:t {id}, som ett annat mått i katalogen redan har. Byt det andra måttets id först.";

    public static string NoDirection(IReadOnlyList<string> kpis) =>
        $"Det måste sägas om ett högt eller lågt värde är bättre för {string.Join(", ", kpis)}. Lägg till "
        + $"{string.Join(" ", kpis.Select(kpi => $"--direction {kpi}=low"))}, med high, low eller neutral (varken eller).";

    public static string Direction(string text) =>
        $"--direction \"{text}\" går inte att tyda. Skriv high, low eller neutral, eller för ett av dem N11102=low.";

    public static string DirectionOfKnown(string kpi, string indicator, string better) =>
        $"{kpi} finns redan i katalogen som {indicator}, med better {better}. Ta bort --direction, eller ändra det där: "
        + "det gäller alla planer.";

    public static string DirectionOfNone(string kpi) =>
        $"--direction {kpi}=…: {kpi} läggs inte till. Ta bort det, eller lägg till nyckeltalet.";

    public static string Changed(string file) =>
        $"{file} ändrades av någon annan under tiden. Inget är skrivet: kör kommandot en gång till.";

    private static string Either(IReadOnlyList<string> items) => string.Join(" eller ", items);
}
