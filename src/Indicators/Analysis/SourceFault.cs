using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>Something in a published value that cannot be right, or that a person should look at.</summary>
/// <param name="Cell">Which value: KPI, area, year and gender.</param>
/// <param name="Withholds">Whether the value is kept out of every mean, rank, chart and sentence; else it is only told of.</param>
public abstract record SourceFault(Cell Cell, bool Withholds)
{
    /// <summary>What someone who has looked at it says; null when no one has.</summary>
    public Correction? Known { get; init; }

    /// <summary>
    /// What kind it is, as a stable word: <c>outside</c>, <c>hole</c>, <c>identity</c>, <c>parts</c>, <c>same</c>, <c>stated</c>,
    /// <c>no-total</c>, <c>jump</c>.
    /// </summary>
    public string Kind =>
        this switch
        {
            Outside => "outside",
            HoleAsZero => "hole",
            BrokenIdentity => "identity",
            PartsSum => "parts",
            SameForAll => "same",
            Stated => "stated",
            NoTotal => "no-total",
            _ => "jump",
        };

    /// <summary>The value lies where none of its KPI's can: a share of 150 per cent, a number of persons under 0.</summary>
    /// <param name="Cell">Which value.</param>
    /// <param name="Value">The value; never NaN.</param>
    /// <param name="Range">What its KPI's can be.</param>
    public sealed record Outside(Cell Cell, double Value, ValueRange Range) : SourceFault(Cell, Withholds: true);

    /// <summary>Kolada shows 0 where there is no figure.</summary>
    public sealed record HoleAsZero(Cell Cell) : SourceFault(Cell, Withholds: true);

    /// <summary>The value is not what the two it is counted from make it.</summary>
    /// <param name="Cell">Which value.</param>
    /// <param name="Published">The value.</param>
    /// <param name="Computed">What the two others make, in the same unit.</param>
    public sealed record BrokenIdentity(Cell Cell, double Published, double Computed) : SourceFault(Cell, Withholds: true);

    /// <summary>A whole's parts are not 100 per cent together: one of them is wrong, and which is not known.</summary>
    /// <param name="Cell">Which value.</param>
    /// <param name="Whole">The whole's id.</param>
    /// <param name="Sum">The parts' sum in per cent.</param>
    public sealed record PartsSum(Cell Cell, string Whole, double Sum) : SourceFault(Cell, Withholds: true);

    /// <summary>Women and men have the total's very number. The total stands: it is the genders' that are copies.</summary>
    /// <param name="Cell">Which value.</param>
    /// <param name="Value">The number, never 0.</param>
    /// <param name="Withholds">Whether chance cannot have made them equal: Riket or at least 30 persons, and more than one decimal; or a
    /// number of persons.</param>
    public sealed record SameForAll(Cell Cell, double Value, bool Withholds) : SourceFault(Cell, Withholds);

    /// <summary>A fault that someone has stated, and no rule finds.</summary>
    public sealed record Stated(Cell Cell, bool Withholds) : SourceFault(Cell, Withholds);

    /// <summary>Women and men have values, and the total has none.</summary>
    public sealed record NoTotal(Cell Cell, double Women, double Men) : SourceFault(Cell, Withholds: false);

    /// <summary>The value is far from the year before, for the series and for that year. It may be right.</summary>
    /// <param name="Cell">Which value.</param>
    /// <param name="Before">The value the year before.</param>
    /// <param name="Value">The value.</param>
    public sealed record Jump(Cell Cell, double Before, double Value) : SourceFault(Cell, Withholds: false);
}

/// <summary>A correction whose value Kolada shows no more, so that it can be taken away.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="Now">What Kolada shows now; null when it shows nothing, or when the correction is for many areas.</param>
public sealed record MendedFault(Correction Correction, double? Now);
