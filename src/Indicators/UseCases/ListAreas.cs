using Indicators.Fetching;

namespace Indicators.UseCases;

/// <summary>The municipalities a plan may be made for.</summary>
public static class ListAreas
{
    /// <summary>Municipalities, regions and Riket as stored; those that ship with the program when nothing has been fetched.</summary>
    public static IReadOnlyList<StoredArea> Areas(this Workspace workspace)
    {
        using var store = workspace.OpenToRead();
        var stored = store.Runs.NewestCopy() is { } newest ? store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, newest) : [];
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
}
