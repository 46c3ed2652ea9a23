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

    /// <summary>Two assessments of one goal.</summary>
    public static string TwoAssessments(string file) => $"{file} har två olika bedömningar av målet. Behåll en.";

    /// <summary>The line of an assessment, as it is written by the program.</summary>
    public static string Assessment(string word) => $"Bedömning: {word}";

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
