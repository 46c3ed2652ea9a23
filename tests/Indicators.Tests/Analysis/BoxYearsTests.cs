using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

/// <summary>The boxes by year on the shipped figures.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class BoxYearsTests(FetchedStore store)
{
    private IReadOnlyList<BoxYear> Of(string plan, string indicator) =>
        BoxYears.Of(store.Plan(plan), store.Plan(plan).Catalogue.Indicators.First(one => one.Id == indicator));

    [Fact]
    public void The_middle_municipality_rose_by_17_and_Norrtalje_by_4()
    {
        var years = Of("norrtalje", "arbetar");
        var (first, last) = (years[0], years[^1]);

        Assert.Equal((2013, 288, 2022, 290), (first.Year, first.Municipalities, last.Year, last.Municipalities));
        Assert.Equal((50.2, 62.0), (Math.Round(first.Box!.Middle, 1), Math.Round(first.Own!.Value, 1)));
        Assert.Equal((67.16, 66.22), (Math.Round(last.Box!.Middle, 2), Math.Round(last.Own!.Value, 2)));
        double[] box = [last.Box.Tenth, last.Box.Quarter, last.Box.Middle, last.Box.ThreeQuarters, last.Box.NineTenths];
        Assert.Equal([58.8, 63.0, 67.2, 71.9, 75.9], box.Select(value => Math.Round(value, 1)));
        Assert.Null(first.Country);
        Assert.Equal(67.7, last.Country!.Value, 0.05);
    }

    [Fact]
    public void Numbers_of_persons_have_no_boxes()
    {
        Assert.Empty(Of("ekero", "mottagna"));
    }

    [Fact]
    public void With_too_few_municipalities_there_is_no_box()
    {
        var plan = store.Norrtalje();
        var others = plan.Municipalities.Where(area => area != "0188").Take(BoxYears.FewestMunicipalities - 2);
        var few = plan with { Municipalities = [.. others, "0188"] };
        Assert.Empty(BoxYears.Of(few, few.Catalogue.Indicators.First(one => one.Id == "arbetar")));
    }
}
