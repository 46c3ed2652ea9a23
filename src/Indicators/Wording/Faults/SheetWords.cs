namespace Indicators.Wording.Faults;

/// <summary>The words of the file that a municipality fills in: the first of each is the template's, the others are read too.</summary>
internal static class SheetWords
{
    /// <summary>The columns' headings, in the template's order.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Columns { get; } =
    [
        ["slag", "kind"],
        ["id"],
        ["namn", "name"],
        ["period"],
        ["kön", "gender", "kon"],
        ["värde", "value", "varde"],
        ["enhet", "unit"],
        ["läge", "state", "lage", "status"],
        ["datum", "date"],
        ["motpart", "counterparty", "plats"],
        ["kommentar", "comment"],
    ];

    /// <summary>The template's column that is only to be looked at.</summary>
    public const string Before = "förra";

    /// <summary>What a row may be about.</summary>
    public static IReadOnlyList<(string Code, IReadOnlyList<string> Words)> Kinds { get; } =
    [
        (OwnReport.Measure, ["mått", "measure", "matt"]),
        (OwnReport.Action, ["åtgärd", "action", "åtgard", "atgard"]),
        (OwnReport.Money, ["pengar", "money"]),
    ];

    /// <summary>Women, men or all.</summary>
    public static IReadOnlyList<(string Code, IReadOnlyList<string> Words)> Genders { get; } =
    [("T", ["alla", "t", "", "totalt", "total", "båda", "samtliga"]), ("K", ["kvinnor", "k", "kvinna"]), ("M", ["män", "m", "man"])];

    /// <summary>What people write for an action's state, beside its own word.</summary>
    public static IReadOnlyList<(ActionState State, IReadOnlyList<string> Words)> States { get; } =
    [
        (
            ActionState.NotStarted,
            ["ej påbörjat", "inte påbörjad", "inte påbörjat", "ej startad", "inte startad", "ej startat", "inte startat"]
        ),
        (ActionState.UnderWay, ["pågående", "påbörjad", "påbörjat", "startad", "startat"]),
        (ActionState.Delayed, ["försenat"]),
        (ActionState.Done, ["klart", "genomförd", "genomfört", "slutförd", "slutfört", "färdig", "färdigt"]),
        (ActionState.WithoutResult, ["avslutat utan resultat"]),
        (ActionState.Struck, ["struket", "utgår", "utgått"]),
    ];

    /// <summary>The state that a word says; null when it says none.</summary>
    public static ActionState? StateOf(string said) =>
        ActionStates.Read(Folded.Key(said))
        ?? States.Where(known => known.Words.Contains(Folded.Key(said))).Select(known => (ActionState?)known.State).FirstOrDefault();

    /// <summary>Takes an earlier report back, written as a state.</summary>
    public const string Withdraws = "återtas";

    /// <summary>The two ids of money, and the names the template gives them.</summary>
    public static IReadOnlyDictionary<string, string> MoneyNames { get; } =
        new Dictionary<string, string> { [OwnReport.Grant] = "Statlig ersättning", [OwnReport.Cost] = "Kommunal utgift" };

    /// <summary>What people write of a measure's unit.</summary>
    public static IReadOnlyDictionary<Unit, string[]> Units { get; } =
        new Dictionary<Unit, string[]>
        {
            [Unit.Percent] = ["procent", "%", "andel"],
            [Unit.PercentagePoints] = ["procentenheter", "procentenhet"],
            [Unit.Count] = ["antal", "st", "stycken", "personer"],
            [Unit.Ratio] = ["kvot"],
            [Unit.KronorPerInhabitant] = ["kr per invånare", "kr/inv"],
            [Unit.PerThousandInhabitants] = ["per 1000 invånare", "per 1 000 invånare"],
            [Unit.Hours] = ["timmar", "timme", "tim", "h"],
            [Unit.Days] = ["dagar", "dag", "dygn"],
            [Unit.Weeks] = ["veckor", "vecka", "v"],
            [Unit.Months] = ["månader", "månad", "mån"],
            [Unit.Index] = ["index"],
            [Unit.Kronor] = ["kronor", "kr"],
            [Unit.Number] = ["tal"],
        };

    /// <summary>What people write of money, with how many kronor one of it is.</summary>
    public static IReadOnlyList<(decimal Kronor, IReadOnlyList<string> Words)> Money { get; } =
    [
        (1, ["sek", "kr", "kronor", ":-"]),
        (1_000, ["tkr", "ksek", "tsek", "tusen kronor", "tusen kr", "tusen"]),
        (1_000_000, ["mnkr", "mkr", "msek", "mnsek", "miljoner kronor", "miljoner kr", "miljoner", "miljon kronor", "milj kr", "milj. kr"]),
    ];

    /// <summary>Words of nothing that is asked for.</summary>
    public static IReadOnlyList<string> OtherUnits { get; } = ["år", "minuter", "minut", "min", "mdkr", "euro", "eur", "promille"];

    /// <summary>Between some and all: 25 av 34.</summary>
    public const string Of = "av";

    public const string YesOrNoUnit = "ja/nej";

    public const string TextUnit = "text";

    public const string MoneyUnit = "SEK";

    /// <summary>Names of no place: of them all.</summary>
    public static IReadOnlyList<string> AllPlaces { get; } =
    ["totalt", "total", "summa", "summan", "alla", "samtliga", "hela kommunen", "summa totalt"];

    /// <summary>What a spreadsheet shows where something went wrong, in Swedish, in English and in LibreOffice.</summary>
    public static IReadOnlySet<string> Errors { get; } =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "#SAKNAS!",
            "#REFERENS!",
            "#VÄRDEFEL!",
            "#VÄRDE!",
            "#DIVISION/0!",
            "#NAMN?",
            "#OGILTIGT!",
            "#SKÄRNING!",
            "#SPILL!",
            "#BERÄKNA!",
            "#N/A",
            "#REF!",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NUM!",
            "#NULL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#CONNECT!",
            "#GETTING_DATA",
        };

    /// <summary>The months' names, January first.</summary>
    public static IReadOnlyList<string> MonthNames { get; } =
    ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    /// <summary>Months as a Swedish spreadsheet shortens them, January first.</summary>
    public static IReadOnlyList<string> Months { get; } =
    ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>What a month's code begins with.</summary>
    public const string Month = "manad";

    /// <summary>Occasions as they are said, with what commands and files call them.</summary>
    public static IReadOnlyDictionary<string, string> Occasions { get; } =
        new (string, string[])[]
        {
            ("delar", ["delår", "delårsrapport", "delårsbokslut"]),
            ("helar", ["helår", "helårsrapport", "årsredovisning"]),
            ("tertial", ["tertial", "tertialrapport", "tertialbokslut"]),
            ("kvartal", ["kvartal", "kvartalsrapport", "kvartalsbokslut"]),
            (Month, ["månad", "månadsrapport", "månadsuppföljning"]),
        }
            .SelectMany(part => part.Item2, (part, said) => (part.Item1, said))
            .Concat(MonthNames.Select((name, before) => ($"{Month}{before + 1:00}", name)))
            .ToDictionary(pair => pair.Item2, pair => pair.Item1);
}
