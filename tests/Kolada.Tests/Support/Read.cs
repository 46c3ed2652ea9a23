namespace Kolada.Tests.Support;

/// <summary>Streams read to their end.</summary>
internal static class Read
{
    public static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> rows)
    {
        var all = new List<T>();
        await foreach (var row in rows)
            all.Add(row);
        return all;
    }

    public static KoladaClient From(LocalServer server, TimeProvider? clock = null) =>
        KoladaHttp.Create(new KoladaOptions { BaseAddress = server.BaseAddress, RequestsPerSecond = 0 }, clock: clock);
}
