using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>Headings, captions and notes of the appendix.</summary>
internal static class AppendixWords
{
    public const string Summary = "Sammanfattning";

    public const string HowFar = "Så mycket är klart";

    public const string HowFarCaption = "Hur långt uppföljningen har kommit";

    public const string What = "Vad";

    public const string State = "Läge";

    public const string MeasuresRow = "Egna mått";

    public const string MoneyRow = "Pengarna";

    public const string MoneyIn = "inlämnat";

    public const string AllMeasures = "Alla mått i en tabell";

    public const string AllMeasuresCaption = "Måtten: fem år, Riket, liknande kommuner och plats";

    public static string OtherGoals(LevelName goal) => $"Övriga {goal.Many}";

    public const string Changes = "Ändrat, kommande och jämförelser";

    public const string Sources = "Definitioner, fel i källan och källor";

    public const string Reading = "Läshjälp";

    public const string Group = "Liknande kommuner";

    public const string OwnWordsHeading = "Förvaltningens ord";

    public const string OwnMeasureOf = "Eget mått: ";

    /// <summary>The title over some measures in the table of all: a goal with its number.</summary>
    public static string Of(int number, Goal goal, LevelName called) => GoalWords.Heading(number, goal, called);

    public const string OtherMeasures = "Övriga mått i planen";

    public const string Context = "Sammanhang, som planen inte begär";

    /// <summary>Above the columns of five years' change.</summary>
    public const string FiveYears = "På fem år";

    public const string FiveYearsBefore = "Fem år tidigare";

    public const string CountryFiveYears = "Riket fem år";

    /// <summary>Under the table of all measures.</summary>
    public const string AllNote =
        "Andelar i procent, ändringar och avvikelser i procentenheter. Liknande: ovägt medel av liknande kommuner. "
        + "Plats 1 är bäst; inom parentes platserna som slumpen medger (95 procents säkerhet). "
        + "u: färre än 30 personer. –: värde saknas. Punkt: gäller inte.";

    /// <summary>When the plan's actions have a default answerer, said once.</summary>
    public static string Answers(string? bodies) => bodies is null ? "" : $"Ansvariga där inget annat sägs: {bodies}.";

    public static string AnsweredBy(string bodies) => $" Ansvar: {bodies}.";

    /// <summary>Over a table of which nothing has come.</summary>
    public static string NoStates(int actions, LevelName called) =>
        $"Läget för {(actions == 1 ? called.The : $"de {NumberWords.Word(actions)} {called.All}")} har inte kommit in än.";

    private const string ExpectedIsRead =
        "Förväntat värde väger in kommunens förutsättningar. Ungefär hälften av kommunerna ligger under sitt.";

    /// <summary>How the figures are read and judged, a line each.</summary>
    /// <param name="expected">Whether any measure has an expected value.</param>
    public static IReadOnlyList<string> HowToRead(bool expected) =>
        [
            "Säkert, bättre och sämre sägs bara när skillnaden är större än slumpen, undersökningens osäkerhet "
                + "eller den vanliga variationen.",
            "Spann efter plats: platserna som slumpen medger. En fjärdedel nämns bara när hela spannet ligger i den.",
            "Riket är en typisk invånare, liknande kommuners medel en typisk kommun. De två kan skilja sig åt.",
            .. expected ? [ExpectedIsRead] : Array.Empty<string>(),
            "Fem år: det nyaste värdet mot det fem år tidigare, bredvid Rikets ändring samma år.",
        ];

    public const string ComingCaption = "När Kolada publicerar nästa värden";

    public const string DefinitionsCaption =
        "Måtten: planens ord, och vad Kolada räknar (hela definitionerna står i den fullständiga redovisningen)";

    public const string Counted = "Planens ord, och vad som räknas";

    public const string Day = "Dag";

    public const string FaultsCaption = "Fel i källan som rör visade siffror";

    public const string NoPlace = "väntar";

    public const string WordsCaption = "Ord som planen själv definierar";

    public const string FollowUp = "Så ska planen följas upp";
}
