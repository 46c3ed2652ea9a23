using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What is said of a KPI that no plan follows, looked up for one municipality.</summary>
internal static class LookWords
{
    public const string Command =
        "Visar vilket mått som helst i Kolada för en kommun: nyaste värdet, Riket, liknande kommuner och ändringen.";
    public const string Kpi = "Nyckeltalets id, till exempel N15419";
    public const string Municipality = "Kommunens kod eller namn, till exempel 0188";
    public const string Fetch = "Hämta måttet först, om det inte är hämtat; med --offline ur siffrorna som följer med programmet";
    public const string MunicipalityLabel = "Kommun";
    public const string Show = "Visa";
    public const string Changed = "Jämför med andra kommuner";

    /// <summary>The groups of "Liknande kommuner" that a KPI of some area is held against, the nearest first.</summary>
    public static IReadOnlyList<string> Groups(string? area)
    {
        var first = area switch
        {
            null => null,
            _ when area.StartsWith("Grundskola", StringComparison.Ordinal) => "grundskola",
            _ when area.StartsWith("Gymnasieskola", StringComparison.Ordinal) => "gymnasieskola",
            _ when area.StartsWith("Förskole", StringComparison.Ordinal) => "förskola",
            _ when area.StartsWith("Fritidshem", StringComparison.Ordinal) => "fritidshem",
            _ when area.StartsWith("Äldre", StringComparison.Ordinal) => "äldreomsorg",
            _ when area.StartsWith("Individ", StringComparison.Ordinal) => "IFO",
            _ when area.StartsWith("Arbetsmarknad", StringComparison.Ordinal) => "arbetsmarknad",
            _ => null,
        };
        return [.. new[] { first }.OfType<string>(), "socioekonomi", "övergripande", "integration"];
    }

    /// <summary>That nobody has said which way is better, and what follows of it.</summary>
    public const string NoDirection =
        "Det säger inte Kolada, och ingen plan här följer måttet. Därför står det upp och ned, högre och lägre, aldrig bättre och sämre.";

    /// <summary>What to do to have it said.</summary>
    public static string Decide(string kpi) =>
        $"Den som lägger måttet till en plan svarar på det: indicators add {kpi} --plan PLAN --better high, low eller neutral.";

    /// <summary>The question that leads to it.</summary>
    public const string Question = "Är högre bättre?";

    /// <summary>That the KPI is there and its figures are not, and how they come.</summary>
    public static string NotFetched(string kpi, string title, string municipality, bool onlyShipped) =>
        $"{kpi}, ”{title}”, finns i Kolada men "
        + (onlyShipped ? "följer inte med i siffrorna som är hämtade här" : "är inte hämtat hit")
        + $". Hämta det med indicators look {kpi} --municipality {municipality} --fetch.";

    /// <summary>That a fetch of it brought nothing, and why.</summary>
    public static string DidNotCome(string kpi, bool offline, IReadOnlyList<FailedKpi> failed) =>
        failed is [var one, ..] ? $"{kpi} gick inte att hämta: {one.Reason}"
        : offline ? $"{kpi} finns i Kolada men följer inte med programmet. Hämta det från nätet: samma kommando utan --offline."
        : $"Kolada svarade inte med några siffror för {kpi}. Försök igen senare.";

    /// <summary>The same on a page, where readers cannot fetch.</summary>
    public static string NotFetchedHere(string kpi) =>
        $"Måttet finns i Kolada, men dess siffror är inte hämtade hit. Den som sköter tjänsten hämtar dem med indicators look {kpi} "
        + "--municipality KOD --fetch; sedan visas de här.";

    /// <summary>That it has ended.</summary>
    public static string Ended(string last, string after) => $"Måttet är avslutat; sista året är {last}. {after}";

    /// <summary>That it is no longer in Kolada.</summary>
    public static string Gone(string kpi, string? title, string after) =>
        $"{kpi}{(title is null ? "" : $", ”{title}”,")} finns inte längre i Kolada. {after}";

    /// <summary>That there is no such KPI, with those whose titles are nearest where words were written.</summary>
    public static string Unknown(string asked, IReadOnlyList<(string Kpi, string Title)> near) =>
        near.Count == 0
            ? $"Kolada har inget mått ”{asked}”. Sök på några ord ur titeln, till exempel indicators search arbetslöshet."
            : $"Kolada har inget mått med id ”{asked}”. "
                + $"Menade du {string.Join(", eller ", near.Select(one => $"{one.Kpi} (”{one.Title}”)"))}?";

    /// <summary>Where the search begins anew.</summary>
    public const string SearchInstead = "Sök bland alla mått";

    /// <summary>Over a page that has no figures to show.</summary>
    public static string NoPage(string asked) => $"Måttet {asked}";

    /// <summary>A KPI's name in its crumb.</summary>
    public const string Search = "Sök mått";

    /// <summary>The title of the KPI in Kolada, its id and its facts.</summary>
    public static string Meta(StoredKpi kpi, DateOnly today) =>
        $"{SearchWords.Title(kpi)} · Kolada {kpi.Id} · {SearchWords.Facts(kpi, today)}";

    /// <summary>What is followed in a look: nothing that a plan says.</summary>
    public static string Called(Indicator indicator) => $"”{indicator.Name}”";
}
