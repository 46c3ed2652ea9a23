using System.Text;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Catalogue;

public sealed class EvidenceRulesTests
{
    private const string Base = "\"base\": { \"kpi\": \"N00964\", \"of\": \"personer som lämnat etableringsuppdraget\" }";

    [Theory]
    [InlineData("\"stock\": true, " + Base, "indicators[2].base")] // the same persons year after year
    [InlineData("\"uncertainty\": \"U01519\", " + Base, "indicators[2].uncertainty")]
    [InlineData("\"meanOfYears\": 4, " + Base, "indicators[2].meanOfYears")]
    [InlineData("\"meanOfYears\": 1", "indicators[2].meanOfYears")]
    public void Evidence_that_cannot_be_is_refused(string fields, string path) =>
        Assert.Equal([path], Faults(SmallCatalogue.With(Base, fields)));

    [Theory]
    [InlineData("\"stock\": true")]
    [InlineData("\"stock\": true, \"uncertainty\": \"U01519\", \"meanOfYears\": 4")]
    [InlineData(Base)]
    public void Each_kind_of_evidence_is_taken(string fields) => Assert.Empty(Faults(SmallCatalogue.With(Base, fields)));

    [Fact]
    public void Only_a_share_has_persons_behind_it() =>
        Assert.Equal(
            ["indicators[0].base"],
            Faults(
                SmallCatalogue.With(
                    "\"near\": 1,\n      \"genders\": false,\n      \"producers\": "
                        + "[\"SCB\"]\n    },\n    {\n      \"id\": \"balanstal-riket\"",
                    $"\"near\": 1, {Base}, \"genders\": false, \"producers\": [\"SCB\"] }}, {{ \"id\": \"balanstal-riket\""
                )
            )
        );

    private static IEnumerable<string> Faults(string catalogue) =>
        CatalogueReader.Examine(Encoding.UTF8.GetBytes(catalogue)).Faults.Select(fault => fault.Path);
}
