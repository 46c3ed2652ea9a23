namespace Indicators.Model;

/// <summary>What an indicator's numbers count. Kolada has no such field: its titles hold the unit as text.</summary>
public enum Unit
{
    /// <summary>A share in per cent, 0–100; differences are percentage points (procentenheter).</summary>
    Percent,

    /// <summary>A difference of shares in percentage points (procentenheter); may be negative.</summary>
    PercentagePoints,

    /// <summary>A number of persons, places or things; whole, never negative.</summary>
    Count,

    /// <summary>One share divided by another, such as a balanstal; 1 is parity.</summary>
    Ratio,

    /// <summary>Swedish kronor per inhabitant (kr/inv).</summary>
    KronorPerInhabitant,

    /// <summary>Cases per 1 000 inhabitants.</summary>
    PerThousandInhabitants,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Months.</summary>
    Months,

    /// <summary>The number of a scale that the measure's definition describes, such as a survey's index.</summary>
    Index,

    /// <summary>Swedish kronor for something that the measure's name tells: a pupil, a square metre.</summary>
    Kronor,

    /// <summary>A number whose unit stands in the measure's name.</summary>
    Number,
}
