using Indicators.Fetching;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>The municipalities a plan may be made for.</summary>
public static class ListAreas
{
    /// <summary>Municipalities, regions and Riket as stored; those that ship with the program when nothing has been fetched.</summary>
    public static IReadOnlyList<StoredArea> Areas(this Workspace workspace)
    {
        using var store = workspace.OpenToRead();
        var stored = Stored(store);
        return stored.Count > 0
            ? stored
            :
            [
                .. KoladaSource
                    .Readable(() => ShippedFigures.Areas(ShippedFigures.DefaultFolder))
                    .Select(area => new StoredArea
                    {
                        Id = area.Id,
                        Title = area.Title,
                        Type = area.Type,
                    }),
            ];
    }

    /// <summary>The names of those that are stored, by code.</summary>
    internal static IReadOnlyDictionary<string, string> Names(ReadSession store) =>
        Stored(store).ToDictionary(area => area.Id, area => area.Title);

    private static IReadOnlyList<StoredArea> Stored(ReadSession store) =>
        store.Runs.NewestCopy() is { } newest ? store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, newest) : [];
}
