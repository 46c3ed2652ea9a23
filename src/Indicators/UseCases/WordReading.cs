using Indicators.Reports.Model;

namespace Indicators.UseCases;

/// <summary>One field of the administration's words, as a page shows it.</summary>
/// <param name="Place">The field; its text names it in a form.</param>
/// <param name="Text">What stands there: Markdown, a line, or the period's word for an assessment; empty when nothing does.</param>
/// <param name="Version">What a save must have been shown.</param>
internal sealed record WordReading(WordPlace Place, string Text, string Version)
{
    /// <summary>The earlier report whose text it is, word for word; null when it is written for this one.</summary>
    public ReportPeriod? Since { get; init; }

    /// <summary>Reads one: a whole field, or one box of it.</summary>
    /// <param name="place">The field.</param>
    /// <param name="field">What stands in all of it; null when nothing does.</param>
    /// <param name="names">The figures as they are known now.</param>
    /// <param name="period">The report.</param>
    /// <param name="earlier">What stood in it and others before, the oldest first.</param>
    public static WordReading Of(
        WordPlace place,
        WrittenField? field,
        FigureNames names,
        ReportPeriod period,
        IReadOnlyList<OwnReport> earlier
    )
    {
        var whole = ReadWords.TextOf(field, period);
        var text = ReadWords.HasBoxes(place) ? CommentBoxes.TextOf(whole, place.Box) : whole;
        var named = place.Kind == OwnReport.Text ? CommentFigures.Named(text) : [];
        var known = named.Select(name => names.Find(name)?.Name).OfType<string>().ToHashSet();
        var wrote = HasOthers(place, whole)
            ? earlier.Where(IsSameItem).Reverse().TakeWhile(IsSame).LastOrDefault() ?? field?.Row
            : field?.Row;
        return new WordReading(place, text, FieldVersion.Of(text))
        {
            By = wrote?.ReportedBy,
            At = wrote?.KnownFrom,
            File = field is { Row: null } ? field.From : null,
            Unknown = [.. named.Where(name => names.Find(name) is null).Select(name => (name, names.Nearest(name)))],
            Figures = [.. Behind(field?.Row).Select(then => new WordFigure(then, names.Find(then.Name)))],
        };

        // Who wrote a box is who last changed it or said that it holds, not who last wrote in another of the same text.
        bool IsSame(OwnReport other) =>
            CommentBoxes.TextOf(other.Comment ?? "", place.Box) == text && Behind(other).SequenceEqual(Behind(field?.Row));

        bool IsSameItem(OwnReport other) => (other.Kind, other.Item) == (place.Kind, place.Item);

        // Of a text that names none, the goal's newest are behind what stands before any heading.
        IEnumerable<NamedFigure> Behind(OwnReport? row) =>
            WrittenFor
                .Read(row?.WrittenForJson)
                .Where(then =>
                    !HasOthers(place, whole)
                    || known.Contains(then.Name)
                    || (place.Box.Length == 0 && CommentFigures.Named(whole).Count == 0)
                );
    }

    private static bool HasOthers(WordPlace place, string whole) => ReadWords.HasBoxes(place) && CommentBoxes.Names(whole).Count > 0;

    /// <summary>Who wrote it; null when nobody has, or it stands in a file.</summary>
    public string? By { get; init; }

    /// <summary>When, UTC as in <see cref="StockholmTime"/>; null with <see cref="By"/>.</summary>
    public string? At { get; init; }

    /// <summary>The remarks that are bound to it.</summary>
    public IReadOnlyList<RoomRemark> Remarks { get; init; } = [];

    /// <summary>The file it stands in, when it is not in the store; a save takes it over.</summary>
    public string? File { get; init; }

    /// <summary>The figures it is written for, as they were and as they are; none of what stands in a file.</summary>
    public IReadOnlyList<WordFigure> Figures { get; init; } = [];

    /// <summary>Whether any of them has changed, so that somebody must say that the words hold.</summary>
    public bool HasChanged => Figures.Any(figure => figure.HasChanged);

    /// <summary>Names in it that mean no figure, each with the one that was probably meant: the report is not written until they are
    /// mended.</summary>
    public IReadOnlyList<(string Name, string? Meant)> Unknown { get; init; } = [];
}

/// <summary>A figure that words are written for.</summary>
/// <param name="Then">As it was known when they were written.</param>
/// <param name="Now">As it is known now; null when the plan has no such measure any more.</param>
internal sealed record WordFigure(NamedFigure Then, NamedFigure? Now)
{
    /// <summary>Whether a reader is told otherwise now.</summary>
    public bool HasChanged => Now is null || !Then.SaysSame(Now);
}
