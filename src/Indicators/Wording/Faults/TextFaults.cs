namespace Indicators.Wording.Faults;

/// <summary>What is wrong with a text that a person has saved: how to save it so that it can be read.</summary>
internal static class TextFaults
{
    public const string SaveTable = "Öppna den där texten ser rätt ut, spara som CSV UTF-8 eller Excelarbetsbok (.xlsx), och försök igen.";

    public const string SaveText = "Öppna den där texten ser rätt ut, spara den på nytt som UTF-8, och försök igen.";

    public static string NoTable(string name) =>
        $"{name} är varken en textfil eller en Excelarbetsbok. Spara den som CSV UTF-8 eller som Excelarbetsbok (.xlsx).";

    public static string NoText(string name) => $"{name} är ingen textfil som går att läsa. Spara den som vanlig text i UTF-8.";

    public static string WrongLetters(string name, int line, string word, string remedy) =>
        $"{name} rad {line}: \"{word}\" är inte svenska, för å, ä och ö gick fel när filen sparades. {remedy}";

    public static string LostLetters(string name, int line, string word, string remedy) =>
        $"{name} rad {line}: \"{word}\" har tecken som har gått förlorade. {remedy}";

    public static string Control(string name, int line, int code, string remedy) =>
        $"{name} rad {line} har ett styrtecken (U+{code:X4}) som inte går att visa. Ta bort det. {remedy}";

    public static string TooLarge(string name, int mostMegabytes) =>
        $"{name} är större än {mostMegabytes} MB, och ingen text här är så lång. Kontrollera att det är rätt fil. Inget är sparat.";

    public static string CommentTooLong(string file, int mostThousands) =>
        $"Kommentaren {file} är längre än {mostThousands} 000 tecken. Korta den, och försök igen.";

    public static string CommentTooDeep(string file, int most) =>
        $"Kommentaren {file} har citat, listor eller kursiveringar i mer än {most} nivåer. Ta bort dem, och försök igen.";

    public static string LineTooLong(int most) => $"Raden är längre än {most} tecken. Korta den.";

    public static string CannotBeRead(string file) =>
        $"Det går inte att läsa {file}. Stäng filen om den är öppen i ett annat program, och kontrollera att du får läsa den.";

    public static string SameTwice(IReadOnlyList<string> files) =>
        $"{files[0]} finns flera gånger, för stora och små bokstäver i namnet räknas som lika: "
        + $"{string.Join(" och ", files.Select(Path.GetFileName))}. Behåll en av dem.";
}
