using Indicators.Analysis;
using Indicators.Reports.Formats.Csv;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.UseCases;

namespace Indicators.Tests;

[Collection(FetchedStoreTests.Name)]
public sealed class FiguresOfAllTests(FetchedStore store)
{
    [Fact]
    public void Read_together_the_plans_have_the_figures_and_the_faults_they_have_one_by_one()
    {
        var together = Read(asOf: null);

        Assert.Equal(store.Plans().Select(plan => plan.Plan.Id), together.Select(plan => plan.Plan.Id));
        foreach (var (one, other) in store.Plans().Zip(together))
        {
            Assert.Equal(one.Faults, other.Faults);
            Assert.Equal(one.Group?.Id, other.Group?.Id);
            Assert.Equal(one.Municipalities, other.Municipalities);
            Assert.Equal(FiguresCsv.Write(one, Comparing.Compare(one)), FiguresCsv.Write(other, Comparing.Compare(other)));
        }
    }

    [Fact]
    public void Before_anything_was_known_every_plan_is_there_without_figures()
    {
        var early = Read(DateTimeOffset.UnixEpoch);

        Assert.Equal(5, early.Count);
        Assert.All(early, plan => Assert.Empty(plan.Municipalities));
        Assert.All(early, plan => Assert.All(Comparing.Compare(plan), comparison => Assert.Null(comparison.Year)));
    }

    private IReadOnlyList<PlanFigures> Read(DateTimeOffset? asOf)
    {
        var workspace = new Workspace(Repository.Catalogue, store.Db, TimeProvider.System);
        using var session = workspace.OpenToRead();
        return workspace.FiguresOfAll(session, asOf, asOf);
    }
}
