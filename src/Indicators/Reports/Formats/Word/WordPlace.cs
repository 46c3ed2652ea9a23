namespace Indicators.Reports.Formats.Word;

/// <summary>A place on a page: how far it is filled, and the distance that what stands last wants after it; in twips.</summary>
internal readonly record struct WordPlace(int Page, double Filled, double Gap)
{
    /// <summary>The height of the text on a page.</summary>
    public const double Room = WordMeasure.PageHeight - WordMeasure.Top - WordMeasure.Bottom;

    /// <summary>The top of the first page.</summary>
    public static WordPlace Begin { get; } = new(1, 0, 0);

    /// <summary>The top of the next page, unless this is the top of one.</summary>
    public WordPlace Next() => Filled == 0 ? this : new(Page + 1, 0, 0);

    /// <summary>Where a chain ends, and the page of each of its pieces.</summary>
    public (WordPlace End, IReadOnlyList<int> Pages) Take(List<WordPiece> chain, Func<WordPiece, double> height)
    {
        var place = this;
        if (place.With(chain, height).Filled > Room && place.Filled > 0)
            place = place.Next() with { Filled = chain[0].Head };
        var pages = new List<int>();
        foreach (var piece in chain)
        {
            // What no page can take whole goes on, piece by piece.
            var after = place.With([piece], height);
            if (after.Filled > Room && place.Filled > piece.Head)
                after = (place.Next() with { Filled = piece.Head }).With([piece], height);
            place = after;
            pages.Add(place.Page);
        }

        return (place, pages);
    }

    /// <summary>With more on the same page; of two distances the larger counts.</summary>
    public WordPlace With(IEnumerable<WordPiece> pieces, Func<WordPiece, double> height) =>
        pieces.Aggregate(
            this,
            (place, piece) =>
                place with
                {
                    Filled = place.Filled + (place.Filled == 0 ? 0 : Math.Max(place.Gap, piece.Before)) + height(piece),
                    Gap = piece.After,
                }
        );
}
