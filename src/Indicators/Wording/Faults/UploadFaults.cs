namespace Indicators.Wording.Faults;

/// <summary>Why a file that is handed in is not taken: what is wrong with it, by its name, and what to do.</summary>
internal static class UploadFaults
{
    private const string Nothing = "Inget är sparat.";

    /// <summary>What a file is linked to, where it is no one address.</summary>
    public const string OtherFiles = "andra filer";

    public const string NoFile = "Välj en fil först.";

    public static string Empty(string name) => $"{name} är tom. {Nothing}";

    public static string WrongType(string name, bool sheet) =>
        sheet
            ? $"{name} är ingen Excelarbetsbok (.xlsx) och ingen CSV-fil. Spara den som .xlsx eller CSV UTF-8. {Nothing}"
            : $"{name} är ingen Wordmall. Spara den som Wordmall (.dotx) eller Worddokument (.docx). {Nothing}";

    public static string OldOrLocked(string name) =>
        $"{name} är i ett äldre Officeformat, eller skyddad med lösenord. Spara den på nytt utan lösenord. {Nothing}";

    public static string Broken(string name) => $"{name} är skadad. Öppna den, spara den på nytt och försök igen. {Nothing}";

    public static string Macros(string name) => $"{name} har makron. Spara den i ett format utan makron, .xlsx eller .dotx. {Nothing}";

    public static string Objects(string name) =>
        $"{name} har inbäddade objekt eller kontroller. Ta bort dem i filen, och försök igen. {Nothing}";

    public static string Fetches(string name) =>
        $"{name} hämtar data utifrån. Ta bort anslutningarna (Data, Frågor och anslutningar), och försök igen. {Nothing}";

    public static string Links(string name, string to) =>
        $"{name} är länkad till {to}. Bryt länken (Redigera länkar), eller infoga det som länkas, och försök igen. {Nothing}";

    public static string TooMuch(string name) =>
        $"{name} packas upp till mer än en sådan fil kan behöva. Kontrollera att det är rätt fil. {Nothing}";
}
