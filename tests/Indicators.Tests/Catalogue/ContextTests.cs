using System.Text;
using Indicators.Catalogue;
using Indicators.Tests.Support;

namespace Indicators.Tests.Catalogue;

public sealed class ContextTests
{
    private static readonly IndicatorCatalogue Shipped = CatalogueReader.Read(Repository.Catalogue);

    [Fact]
    public void A_plan_is_fetched_with_the_measures_set_beside_it_and_exported_without()
    {
        var ekero = Shipped.Plan("ekero");

        Assert.Contains("N00702", Shipped.KpisOf([ekero]));
        Assert.DoesNotContain("N00702", Shipped.KpisOf(ekero));
        Assert.Equal(Shipped.KpisOf(ekero), Shipped.KpisOf(ekero).Intersect(Shipped.KpisOf([ekero])));
    }

    [Fact]
    public void What_is_set_beside_a_plan_is_context_and_what_it_has_keeps_its_role()
    {
        var plan = Shipped.Plan("oxelosund");

        Assert.All(Shipped.ContextOf(plan), indicator => Assert.Equal(IndicatorRole.Context, plan.Named(indicator).Role));
        Assert.Equal(IndicatorRole.Proxy, plan.Named(Shipped.IndicatorOf(plan, "etablering-arbetar-studerar")).Role);
    }

    [Theory]
    [InlineData("\"saknas\"", "context[0]")]
    [InlineData("\"balanstal\", \"balanstal\"", "context[1]")]
    public void Context_names_indicators_of_the_catalogue_each_once(string ids, string at)
    {
        var text = SmallCatalogue.Text.Replace("\"plans\": [", $"\"context\": [{ids}], \"plans\": [", StringComparison.Ordinal);

        var (_, faults) = CatalogueReader.Examine(Encoding.UTF8.GetBytes(text));

        Assert.StartsWith(at, Assert.Single(faults).Path, StringComparison.Ordinal);
    }
}
