namespace Indicators.Model;

/// <summary>What of a year a report covers, by the calendar it is counted in.</summary>
public enum PartOfYear
{
    /// <summary>Helår: the whole year, told of in the årsredovisning.</summary>
    WholeYear,

    /// <summary>Delår: a part of the year, told of in a delårsrapport.</summary>
    PartYear,

    /// <summary>Tertial: four months.</summary>
    Third,

    /// <summary>Kvartal: three months.</summary>
    Quarter,

    /// <summary>Månad: a month.</summary>
    Month,
}
