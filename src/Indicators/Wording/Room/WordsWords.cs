using Indicators.Catalogue;

namespace Indicators.Wording.Room;

/// <summary>What is said of the administration's words in the room.</summary>
internal static class WordsWords
{
    public const string Holds = "Texten håller";

    public const string Overall = "Sammanvägd bedömning";

    public const string OverallHow = "Trycks först i rapporten. Tom rad ger nytt stycke. En rad som börjar med - blir en punkt.";

    public const string Comment = "Kommentar";

    public const string CommentHow =
        "Tom rad ger nytt stycke. En rad som börjar med - blir en punkt. En ruta till: skriv #### och namnet på en egen rad.";

    public const string Boxes = "Nämndernas rutor";

    public const string BoxesHow = "Var och en trycks under sitt namn. En tom ruta trycks inte.";

    public const string Insert = "Sätt in";

    public const string Proposal = "Programmets förslag";

    public const string Yours = "Din bedömning";

    public const string YoursHow = "Förra rapportens bedömning följer inte med.";

    public const string NoneYet = "Ingen än";

    public const string FiguresHow = "De byts ut om Kolada ändrar dem, och då frågar rummet om texten håller.";

    /// <summary>Words that are an earlier report's, to the letter.</summary>
    public static string FromBefore(ReportPeriod since) => $"Från förra: skrivet för {OwnWords.Period(since)}. Rapporten säger det.";

    /// <summary>Words that stand in a file of the comments' folder.</summary>
    public static string InFile(string file) => $"Står i filen {file}. Sparas här när du ändrar.";

    /// <summary>A name in a text that means no figure, with the one that was probably meant.</summary>
    public static string Unknown(string name, string? meant) =>
        $"{NamedFigureWords.Braced(name)} finns inte."
        + (meant is null ? " Välj en siffra i listan." : $" Menade du {NamedFigureWords.Braced(meant)}?");

    /// <summary>That figures have changed since the words were written, each from what to what.</summary>
    public static string Changed(IReadOnlyList<(NamedFigure Then, NamedFigure? Now)> figures)
    {
        var each = figures.Select(one =>
            $"{NamedFigureWords.Braced(one.Then.Name)} {NamedFigureWords.Of(one.Then)} → "
            + (one.Now is { } now ? NamedFigureWords.Of(now) : Gone)
        );
        return (figures.Count == 1 ? "En siffra har ändrats" : $"{Words.Sentence(NumberWords.Things(figures.Count))} siffror har ändrats")
            + $" sedan du skrev: {string.Join(", ", each)}. Håller texten?";
    }

    private const string Gone = "finns inte längre";

    /// <summary>Over the goals.</summary>
    public static string Lead(int judged, int all, LevelName called)
    {
        var one = called.IsNeuter ? "bedömt" : "bedömd";
        return all == 1
            ? $"{Words.Sentence(called.The)} är {(judged == 1 ? one : $"inte {one} än")}."
            : $"{NumberWords.OfAll(judged, all)} {called.Many} är {(judged == 1 ? one : "bedömda")}.";
    }

    public static string Next(string goal) => $"Nästa: {goal}";
}
