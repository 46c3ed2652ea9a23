using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What is said of KPIs that are added to a plan: what was derived, and from where.</summary>
internal static class AddWords
{
    public const string Command =
        "Lägger nyckeltal ur Kolada till en plan: skriver måttet i katalogen efter Koladas titel, och visar vad som är tolkat. "
        + "Bara riktningen måste sägas, om inget färdigt set är säkert på den.";

    public const string Direction =
        "Om ett högt (high) eller lågt (low) värde är bättre, eller varken eller (neutral); för ett av dem N11102=low; får upprepas";

    public const string FromCatalogue = "som i katalogen";

    public const string FromSet = "ur de färdiga seten";

    public const string AsSaid = "som angivet";

    public static string Set(IReadOnlyList<string> sets) => $"Ett färdigt set: {string.Join(", ", sets)}";

    public static string Question(StoredKpi kpi) =>
        $"{kpi.Id} {kpi.Title}\nÄr ett högt eller lågt värde bättre? (högt, lågt, varken eller): ";

    /// <summary>The direction that an answer means; null when it means none.</summary>
    public static Better? Answer(string line) =>
        Folded.Key(line) switch
        {
            "högt" or "hög" or "h" or "high" => Better.High,
            "lågt" or "låg" or "l" or "low" => Better.Low,
            "varken eller" or "varken" or "v" or "neutral" => Better.Neutral,
            _ => null,
        };

    /// <summary>What was added, or would be.</summary>
    public static string Told(
        string plan,
        IReadOnlyList<(Indicator Indicator, string From, bool IsNew)> rows,
        IReadOnlyList<string> there,
        string file,
        bool isTrial
    ) =>
        string.Join(
            '\n',
            [
                .. rows.Select(row => Row(row.Indicator, row.From, row.IsNew)),
                .. there.Count == 0 ? Array.Empty<string>() : [$"Finns redan i {plan}: {string.Join(", ", there)}."],
                rows.Count == 0 ? $"Inget att lägga till i {plan}."
                : isTrial ? $"Inget är skrivet. Utan --dry-run läggs {Counted(rows.Count)} till i {plan}, i {file}."
                : $"{Words.Sentence(Counted(rows.Count))} {(rows.Count == 1 ? "är tillagt" : "är tillagda")} i {plan}, i {file}. "
                    + $"Kör indicators run --plan {plan} för siffrorna, och indicators validate för vad som återstår att skriva.",
            ]
        );

    private static string Row(Indicator indicator, string from, bool isNew) =>
        $"{indicator.Kpi} {indicator.Name}\n"
        + (
            isNew
                ? $"  id {indicator.Id}; enhet {SwedishFormat.UnitWord(indicator.Unit)}, tolkad ur titeln: kontrollera; "
                    + $"{(indicator.Genders ? "kvinnor och män var för sig" : "inte uppdelat på kvinnor och män")}, enligt Kolada; "
                    + (indicator.Producers.Count == 0 ? "källan bakom Kolada är inte känd; " : $"från {Words.List(indicator.Producers)}; ")
                    + (indicator.MeanOfYears is { } years ? $"medel av {years} år, tolkat ur titeln: kontrollera; " : "")
                    + $"{Word(indicator.Better)}, {from}"
                : $"  finns i katalogen som {indicator.Id}; {Word(indicator.Better)}, {from}"
        );

    private static string Word(Better better) =>
        better switch
        {
            Better.High => "högt är bättre",
            Better.Low => "lågt är bättre",
            Better.Near => "nära ett värde är bättre",
            _ => "varken högt eller lågt är bättre",
        };

    private static string Counted(int count) => count == 1 ? "ett mått" : $"{SwedishFormat.Number(count, 0)} mått";
}
