using Indicators.Store;
using Indicators.Tests.Support;
using Indicators.UseCases;
using Kolada.Replica;
using Kolada.Tests.Support;

namespace Indicators.Tests.Fetching;

/// <summary>A first load, which writes everything, and a person who saves a field with every answer that comes.</summary>
public sealed class SavedMeanwhileTests : IDisposable
{
    private static readonly DateTimeOffset At = new(2024, 9, 12, 12, 0, 0, TimeSpan.Zero);

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_field_is_saved_with_every_answer_of_a_first_load_and_neither_loses_anything()
    {
        using var undisturbed = WriteSession.InMemory();
        await SmallKolada.FetchAsync(undisturbed, new KoladaReplica(SmallKolada.Figures), At);
        using var store = WriteSession.Open(folder.File("indicators.db"), At);
        var workspace = new Workspace(Repository.Catalogue, folder.File("indicators.db"), new ManualClock(At));
        var saving = new Saving(new KoladaReplica(SmallKolada.Figures), workspace);
        await using var server = await LocalServer.StartAsync(saving);

        await SmallKolada.FetchAsync(store, server.BaseAddress, At);

        Assert.InRange(saving.Came.Count, 5, int.MaxValue);
        Assert.All(saving.Came, came => Assert.IsType<FieldSaved.Done>(came));
        Assert.Equal(saving.Came.Count, store.OwnReports.Read("norrtalje", asOf: null).Single().Value);
        Assert.Equal(SmallKolada.Cells(undisturbed, At), SmallKolada.Cells(store, At));
    }

    private sealed class Saving(HttpMessageHandler answers, Workspace workspace) : DelegatingHandler(answers)
    {
        private static readonly FieldPlace Place = FieldPlace.TryParse("measure:3.1-dialogmoten:T:value")!;

        private readonly Lock one = new();

        public List<FieldSaved> Came { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            lock (one)
            {
                var (before, now) = (Came.Count, Came.Count + 1);
                var shown = FieldVersion.Of(before == 0 ? "" : FormattableString.Invariant($"{before}"));
                var plan = workspace.Catalogue.Plan("norrtalje");
                Came.Add(
                    workspace.Save(
                        new FieldSave(plan, ReportPeriod.Parse("2024-delar"), Place, FormattableString.Invariant($"{now}"), shown, "Eva Ek")
                    )
                );
            }

            return answer;
        }
    }
}
