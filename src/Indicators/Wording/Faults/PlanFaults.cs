namespace Indicators.Wording.Faults;

/// <summary>What is wrong in a plan, or remains to be written in it.</summary>
internal static class PlanFaults
{
    public static string NoDecision(string plan) =>
        $"Beslutet bakom planen saknas i {plan}. Skriv decision: vem som beslutat (body), datum (date), paragraf eller "
        + "diarienummer (reference) och en mening om beslutet (text).";

    public static string NoGoalsOrActions(string plan) =>
        $"Planen {plan} har varken mål eller åtgärder. Skriv målen i goals, ordagrant ur dokumentet.";

    public static string NoMeasures(string plan) =>
        $"Planen {plan} följer inga mått. Skriv indikatorerna i indicators, eller kommunens egna mått i measures.";

    public static string NoReporting(string plan) =>
        $"Det står inte när {plan} följs upp. Skriv minst ett tillfälle: occasion (delar, helar eller once), to och quote.";

    public static string ReportingToNobody(string plan) =>
        $"Det står inte till vem eller med vilka ord {plan} följs upp. Skriv to, till exempel [\"Kommunstyrelsen\"], och "
        + "i quote vad dokumentet säger om uppföljningen, ordagrant.";

    public static string WordsOfTheIndicator(string indicator) =>
        $"Orden för {indicator} är indikatorns egna. Skriv planens ord, ordagrant, eller ta bort indikatorn om planen inte nämner den.";

    public const string Goal = "mål";

    public const string Measure = "mått";

    public const string Action = "åtgärd";

    public static string NobodyAnswers(string what, IReadOnlyList<string> ids) =>
        $"Ingen är ansvarig för {what} {string.Join(", ", ids)}. Skriv bodies där, eller för hela planen; nämner "
        + "dokumentet ingen får det vara så.";

    public static string Unwritten(string text, string meaning) =>
        (string.IsNullOrWhiteSpace(text) ? "Texten är tom." : $"Texten \"{text}\" är inte färdig.")
        + (meaning.Length == 0 ? "" : $" Här ska stå: {meaning}");

    public static string NoMunicipalityCode(string municipality) =>
        $"\"{municipality}\" är ingen kommunkod. Skriv fyra siffror inom citattecken, till exempel \"0188\".";

    public static string NoSlug(string plan, string? right) =>
        $"\"{plan}\" går inte som id. Skriv små bokstäver a–z, siffror och bindestreck, och inget datum"
        + (right is null ? "." : $", till exempel \"{right}\".");

    public static string DateForId(string id) =>
        $"\"{id}\" är ett datum och går inte som id: det läses som en dag. Skriv till exempel \"S1\" eller \"1.1\".";

    public static string NoItemId(string id) =>
        $"\"{id}\" går inte som id. Skriv bokstäver, siffror, punkt och bindestreck, till exempel \"S1\" eller \"1.1\".";

    public const string SmallestShownOfPlan = "Talet ska vara 1 (alla antal visas) till 100. Utan fältet gäller 5.";

    public const string NoYear = "Skriv ett år, till exempel 2018.";

    public const string ClassWithoutName = "Klassen har inget namn. Skriv vad planen kallar den.";

    public static string ClassTwice(string name) => $"Två klasser heter eller börjar likadant som \"{name}\". Rätta namnet eller from.";

    public const string EndsBeforeItBegins = "Sista året är före det första, from.";

    public static string GoalWithoutMeasures(string goal) =>
        $"Mål {goal} har inga mått. Skriv i followedBy hur det följs, till exempel \"Följs i text.\"";

    public const string ProxyWithoutDifference =
        "Ett närmaste mått (proxy) ska ha differs: skriv hur Koladas mått skiljer sig från planens ord.";

    public const string ShareInAnotherUnit = "En andel har enheten percent.";

    public const string CountInAnotherUnit = "Ett antal har enheten count.";

    public const string OwnMeasureNear = "Egna mått kan vara high, low eller neutral. Ett värde att vara lika med skrivs i target.";

    public const string SmallestShownOfMeasure = "Talet ska vara 1 (alla antal visas) till 100. Utan fältet gäller planens tal.";

    public static string Limits(bool hasUnit) =>
        hasUnit
            ? "Skriv min, max eller båda, med min mindre än max."
            : "Ett mått som besvaras med ja, nej eller text har inga gränser. Ta bort fältet.";

    public const string DecimalsOutOfRange = "Antalet decimaler ska vara 0 till 3.";

    public static string TargetField(bool wanted, string field) =>
        wanted ? $"Målvärdet behöver {field} för sitt slag." : $"Ta bort {field}: det hör inte till slaget.";

    public const string MaxUnderMin = "max är mindre än min.";

    public static string NoIndicator(string plan, string asked, IEnumerable<string> known) =>
        $"Planen {plan} har ingen indikator \"{asked}\". Indikatorerna är: {string.Join(", ", known)}.";

    /// <param name="wanted">Whether the measure's kind has a unit.</param>
    public static string UnitOfMeasure(bool wanted) =>
        wanted ? "Måttet behöver en enhet: skriv unit." : "Ja eller nej och text har ingen enhet: ta bort unit.";
}
