namespace Indicators.Wording.Faults;

/// <summary>The words of the workbook that is filled in and handed back: the first of each is what the workbook has.</summary>
internal static class FillWords
{
    /// <summary>The sheet.</summary>
    public const string Sheet = "Fyll i";

    /// <summary>The hidden sheet with the words to choose.</summary>
    public const string Lists = "Ord";

    /// <summary>The columns' headings, in the sheet's order.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Columns { get; } =
    [
        ["del"],
        ["id"],
        ["vad"],
        ["kön", "kon"],
        ["plats eller motpart", "plats", "motpart"],
        ["svar"],
        ["enhet"],
        ["dag", "datum"],
        ["kommentar"],
        ["ansvarig"],
        ["förra", "forra"],
        ["anvisning"],
        ["kontor"],
        ["version"],
    ];

    /// <summary>What takes away what stands.</summary>
    public const string TakesAway = "ta bort";

    /// <summary>The parts, by what their rows are of.</summary>
    public static IReadOnlyList<(string Kind, string Item, string Word)> Parts { get; } =
    [
        (OwnReport.Measure, "", "Uppgift"),
        (OwnReport.Action, "", "Åtgärd"),
        (OwnReport.Money, OwnReport.Grant, "Ersättning"),
        (OwnReport.Money, OwnReport.Cost, "Utgift"),
        (OwnReport.Assessment, "", "Mål"),
        (OwnReport.Text, "", "Text"),
        (OwnReport.Head, "", "Huvud"),
    ];

    /// <summary>The word for a part.</summary>
    public static string Part(string kind, string item) =>
        Parts.First(part => part.Kind == kind && (part.Item.Length == 0 || part.Item == item)).Word;

    /// <summary>How the workbook is filled in, in its first line.</summary>
    public static string How(string report) =>
        $"{report}. Fyll i de vita cellerna och ladda upp arbetsboken i arbetsrummet, eller läs in den med import. "
        + $"Det som redan är ifyllt står där. En tom cell ändrar inget; skriv {TakesAway} för att ta bort det som står. "
        + "Skriv som vanligt: 15 månader, 4 st, 18 250 tkr, 12 juni 2024. Inget sparas förrän du har sett vad som ändras.";

    public const string Place = "En rad till för en plats: skriv platsens namn i plats eller motpart, och antalet i svar.";

    public const string NewSum = "En rad till: skriv ändamålet i vad, motparten i plats eller motpart, och beloppet i svar.";

    public const string Sum = "Beloppet i kronor, eller till exempel 18 250 tkr.";

    public const string State = "Välj läge. Skälet när den är försenad, och beslutet när den är struken, står i kommentar.";

    public const string Assessment = "Välj bedömning. Texten om målet står i kommentar, och {siffra} hämtar en siffra.";

    public const string Words = "Texten står i kommentar, och {siffra} hämtar en siffra.";

    public const string TooLong = "Texten ryms inte i en cell: ändra den i arbetsrummet.";

    /// <summary>A text that no cell may hold more of.</summary>
    public const int LongestCell = 32_767;

    // ---- what is wrong with a file

    public static string NoRows(string name) =>
        $"{name} har ingen rad med rubrikerna {string.Join(", ", Columns.Select(words => words[0]))}. "
        + "Ladda upp arbetsboken som hämtas här, ifylld. Inget är sparat.";

    public static string ForAnother(string name, string of, string here) =>
        $"{name} är för {of}, och det här är {here}. Öppna den rapportens rum och ladda upp den där. Inget är sparat.";

    public static string ColumnsMissing(string name, IEnumerable<string> columns) =>
        $"{name}: kolumnerna {string.Join(", ", columns)} saknas. Hämta arbetsboken på nytt och fyll i den. Inget är sparat.";

    public static string Formula(string name, string address) =>
        $"{name}: cellen {address} är en formel. Klistra in värdet i stället, och ladda upp igen. Inget är sparat.";

    public static string NoMark(string name) =>
        $"{name} säger inte vilken plan och period den är för. Hämta arbetsboken på nytt, eller ladda upp den i "
        + "arbetsrummet. Inget är sparat.";

    // ---- the command

    public const string WorkbookOption =
        "Skriv i stället arbetsboken att fylla i, med allt som redan är ifyllt, för perioden i --period; den läses in med import FIL";

    public const string ShowOption = "Visa bara vad en ifylld arbetsbok skulle ändra; inget sparas";

    public const string PeriodMissing = "--period måste anges med --workbook, till exempel --period 2024-delar.";

    public const string ShowAlone = "--show hör till en ifylld arbetsbok, skriven med --workbook eller hämtad i arbetsrummet.";

    // ---- what is wrong with a row

    public const string NoSuchRow = "Raden finns inte i planen. Del, id, kön och plats ska stå som i arbetsboken.";

    public const string NameThePlace = "Skriv platsens namn i plats eller motpart.";

    public const string NameTheParty = "Skriv motparten i plats eller motpart.";

    public static string Twice(int line) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Samma rad står redan på rad {line}.");

    public static string NotAsked(string column) => $"Det som står i {column} frågas inte efter på den här raden.";
}
