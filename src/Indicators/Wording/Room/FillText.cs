using Indicators.Wording.Faults;

namespace Indicators.Wording.Room;

/// <summary>What is said of a workbook that is fetched, filled in and handed in.</summary>
internal static class FillText
{
    public const string Title = "Excel";

    public const string Lead = "Hämta arbetsboken, fyll i den och ladda upp den här. Inget sparas förrän du har sett vad som ändras.";

    public const string Fetch = "Hämta arbetsboken";

    public const string Offer = "Fyll i med Excel i stället";

    public const string FetchHeading = "Hämta";

    public const string FetchHow =
        "Den har allt som redan är ifyllt: uppgifter, åtgärder, pengar, bedömningar och texter. "
        + "De vita cellerna fylls i, de grå står still.";

    public const string Upload = "Ladda upp";

    public const string UploadHow =
        "Arbetsboken (.xlsx), eller samma blad som CSV. En tom cell ändrar inget; "
        + $"{FillWords.TakesAway} i en cell tar bort det som står. Högst 5 MB.";

    public const string File = "Fil";

    public const string Show = "Visa vad som ändras";

    public const string Handed = "Uppladdade filer";

    public const string HandedHow = "De tio senaste finns kvar, så att inget går förlorat om något går fel.";

    public const string Gone = "Filen finns inte kvar. Ladda upp den igen.";

    public const string Nothing = "Inget i filen skiljer sig från det som står.";

    public const string Stands = "Det som står";

    public const string Sheets = "I filen";

    public const string TakenAway = "tas bort";

    public const string FetchAgain = "Hämta filen";

    public const string InSheet = "Det som står i filen:";

    public const string What = "Vad";

    public const string Row = "Rad";

    /// <summary>What is said of a cell that cannot be read.</summary>
    public static string Unread(string says) => $"{says} Det sparas som det står, men räknas inte än.";

    public const string NotTaken = "Det här är inte känt, och sparas inte:";

    public const string Choose = "Någon annan har skrivit här sedan arbetsboken hämtades. Vad ska stå?";

    public const string Locked = "Rapporten är fastställd. Arbetsboken går att hämta, men inget mer kan sparas.";

    /// <summary>The heading over a file's plan.</summary>
    public static string PlanOf(string name) => $"Det här gör {name}";

    /// <summary>What a file would do, counted.</summary>
    public static string Counted(int added, int changed, int taken, int same, int unknown, int conflicts)
    {
        (int Count, string Word)[] parts =
        [
            (added, "nytt"),
            (changed, "ändrat"),
            (taken, TakenAway),
            (conflicts, conflicts == 1 ? "krock" : "krockar"),
            (unknown, unknown == 1 ? "okänd" : "okända"),
            (same, "oförändrat"),
        ];
        return Words.Sentence(
                string.Join(", ", parts.Where(part => part.Count > 0).Select(part => $"{NumberWords.Place(part.Count)} {part.Word}"))
            ) + ".";
    }

    /// <summary>The button that saves.</summary>
    public static string Save(int some, int conflicts) =>
        (some, conflicts) switch
        {
            (0, _) => "Spara valen",
            (1, 0) => "Spara ändringen",
            (_, 0) => $"Spara de {NumberWords.Word(some)} ändringarna",
            _ => "Spara ändringarna och valen",
        };

    public const string ConflictWord = "Krock";

    public const string UnknownWord = "Okänt";

    public const string ConflictHow = "Någon annan har skrivit här sedan arbetsboken hämtades. Lägg till --replace om filens ska gälla.";

    /// <summary>That the workbook is written.</summary>
    public static string Written(string file) => $"Skrev {file}. Fyll i de vita cellerna och läs in den med indicators import.";

    /// <summary>A cell in the command's answer.</summary>
    public static string Line(int line, string kind, string row, string column, string stands, string text, string? says) =>
        $"{kind}: {row} ({Where(line, column)}): {SaveWords.Value(Folded.Words(stands))} → {SaveWords.Value(Folded.Words(text))}."
        + (says is null ? "" : $" {says}");

    /// <summary>What a workbook came to, in the command's answer.</summary>
    public static string CountedOf(string counted, string name, bool shown) =>
        $"{counted} {(shown ? "Inget är sparat." : $"Sparat ur {name}.")}";

    /// <summary>A change's word.</summary>
    public static string Kind(bool isNew, bool takes) =>
        isNew ? "Nytt"
        : takes ? "Tas bort"
        : "Ändrat";

    /// <summary>Where in the file: "rad 12, svar".</summary>
    public static string Where(int line, string column) => $"rad {NumberWords.Place(line)}, {column}";

    /// <summary>What a row is of: "Åtgärd 1.1 Ta emot, kvinnor".</summary>
    public static string RowOf(string part, string id, string name, params string?[] more) =>
        string.Join(
            ", ",
            more.Where(one => !string.IsNullOrEmpty(one)).Prepend(string.Join(' ', new[] { part, id, name }.Where(one => one.Length > 0)))
        );
}
