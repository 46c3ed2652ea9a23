using Indicators.Catalogue;

namespace Indicators.Tests.Support;

/// <summary>An indicator with nothing in it but what a calculation asks for.</summary>
internal static class SmallIndicators
{
    public static Indicator Of(string kpi, Better better = Better.High) =>
        new()
        {
            Id = kpi,
            Kpi = kpi,
            Name = kpi,
            Subject = "",
            Finding = "",
            Measures = "",
            Definition = "",
            Unit = Unit.Ratio,
            Decimals = 1,
            Better = better,
            Producers = [],
            Genders = false,
        };
}
