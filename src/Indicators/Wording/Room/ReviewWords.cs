namespace Indicators.Wording.Room;

/// <summary>What is said where a report is reviewed and decided.</summary>
internal static class ReviewWords
{
    public const string IsDecided = "Rapporten är fastställd.";

    public const string NotDecided = "Rapporten är inte fastställd, så den går att ändra som den är. Inget är ändrat.";

    public const string CorrectHow =
        "Den fastställda versionen står kvar på sin adress och gäller tills nästa är fastställd. Här öppnas ett utkast till nästa.";

    public const string TheReport = "rapporten";

    public const string NotYet = "Inte än.";

    public const string NothingSaved = "Inget är sparat än.";

    public const string Nothing = "Inget.";

    public const string After = "Rättas i en ny version med ett skäl som trycks. Den gamla finns kvar.";

    public const string ReasonHow = "Behövs så länge den andra listan inte är tom. Det sparas i historiken och i rapportens underlag.";

    public const string WriteAReason = "Skriv ett skäl att besluta fast något kan ha glömts. Inget är fastställt.";

    public const string WriteARemark = "Skriv en anmärkning, så att det går att se vad som ska ändras. Inget är ändrat.";

    public const string HasChanged = "Något har ändrats sedan du läste. Läs det som står nu och fastställ sedan. Inget är fastställt.";

    public const string MustBeSolved = "Något måste lösas först. Inget är fastställt.";

    public const string NoSuchStep = "Steget finns inte. Ladda om sidan. Inget är ändrat.";

    public static string Lead(int must, int may) =>
        (must, may) switch
        {
            (0, 0) => "Inget måste lösas, och inget ser ut att ha glömts.",
            (0, _) => $"Inget måste lösas. {Words.Sentence(NumberWords.Things(may))} {Things(may)} kan ha glömts.",
            (_, 0) => $"{Words.Sentence(NumberWords.Things(must))} {Things(must)} måste lösas innan rapporten kan fastställas.",
            _ => $"{Words.Sentence(NumberWords.Things(must))} {Things(must)} måste lösas innan rapporten kan fastställas. "
                + $"{Words.Sentence(NumberWords.Things(may))} kan ha glömts.",
        };

    public static string Must(int count) => $"Måste lösas ({NumberWords.Place(count)})";

    public static string May(int count) => $"Kan ha glömts ({NumberWords.Place(count)})";

    /// <summary>When a step was taken, by whom and what was said: "Skickat 17 september av Eva Ek: ”…”".</summary>
    public static string Taken(RoomEvent step, DateTimeOffset now) =>
        $"{Words.Sentence(RoomWords.When(StockholmTime.Read(step.At), now))}, av {step.By}"
        + (step.Note.Length > 0 ? $": ”{step.Note}”" : ".");

    public static string SavedLast(DateTimeOffset at, DateTimeOffset now) => $"Senast sparat {RoomWords.When(at, now)}.";

    public static string Approves(string mark) =>
        $"Du godkänner det som står nu, märke {mark}. Ändras något, också av Kolada, gäller godkännandet inte.";

    public static string WhenSolved(int must) =>
        $"När {(must == 1 ? "den är löst" : $"de {NumberWords.Word(must)} är lösta")} står knappen Godkänn och fastställ här.";

    public static string Locks(ReportPeriod period) =>
        $"Alla uppgifter, åtgärder, pengar, texter och bedömningar för {OccasionWords.Report(period)}, och Koladas siffror som de är då. "
        + "Filerna sparas som de är.";

    private static string Things(int count) => count == 1 ? "sak" : "saker";
}
