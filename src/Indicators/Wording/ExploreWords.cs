using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What the page with charts to explore with says.</summary>
internal static class ExploreWords
{
    public const string Title = "Utforska";
    public const string Kinds = "Diagram";
    public const string Choose = "Välj mått och kommun";
    public const string Kind = "Diagram";
    public const string Municipality = "Kommun";
    public const string Measure = "Mått (nyckeltalets id)";
    public const string Against = "Mot måttet (bara samband)";
    public const string Plan = "Plan (bara rutnät)";
    public const string Show = "Visa";
    public const string Search = "Sök ett måtts id";
    public const string Table = "Siffrorna";
    public const string Svg = "Bilden (SVG)";
    public const string Png = "Bilden (PNG)";
    public const string Csv = "Tabellen (CSV)";
    public const string Nothing = "Inga siffror är hämtade ännu, så det finns inget att utforska.";
    public const string NothingToShow = "Välj ett annat mått, en annan kommun eller ett annat diagram.";
    public const string More = "Utforska måttet: fördelning, lådor per år, karta och samband med andra mått";
    public const string HasFunnel = "Tratten finns för:";
    public const string Year = "År";
    public const string Municipalities = "Kommuner";
    public const string Persons = "Personer";
    public const string Where = "Läge";
    public const string Tenth = "En tiondel under";
    public const string Quarter = "En fjärdedel under";
    public const string Middle = "Mitten";
    public const string ThreeQuarters = "En fjärdedel över";
    public const string NineTenths = "En tiondel över";

    /// <summary>The kinds in the order they are offered: the word in addresses, the name, and the question that it answers.</summary>
    public static readonly IReadOnlyList<(string Word, string Name, string Question)> All =
    [
        ("fordelning", "Fördelning", "Hur vanligt är vårt värde?"),
        ("lador", "Lådor per år", "Rörde vi oss, eller rörde sig alla?"),
        ("tratt", "Tratt", "Är andelen ovanlig, eller kan så få personer ge den?"),
        ("samband", "Samband", "Hör två mått ihop, och var ligger vi?"),
        ("karta", "Karta", "Finns det ett mönster i landet, och runt oss?"),
        ("rutnat", "Rutnät", "Var och när avviker vi från Riket, i alla planens mått på en gång?"),
    ];

    /// <summary>No kind has the word.</summary>
    public static string NoKind(string word) =>
        $"Diagrammet ”{word}” finns inte. Välj bland {Words.List([.. All.Select(kind => kind.Word)])}.";

    /// <summary>No municipality has the code or name.</summary>
    public static string NoMunicipality(string asked) => $"Ingen kommun heter eller har koden ”{asked}”. Välj i listan.";

    /// <summary>No plan has the id.</summary>
    public static string NoPlan(string asked) => $"Ingen plan har id ”{asked}”. Välj i listan.";

    /// <summary>The heading over a chart of one measure.</summary>
    public static string Heading(Indicator indicator, string name) => $"{indicator.Name} i {name}";

    /// <summary>The heading over a chart of two.</summary>
    public static string Heading(Indicator indicator, Indicator other, string name) => $"{indicator.Name} mot ”{other.Name}” i {name}";

    /// <summary>The heading over a chart of a plan.</summary>
    public static string HeadingOfPlan(string plan, string name) => $"Måtten i planen för {plan}" + (plan == name ? "" : $", i {name}");

    /// <summary>A finding as a sentence.</summary>
    public static string Finding(string title) => title.EndsWith('.') ? title : title + ".";

    /// <summary>That chance may move the place; null where the places are not known.</summary>
    public static string? Chance(Rank? rank) =>
        rank is not null && Words.PlacesOf(rank) is { } places
            ? $"Med slumpen inräknad är platsen någonstans mellan {places.Replace("–", " och ", StringComparison.Ordinal)} av {rank.Of}."
            : null;

    /// <summary>Over the whole table, to open.</summary>
    public static string AllRows(int rows) => $"Alla {SwedishFormat.Number(rows, 0)} rader";

    /// <summary>Where a share lies in the funnel.</summary>
    public static string Zone(FunnelZone zone) =>
        zone switch
        {
            FunnelZone.Inside => "inom 95 procent",
            FunnelZone.Beyond95 => "utanför 95 procent",
            _ => "utanför 99,8 procent",
        };
}
