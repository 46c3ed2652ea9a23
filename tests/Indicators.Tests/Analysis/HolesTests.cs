using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

[Collection(FetchedStoreTests.Name)]
public sealed class HolesTests(FetchedStore store)
{
    [Theory]
    [InlineData("N18409", "0000", 2013)] // Riket cannot be 0 when municipalities are not
    [InlineData("N18409", "0000", 2014)]
    [InlineData("N18413", "0117", 2020)] // Österåker, one of 203 municipalities at 0 that year
    [InlineData("N18413", "0481", 2020)]
    public void A_hole_that_Kolada_publishes_as_zero_is_kept_out(string kpi, string area, int year)
    {
        var figures = store.Norrtalje().Figures;

        Assert.True(figures.IsHole(kpi, area, year));
        Assert.Null(figures.Value(kpi, area, year));
    }

    [Fact]
    public void All_203_holes_of_2020_are_found_and_no_other_municipality_is_touched()
    {
        var figures = store.Norrtalje().Figures;
        var kept = ShippedText
            .Cells("N18413")
            .Where(cell => cell.Key.Gender == "T" && ShippedText.Municipalities().Contains(cell.Key.Area) && cell.Value is not null)
            .ToList();

        Assert.Equal(203, kept.Count(cell => figures.IsHole("N18413", cell.Key.Area, cell.Key.Year)));
        Assert.All(
            kept.Where(cell => cell.Value != 0),
            cell => Assert.Equal(cell.Value, figures.Value("N18413", cell.Key.Area, cell.Key.Year))
        );
    }

    [Fact]
    public void A_true_zero_stays()
    {
        var figures = store.Norrtalje().Figures;
        var zeros = ShippedText
            .Cells("N00973")
            .Where(cell => cell.Key.Gender == "T" && cell.Value == 0 && ShippedText.Municipalities().Contains(cell.Key.Area))
            .ToList();

        Assert.Equal(35, zeros.Count);
        Assert.All(zeros, cell => Assert.Equal(0, figures.Value("N00973", cell.Key.Area, cell.Key.Year)));
    }
}
