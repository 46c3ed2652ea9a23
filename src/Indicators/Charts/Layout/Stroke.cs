namespace Indicators.Charts.Layout;

/// <summary>How a line is drawn.</summary>
/// <param name="Colour">Its colour.</param>
/// <param name="Width">In px.</param>
/// <param name="Dashes">For its second sign: lengths of dash and gap in turn, in px; null for a whole line.</param>
/// <param name="Round">Whether its ends, and those of its dashes, are round.</param>
internal sealed record Stroke(Token Colour, double Width, IReadOnlyList<double>? Dashes = null, bool Round = false);
