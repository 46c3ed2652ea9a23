namespace Indicators.Wording.Room;

/// <summary>What is said where the report is looked at before it is decided.</summary>
internal static class PreviewWords
{
    /// <summary>What it is, and how many pages, where they are known.</summary>
    public static string Lead(int? brief, int? appendix) =>
        "Rapporten som den blir med det som står nu. "
        + (
            brief is { } few && appendix is { } many
                ? $"Kortversionen har {NumberWords.Counted(few, "en sida", "sidor")} och bilagan {NumberWords.Place(many)}, som Word."
                : "Den är märkt som utkast tills den fastställs."
        );

    public const string PartsHow =
        "Det du tar ur eller flyttar står i historiken, och rapporten säger vad som är utelämnat och av vem. Huvudet står alltid först.";

    public const string NoSuchPart = "Delen finns inte. Ladda om sidan. Inget är ändrat.";

    public const string Sentences = "Varifrån meningarna kommer";

    public const string Figures = "Varifrån talen kommer";

    public const string ToFigures = "Till siffrorna";

    public const string ToGoals = "Till målen";

    /// <summary>The page that a part begins on; empty when that cannot be told.</summary>
    public static string Begins(int? page) => page is { } number ? $"från sida {NumberWords.Place(number)}" : "";

    /// <summary>That a part is left out, by whom and when.</summary>
    public static string LeftOut(PartChange left, DateTimeOffset now) =>
        $"tagen ur av {left.By} {RoomWords.When(StockholmTime.Read(left.At), now)}";

    /// <summary>What a button does.</summary>
    public static string Move(PartMove move) =>
        move switch
        {
            PartMove.Out => "Ta ur",
            PartMove.In => "Ta med",
            PartMove.Up => "Flytta upp",
            _ => "Flytta ned",
        };

    /// <summary>What was done with a part, in the history: "Pengarna: tagen ur bilagan".</summary>
    public static string Done(PartChange change) =>
        $"{PartsLeftOutWords.Name(change.Part)}: "
        + change.Move switch
        {
            PartMove.Out => "tagen ur bilagan",
            PartMove.In => "tagen med i bilagan igen",
            PartMove.Up => "flyttad upp i bilagan",
            _ => "flyttad ned i bilagan",
        };

    public const string AsWord = "Som Word: skriv ett utkast under Hämta.";

    /// <summary>What a part is for.</summary>
    public static string What(string part) =>
        part switch
        {
            "kort" => "Två sidor för den som läser en sak: vad siffrorna säger, vad planen lovar och vad som är gjort.",
            "bilaga" => "Det som lämnas in: alla mått, mål, åtgärder och pengar.",
            _ => "Alla diagram, definitioner och beräkningar, att slå upp i.",
        };
}
