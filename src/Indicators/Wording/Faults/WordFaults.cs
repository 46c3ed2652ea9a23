namespace Indicators.Wording.Faults;

/// <summary>Why the administration's words are not moved between files and database, and what is said when they are.</summary>
internal static class WordFaults
{
    public const string PeriodMissing = "--period måste anges med --comments, till exempel --period 2024-delar.";

    public const string NotBoth = "Ange antingen en fil, --template eller --comments, inte flera av dem.";

    public const string OnlyWithComments = "--period, --comments och --replace hör ihop vid export: ange --comments MAPP och --period.";

    public const string ReplaceAlone =
        "--replace hör till --comments, eller till en ifylld arbetsbok. Ta bort --replace, eller ange mappen.";

    public const string FileOrFolder =
        "Ange --out FIL för siffrorna, eller --comments MAPP och --period för förvaltningens ord, inte båda.";

    public const string Folder =
        "Läs i stället in förvaltningens ord ur mappens textfiler (PLAN/PERIOD/mal-1.md …), för perioden i --period";

    public const string ExportFolder =
        "Skriv i stället förvaltningens ord som textfiler i mappen (PLAN/PERIOD/mal-1.md …), för perioden i --period";

    public const string Replace =
        "Ersätt också det som någon har skrivit i arbetsrummet efter förra inläsningen, eller sedan arbetsboken hämtades";

    public const string ReplaceFiles = "Skriv också över filer som säger något annat";

    /// <summary>Words that somebody has written in the room and a file would replace.</summary>
    public static string WrittenSince(IReadOnlyList<(string Place, string By, string At)> others) =>
        "Inget är inläst, för i arbetsrummet står andra ord: "
        + string.Join(", ", others.Select(other => $"{other.Place} ({other.By}, {other.At[..10]})").Distinct())
        + ". Hämta dem som filer med indicators export --comments, eller lägg till --replace om filernas ord ska gälla.";

    /// <summary>Files that say something else than the database.</summary>
    public static string OtherFiles(IReadOnlyList<string> files) =>
        $"Inget är skrivet, för filerna säger något annat än databasen: {string.Join(", ", files)}. "
        + "Läs in dem med indicators import --comments, eller lägg till --replace om databasens ord ska gälla.";

    /// <summary>What an import of words came to.</summary>
    public static string Imported(string plan, string period, (int Added, int Revised, int Unchanged) done) =>
        done.Added + done.Revised + done.Unchanged == 0
            ? $"Mappen har inga ord för {plan} {period}, så inget är inläst."
            : $"Inläst för {plan} {period}: {done.Added} nya, {done.Revised} ändrade, {done.Unchanged} oförändrade fält.";

    /// <summary>That there are no words to write as files.</summary>
    public static string NothingWritten(string plan, string period) =>
        $"Databasen har inga ord för {plan} {period}, så ingen fil är skriven.";

    /// <summary>That words hold could not be kept.</summary>
    public static string NotHeld(string place) =>
        $"Kommentaren {place} har ändrats av någon annan, eller så är rapporten fastställd i arbetsrummet. Inget är skrivet: kör igen.";
}
