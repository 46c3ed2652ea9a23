using System.Text.RegularExpressions;
using Indicators.Fetching;

namespace Indicators.Tests.Fetching;

public sealed partial class ShippedKpisTests
{
    private static readonly IReadOnlyList<StoredKpi> All = ShippedKpis.Read(ShippedKpis.DefaultFolder);

    [Fact]
    public void The_whole_catalogue_is_there_once()
    {
        Assert.Equal(6099, All.Count);
        Assert.Equal(6099, All.Select(kpi => kpi.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(All, kpi => Assert.Matches(KoladaId(), kpi.Id));
        Assert.Equal(426, All.Count(kpi => StoredKpi.LastYear(kpi.Title) is not null));
        Assert.Equal((3649, 1318, 1132), (Count("K"), Count("L"), Count("A")));
        Assert.Equal(2313, All.Count(kpi => kpi.Genders == true));
        Assert.Equal(29, All.Count(kpi => kpi.Producers is []));

        static int Count(string about) => All.Count(kpi => kpi.About == about);
    }

    [Fact]
    public void A_kpi_has_its_names_and_dates_and_none_of_Koladas_texts()
    {
        var kpi = All.Single(kpi => kpi.Id == "N21701");

        Assert.Equal("Invånare 65+ med hemtjänst i ordinärt boende, andel (%)", kpi.Title);
        Assert.Equal("Äldre och funktionshinder", kpi.Area);
        Assert.Equal(["SCB", "Socialstyrelsen"], kpi.Producers!);
        Assert.Equal(["N21821"], kpi.Replaces!);
        Assert.All(All, one => Assert.Null(one.Description));
    }

    [Fact]
    public void What_Kolada_says_replaces_another_is_not_the_other()
    {
        var replacing = All.Where(kpi => kpi.Replaces is { Count: > 0 }).ToList();

        Assert.Equal(28, replacing.Count);
        Assert.All(replacing, kpi => Assert.All(kpi.Replaces!, old => Assert.Matches(KoladaId(), old)));
        Assert.All(replacing, kpi => Assert.DoesNotContain(kpi.Id, kpi.Replaces!));
    }

    [GeneratedRegex("^[NU][0-9]{5}$", RegexOptions.None, 1000)]
    private static partial Regex KoladaId();
}
