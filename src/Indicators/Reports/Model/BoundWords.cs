using Indicators.Wording;

namespace Indicators.Reports.Model;

/// <summary>The words of one place, with the figures that they are written for, then and now.</summary>
/// <param name="Place">The place, as its file is named without ending.</param>
/// <param name="Then">The figures as they were known when the words were written, or last said to hold.</param>
/// <param name="Changed">Those of which a reader is told otherwise now.</param>
public sealed record BoundWords(string Place, IReadOnlyList<NamedFigure> Then, IReadOnlyList<FigureChange> Changed)
{
    /// <summary>What has changed, and what to do.</summary>
    public string Says => CommentWords.Changed(Place, [.. Changed.Select(change => (change.Then, change.Now))]);
}

/// <summary>A figure that words are written for and that has changed.</summary>
/// <param name="Then">As it was.</param>
/// <param name="Now">As it is; null when the plan has no such measure any more.</param>
public sealed record FigureChange(NamedFigure Then, NamedFigure? Now);

/// <summary>What a manifest keeps of words that a report printed, so that the next one can tell what they were written for.</summary>
/// <param name="Name">The place's file.</param>
/// <param name="WrittenFor">The figures as they were known when the words were written.</param>
public sealed record ManifestWords(string Name, IReadOnlyList<NamedFigure> WrittenFor);

/// <summary>Words that stand word for word somewhere else too.</summary>
/// <param name="Place">The place in this report.</param>
/// <param name="Plan">The other plan.</param>
/// <param name="Period">The period of it.</param>
/// <param name="Other">The place there.</param>
public sealed record SameWords(string Place, string Plan, string Period, string Other);
