using Indicators.Web.Settings;

namespace Indicators.Tests.Support;

/// <summary>Norrtälje's room for each test by itself: a copy of the fetched store, the service on it, and a hand in it.</summary>
/// <param name="store">The fetched store.</param>
public abstract class OwnRoom(FetchedStore store) : IClassFixture<FetchedStore>, IAsyncLifetime, IDisposable
{
    /// <summary>Where all of it lies.</summary>
    private protected Folder Folder { get; } = new();

    /// <summary>The twelfth of September, when a delår is written.</summary>
    private protected ManualClock Clock { get; } = new(new DateTimeOffset(2024, 9, 12, 12, 0, 0, TimeSpan.Zero));

    /// <summary>The service.</summary>
    private protected SiteUnderTest Site { get; private set; } = null!;

    /// <summary>Somebody in the room of the delår.</summary>
    private protected RoomHand Hand { get; private set; } = null!;

    /// <summary>The store's file.</summary>
    private protected string Db => Folder.File("indicators.db");

    public async Task InitializeAsync()
    {
        File.Copy(store.Db, Db);
        Site = await SiteUnderTest.StartAsync(Db, Clock, Set, reports: Folder.File("reports"));
        Hand = await RoomHand.EnterAsync(Site, "/arbetsrum/norrtalje/2024-delar");
        await BeginAsync();
    }

    public async Task DisposeAsync()
    {
        await EndAsync();
        await Site.DisposeAsync();
    }

    public void Dispose()
    {
        Hand.Dispose();
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>How the service is set.</summary>
    private protected virtual SiteSettings Set(SiteSettings settings) => settings;

    /// <summary>What all of a class's tests begin with.</summary>
    private protected virtual Task BeginAsync() => Task.CompletedTask;

    /// <summary>What they end with.</summary>
    private protected virtual Task EndAsync() => Task.CompletedTask;
}
