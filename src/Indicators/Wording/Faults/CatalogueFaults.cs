using System.Globalization;

namespace Indicators.Wording.Faults;

/// <summary>What is wrong in indicators.json, in words: what stands there and what would be right.</summary>
internal static class CatalogueFaults
{
    public static string NotAnObject(string kind) => $"Här ska stå ett objekt inom {{ }}, inte {kind}.";

    public const string FieldTwice = "Fältet står två gånger. Ta bort det ena.";

    public static string UnknownField(string nearest, IReadOnlyList<string> names) =>
        $"Fältet är okänt.{nearest} Fälten här är: {string.Join(", ", names)}.";

    public static string FieldIsNull(string meaning) => $"Fältet får inte vara null. {meaning}";

    public static string FieldMissing(string name, string meaning) => $"Fältet {name} saknas. {meaning}";

    public static string NotAList(string kind, string meaning) => $"Här ska stå en lista inom [ ], inte {kind}. {meaning}";

    public static string NotAWord(string kind, string nearest, IReadOnlyList<string> words) =>
        $"Här går inte {kind}.{nearest} Välj bland: {string.Join(", ", words)}.";

    public static string NotOfTheType(string expected, string kind, string meaning) => $"Här ska stå {expected}, inte {kind}. {meaning}";

    public static string NoCatalogue(string file) =>
        $"Hittar inte katalogen {file}. Kör programmet i mappen där indicators.json ligger, eller peka ut filen med --catalog FIL.";

    public static string AndMore(int count, int most) =>
        count > most ? string.Create(CultureInfo.InvariantCulture, $"\n… och {count - most} fel till.") : "";

    public static string NoKpiId(string kpi) =>
        $"\"{kpi}\" är inget id i Kolada. Skriv N eller U och fem siffror, till exempel \"N00700\".";

    public const string KpiOrDerived = "Skriv antingen kpi (ett nyckeltal i Kolada) eller derived (hur måttet räknas fram), inte båda.";

    public const string BothHaveAnArea =
        "Båda nyckeltalen har ett eget område, så måttet blir lika för alla kommuner. Ta bort area i det ena.";

    public static string NoAreaCode(string? area) =>
        $"\"{area}\" är ingen områdeskod. Skriv fyra siffror inom citattecken, till exempel \"0000\" för Riket.";

    public const string IdentityOutOfRange = "Talen tolerance och times ska vara större än 0, och yearsBefore minst 0.";

    public const string IdentityOfDerived = "Ett mått som räknas fram här stämmer alltid med sina tal. Ta bort identity.";

    public static string NoSlug(string id, string? right) =>
        $"\"{id}\" går inte som id. Skriv små bokstäver a–z, siffror och bindestreck"
        + (right is null ? "." : $", till exempel \"{right}\".");

    public const string DecimalsOutOfRange = "Antalet decimaler ska vara 0 till 3.";

    public const string NearWithoutNear = "Fältet near ska finnas när better är near, och bara då.";

    /// <summary>Where the municipality's name stands in an indicator's subject.</summary>
    public const string PlaceOfName = "{kommun}";

    /// <summary>Where the number stands in an indicator's finding.</summary>
    public const string PlaceOfValue = "{värde}";

    public const string SubjectWithoutPlace = $"Skriv {PlaceOfName} där kommunens namn ska stå.";

    /// <summary>Where a number stands without unit and sign.</summary>
    public const string PlaceOfNumber = "{tal}";

    public const string FindingWithoutPlace = $"Skriv {PlaceOfValue} där talet ska stå, eller {PlaceOfNumber} för talet utan enhet.";

    public const string LevelWithoutPlaces = $"Skriv {PlaceOfName} där kommunens namn ska stå och {PlaceOfNumber} där talet ska stå.";

    public const string StockWithBase =
        "Måttet visar läget en viss dag (stock), så samma personer räknas år efter år och slumpen i deras antal säger "
        + "inget om ändringen. Ta bort base.";

    public const string BaseOfNoShare =
        "Bara en andel i procent kan ha base: personerna som andelen är räknad på. Ta bort base eller rätta unit.";

    public const string BaseAndUncertainty =
        "En ändring bedöms antingen efter personerna (base) eller efter osäkerhetstal (uncertainty). Ta bort det ena.";

    public const string MeanOfYearsOutOfRange =
        "Antalet år som ett värde är medel av ska vara 2 till 10, och kan inte stå ihop med base. Ta bort meanOfYears "
        + "när värdet gäller ett år.";

    public static string IdTwice(string id) => $"\"{id}\" finns redan. Varje id får stå en gång.";

    public static string NoSuchId(string id, string nearest, IReadOnlyList<string> known) =>
        $"\"{id}\" finns inte.{nearest} Välj bland: {string.Join(", ", known)}.";

    public static string NoSuchPlan(string id, IEnumerable<string> plans) =>
        $"Planen \"{id}\" finns inte. Planerna är: {string.Join(", ", plans)}.";

    public static string NotJson(long? line, long? place) =>
        string.Create(CultureInfo.InvariantCulture, $"Det är inte riktig JSON: felet märks på rad {line}, tecken {place}. ")
        + "Titta efter ett komma, citattecken eller en klammer som saknas eller är för mycket, på raden eller strax före.";

    public const string WholeFile = "hela filen";

    /// <summary>What was looked for instead of what stands there.</summary>
    public static string Wanted(Type type) =>
        type == typeof(string) ? "en text inom citattecken"
        : type == typeof(int) ? "ett heltal"
        : type == typeof(double) ? "ett tal med decimalpunkt"
        : type == typeof(bool) ? "true eller false"
        : "ett datum som \"2024-08-31\"";

    public const string Object = "ett objekt";

    public const string List = "en lista";

    public static string Text(string? text) => $"texten \"{text}\"";

    public static string Number(string number) => $"talet {number}";
}
