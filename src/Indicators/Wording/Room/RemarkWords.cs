namespace Indicators.Wording.Room;

/// <summary>What is said of remarks, and of rows that are handed over.</summary>
internal static class RemarkWords
{
    public const string Answer = "Svar";

    public const string Send = "Svara";

    public const string SendBack = "Skicka tillbaka";

    public const string About = "Gäller";

    public const string Remark = "Anmärkning";

    public const string AllRows = "Alla rader";

    public const string TheWholeReport = "Hela rapporten";

    public const string HandOver = "Lämna över till …";

    public const string Handed = "Överlämnat";

    public const string TakeBack = "Ta tillbaka";

    public const string To = "Kontor";

    public const string Why = "Varför, om det behövs";

    public const string HandOverButton = "Lämna över";

    public const string Withdraw = "Ta tillbaka anmärkningen";

    public const string CannotWithdraw =
        "Anmärkningen är redan besvarad eller tillbakatagen, eller skriven av någon annan. Ladda om sidan. Inget är ändrat.";

    public const string NoSuchPlace = "Det som anmärkningen gäller finns inte längre. Ladda om sidan. Inget är ändrat.";

    public const string NoSuchRow = "Raden finns inte, eller är inte överlämnad. Ladda om sidan. Inget är ändrat.";

    public const string WriteTheOffice = "Skriv vilket kontor raden ska lämnas över till, högst hundra tecken. Inget är ändrat.";

    public static string HasItAlready(string office) => $"Raden är redan hos {office}. Inget är ändrat.";

    /// <summary>Before a remark: "Tillbakaskickat 11 september av Eva Ek:".</summary>
    public static string SentBack(RoomEvent step, DateTimeOffset now) => $"Tillbakaskickat {When(step, now)}:";

    /// <summary>Before its answer.</summary>
    public static string Answered(RoomEvent step, DateTimeOffset now) => $"Svar {When(step, now)}:";

    /// <summary>After one that is withdrawn.</summary>
    public static string Withdrawn(RoomEvent step, DateTimeOffset now) => $"Tillbakatagen {When(step, now)}.";

    /// <summary>Whose a row is by the plan, and who handed it over: "Överlämnat från Vuxenutbildningen 12 september av Eva Ek".</summary>
    public static string HandedOver(string from, RoomEvent step, DateTimeOffset now) =>
        $"Överlämnat från {from} {When(step, now)}" + (step.Note.Length > 0 ? $": {step.Note}" : "");

    /// <summary>A field of words by what it is about: "kommentaren till mål 1, Färre i utanförskap".</summary>
    public static string Of(WordPlace place, string about) =>
        place.Kind == OwnReport.Assessment ? $"bedömningen av {about}"
        : place.Item == "sammanfattning" ? WordsWords.Overall
        : $"kommentaren till {about}";

    /// <summary>With whom a row is.</summary>
    public static string With(string office) => $"Hos {office}.";

    /// <summary>How many of an office's rows are others' by the plan.</summary>
    public static string Of(int count) =>
        count == 1 ? "En rad är överlämnad hit." : $"{Words.Sentence(NumberWords.Word(count))} rader är överlämnade hit.";

    private static string When(RoomEvent step, DateTimeOffset now) => $"{RoomWords.When(StockholmTime.Read(step.At), now)} av {step.By}";
}
