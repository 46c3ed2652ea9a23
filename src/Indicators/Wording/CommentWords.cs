using Indicators.Wording.Faults;

namespace Indicators.Wording;

/// <summary>Why something among the comments is not read.</summary>
public enum UnreadKind
{
    /// <summary>Its name belongs to nothing in the plan.</summary>
    BelongsToNothing,

    /// <summary>It has another ending than .md.</summary>
    OtherEnding,

    /// <summary>It is no text: a Word document.</summary>
    NoText,

    /// <summary>Another file has the same name in other letters.</summary>
    Twice,

    /// <summary>A folder or a file where none is read.</summary>
    WrongPlace,

    /// <summary>A folder that should have another name: a period's, a plan's.</summary>
    WrongFolder,

    /// <summary>The database has other words in its place.</summary>
    OtherThanStored,

    /// <summary>A folder of a period that the plan does not report on.</summary>
    NotOfThePlan,
}

/// <summary>What is said of comments.</summary>
public static class CommentWords
{
    /// <summary>Why a file or folder is not read, and what to do.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="kind">Why.</param>
    /// <param name="meant">The name it should have; null when that is not known.</param>
    /// <param name="codes">The codes of the plan's occasions, where its folder is of none.</param>
    public static string NotRead(string path, UnreadKind kind, string? meant, IReadOnlyList<string> codes) =>
        kind switch
        {
            UnreadKind.OtherEnding => $"Kommentaren {path} är inte läst: döp om den till {meant}.",
            UnreadKind.NoText => $"Kommentaren {path} är inte läst: den är ingen textfil. Spara texten i {meant}.",
            UnreadKind.Twice => $"Kommentaren {path} är inte läst: {meant} är samma kommentar. Ta bort den ena.",
            UnreadKind.WrongPlace => $"{path} är inte läst: kommentarer ligger i {meant}. Flytta det dit, eller ta bort det.",
            UnreadKind.WrongFolder when meant is null =>
                $"Mappen {path} är inte läst: den heter inte som en period. {PeriodFaults.Row(codes)}",
            UnreadKind.NotOfThePlan =>
                $"Mappen {path} är inte läst: planen har inget sådant tillfälle. Planens tillfällen är {Words.List(codes)}.",
            UnreadKind.OtherThanStored => $"Kommentaren {path} är inte läst: databasen har andra ord där, och det är de som gäller. "
                + "Läs in filen med indicators import --comments, eller ta bort den.",
            UnreadKind.WrongFolder => $"Mappen {path} är inte läst: döp om den till {meant}.",
            _ => $"Kommentaren {path} hör inte till något i planen och är inte med.{(meant is null ? "" : $" Menade du {meant}?")} "
                + "Filerna heter huvud.md, sammanfattning.md, mal-ID.md, indikator-ID.md och matt-ID.md.",
        };

    // More would not be read; they are all in the answer as JSON.
    private const int MostChanged = 5;

    private static string Moved(NamedFigure then, NamedFigure? now) =>
        $"{NamedFigureWords.Braced(then.Name)} var {NamedFigureWords.Of(then)} och är nu "
        + (now is null ? "borta ur planen" : NamedFigureWords.Of(now));

    /// <summary>Two assessments of one goal.</summary>
    public static string TwoAssessments(string file) => $"{file} har två olika bedömningar av målet. Behåll en.";

    /// <summary>The line of an assessment, as it is written by the program.</summary>
    public static string Assessment(string word) => $"Bedömning: {word}";

    /// <summary>Under a text that is carried over.</summary>
    public static string WrittenFor(ReportPeriod period) => $"Skrivet för {OwnWords.Period(period)}.";

    /// <summary>That figures have changed since words were written for them.</summary>
    /// <param name="place">The place.</param>
    /// <param name="changed">Each figure as it was and as it is; null when there is no such measure any more.</param>
    public static string Changed(string place, IReadOnlyList<(NamedFigure Then, NamedFigure? Now)> changed) =>
        $"Kommentaren {place} skrevs för andra tal: "
        + string.Join("; ", changed.Take(MostChanged).Select(one => Moved(one.Then, one.Now)))
        + (changed.Count > MostChanged ? $"; och {NumberWords.Word(changed.Count - MostChanged)} till" : "")
        + $". Läs texten igen. Gäller den ändå: indicators report … --holds {place}.";

    /// <summary>A report that is to be decided with words that nobody has said hold.</summary>
    public static string NotDecided(IEnumerable<string> changed) =>
        "Rapporten är inte fastställd, för tal har ändrats sedan kommentarerna skrevs."
        + string.Concat(changed.Select(one => $"{Environment.NewLine}- {one}"));

    /// <summary>A place that has no words to say anything of.</summary>
    public static string NoSuchPlace(string place, string? near) =>
        $"--holds {place}: där är ingen kommentar skriven för något tal.{(near is null ? "" : $" Menade du {near}?")}";

    /// <summary><c>--holds</c> for what was known before.</summary>
    public const string HoldsNow = "--holds gäller talen som de är nu. Ta bort --as-of eller --holds.";

    /// <summary>What <c>--holds</c> does.</summary>
    public const string Holds =
        "Säg att en kommentar gäller fast tal som den skrevs för har ändrats, till exempel mal-1; får upprepas. Svaret sparas";

    /// <summary>Words that stand in another plan's report too.</summary>
    public static string InOtherPlan(string place, string plan, string period, string other) =>
        $"Kommentaren {place} är ord för ord densamma som {other} i {plan} {period}. Se efter att den hör hit.";

    /// <summary>Names in a comment that mean no figure.</summary>
    /// <param name="comment">The comment's file or place.</param>
    /// <param name="unknown">Each name, with the one that was probably meant; null when none is near.</param>
    /// <param name="plan">The plan's id.</param>
    /// <param name="period">The report's period.</param>
    public static string UnknownFigures(
        string comment,
        IReadOnlyList<(string Name, string? Near)> unknown,
        string plan,
        ReportPeriod period
    ) =>
        $"Kommentaren {comment}: "
        + string.Join(
            ' ',
            unknown.Select(one =>
                $"{NamedFigureWords.Braced(one.Name)} finns inte."
                + (one.Near is { } near ? $" Menade du {NamedFigureWords.Braced(near)}?" : "")
            )
        )
        + $" Talen som finns visas av indicators report --plan {plan} --period {period} --figures.";

    /// <summary>Under a heading of a goal's comment.</summary>
    public const string NothingWritten = "Inget är skrivet här.";

    /// <summary>The word that a line of assessment begins with, and how its assessment may begin when nothing parts them.</summary>
    public static IReadOnlyList<string> Assesses { get; } = ["bedömningen", "bedömning", "bedomning"];

    /// <summary>See <see cref="Assesses"/>.</summary>
    public static IReadOnlyList<string> Begins { get; } = ["bedöms", "uppfyll", "delvis", "inte upp", "ej upp", "går inte", "kan inte"];
}
