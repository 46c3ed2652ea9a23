using System.Globalization;

namespace Indicators.Wording.Faults;

/// <summary>What is wrong in a file that a municipality has filled in: what to write instead.</summary>
internal static partial class ImportFaults
{
    public const string ActionHasNoGender = "En åtgärd delas inte upp efter kön: skriv alla.";

    public const string ActionHasNoValue = "En åtgärd har inget värde: skriv läget i läge, och annat i kommentar.";

    public static string NoSuchState(IReadOnlyList<string> states, string near) =>
        $"Skriv {string.Join(", ", states.SkipLast(1))} eller {states[^1]}.{near}";

    public static string QuotesDoNotMatch(string name, long line) =>
        $"{name} rad {line}: citattecknen går inte ihop. Text med semikolon, radbrytning eller citattecken ska stå inom "
        + "\"…\", med citattecken inuti dubblade. Inget är sparat.";

    public static string ColumnsMissing(string columns) => $"{columns} saknas.";

    public static string UnknownColumn(string name, string near) => $"Kolumnen \"{name}\" är okänd.{near}";

    public static string ColumnTwice(string name) => $"Kolumnen {name} finns två gånger.";

    public static string WrongHeader(string file, int line, IReadOnlyList<string> faults, string columns) =>
        $"{file} rad {line}: {string.Join(' ', faults)} Rubrikraden ska vara {columns}, med semikolon, komma eller tabb "
        + "emellan. Inget är sparat.";

    public static string NoRows(string name, string columns) => $"{name} har inga rader. Rubrikraden ska vara {columns}.";

    public static string ReportedTwice(int line) => $"Samma uppgift står redan på rad {line}: ta bort den ena.";

    public static string MeasureHasNoState(string withdraws) =>
        $"Ett mått har inget läge: lämna läge tomt, eller skriv {withdraws} för att ta tillbaka uppgiften.";

    public static string WrongUnit(string measure, string unit) =>
        $"Måttet {measure} ska vara i {unit}. Räkna om värdet, eller rätta enheten.";

    public static string MeasureHasNoGender(string measure) => $"Måttet {measure} delas inte upp efter kön: skriv alla.";

    public static string MeasureHasNoPlaces(string measure) => $"Måttet {measure} fördelas inte på platser: lämna motpart tomt.";

    public const string WriteTheText = "Skriv texten här.";

    public const string YesOrNo = "ja eller nej";

    public const string WriteYesOrNo = "Skriv ja eller nej.";

    public const string TheValue = "värdet";

    public static string ValueMissing(string what, string measure) =>
        $"Skriv {what} för {measure}, eller i kommentar varför uppgiften saknas.";

    public const string ShareOutOfRange = "En andel är 0 till 100 procent.";

    public static string MoreThanAll(double some, double all) =>
        $"{Number(some)} är fler än {Number(all)}: skriv först dem som räknas, sedan alla.";

    public const string NegativeCount = "Ett antal är aldrig negativt.";

    public const string CountWithDecimals =
        "Ett antal är ett helt tal. Komma och punkt betyder decimaler: skriv 1234 eller 1 234 för tusental.";

    public const string NegativeTime = "En tid är aldrig negativ.";

    public static string NoMoneyAsked(string plan) => $"Planen {plan} begär ingen sammanställning av ersättningar och utgifter.";

    public static string NoSuchMoney(string near) => $"Skriv ersattning eller utgift.{near}";

    public const string MoneyHasNoGender = "Pengar delas inte upp efter kön: skriv alla.";

    public const string MoneyInKronor = "Skriv beloppet i kronor, tkr eller mnkr, till exempel 18 250 tkr.";

    public static string MoneyHasNoState(string withdraws) =>
        $"Pengar har inget läge: lämna läge tomt, eller skriv {withdraws} för att ta tillbaka uppgiften.";

    public const string NegativeMoney = "Skriv beloppet utan minustecken: ersattning är pengar in och utgift är pengar ut.";

    public const string TooGreat = "Talet är orimligt stort.";

    public const string OnlyANumber = "Skriv bara ett tal, till exempel 12 eller 12,5, och resten i kommentar.";

    public const string SpacesAmongDigits = "Mellanslagen står inte mellan tusental. Skriv talet utan mellanslag.";

    public const string NotThisForm = "Skriv talet utan tusentalstecken och med decimalkomma, till exempel 1234,5.";

    public const string TextTooLong = "Texten är längre än 10 000 tecken: korta den.";

    public const string TextIsBroken =
        "Texten har tecken som inte går att visa, eller som har gått förlorade. Skriv om den, och spara som CSV UTF-8 eller .xlsx.";

    public static string Formula(string address) => $"Cellen {address} är en formel; klistra in värdet.";

    public const string OutsideTheColumns = "utanför kolumnerna";

    public const string NotReadHere = "Kolumnen förra läses inte: skriv uppgiften i värde eller läge.";

    public const string TooManyFields =
        "Raden har fler fält än rubriker. Text eller tal som innehåller avgränsaren ska stå inom citattecken.";

    public const string WithdrawnHasNoValue = "En uppgift som återtas har inget värde: lämna värde tomt.";

    public static string NoSuchKind(string near) => $"Skriv mått, åtgärd eller pengar.{near}";

    public static string NameOfAnother(string id) => $"Namnet på raden hör till {id}. Rätta id, som text, eller namnet.";

    public const string IdMissing = "Skriv måttets eller åtgärdens id, som i mallen.";

    public static string IsAMeasure(string id, string plan) => $"{id} är ett mått i planen {plan}: skriv mått i slag.";

    public static string IsAnAction(string id, string plan) => $"{id} är en åtgärd i planen {plan}: skriv åtgärd i slag.";

    public static string OfAnotherPlan(string other, string plan) => $"Det hör till planen {other} och inte till {plan}.";

    public static string NotInThePlan(string plan, string near) => $"Finns inte i planen {plan}.{near}";

    public static string PeriodTooFarAhead(int lastYear) =>
        string.Create(CultureInfo.InvariantCulture, $"Året ligger längre fram än {lastYear}.");

    public const string NoGender = "Skriv alla, kvinnor eller män (T, K eller M).";

    public const string NoDay = "Skriv en dag, till exempel 2024-08-31 eller 31 augusti 2024.";

    public static string EmptyFile(string name) =>
        $"{name} är tom. Hämta en mall med indicators import --template --plan ID --period PERIOD.";

    public static string OldExcel(string name) =>
        $"{name} är en äldre Excelfil, eller skyddad med lösenord. Spara den som Excelarbetsbok (.xlsx) utan lösenord, eller som CSV.";

    public static string TooManyRows(string name) =>
        $"{name} har fler än 100 000 rader. Planens uppgifter ryms på några tiotal: kontrollera att det är rätt fil. Inget är sparat.";

    public static string IsAFolder(string file) => $"{file} är en mapp. Ange filen som ska importeras.";

    public static string NoFile(string file) => $"Hittar inte filen {file}. Kontrollera namnet och mappen.";

    public static string NoWorkbook(string name) =>
        $"{name} är ingen Excelarbetsbok (.xlsx) som går att läsa. Öppna den i Excel, spara den på nytt som .xlsx eller "
        + "CSV, och importera igen.";

    public static string NoSheet(string? sheet, string name, string preferred) =>
        $"Bladet {sheet} i {name} är inget kalkylblad. Lägg mallen på det första bladet, eller på ett blad som heter {preferred}.";

    public static string UnpacksTooLarge(string name) =>
        $"{name} är större än 100 MB när den packas upp. Planens uppgifter ryms på några tiotal rader: kontrollera att "
        + "det är rätt fil. Inget är sparat.";

    public const string Empty = "tomt";

    public static string InRow(string file, int line, string column, string found, string expected) =>
        string.Create(CultureInfo.InvariantCulture, $"{file} rad {line}, {column}: {found}. {expected}");

    public static string NothingStored(IReadOnlyList<string> told, int count, string file)
    {
        var more = count > told.Count ? string.Create(CultureInfo.InvariantCulture, $"… och {count - told.Count} fel till.\n") : "";
        return string.Join('\n', told)
            + string.Create(CultureInfo.InvariantCulture, $"\n{more}{count} fel i {file}. Inget är sparat: rätta och importera igen.");
    }

    public static string Columns(IReadOnlyList<string> names) =>
        names.Count == 1 ? $"Kolumnen {names[0]}" : $"Kolumnerna {string.Join(", ", names)}";
}
