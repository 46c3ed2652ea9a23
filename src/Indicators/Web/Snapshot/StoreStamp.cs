using System.Globalization;
using System.Text;
using Indicators.Reports.Formats;
using Indicators.UseCases;

namespace Indicators.Web.Snapshot;

/// <summary>
/// A mark that is another when something that the pages show has changed, whichever process did it: fetches that ended, imports, reports
/// and comments on disk, and the day.
/// </summary>
internal static class StoreStamp
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    public static string Of(WriteReport making, DateTimeOffset now)
    {
        var stamp = new StringBuilder();
        stamp.Append(StockholmTime.DateInStockholm(now).DayNumber).Append('|').Append(OfStore(making));
        foreach (
            var file in Files(making.Folder, "*")
                .Where(file => !FileGroup.IsInPassing(file.Name))
                .Concat(Files(making.CommentsFolder, "*.md"))
                .OrderBy(file => file.FullName, StringComparer.Ordinal)
        )
        {
            stamp.Append(CultureInfo.InvariantCulture, $"|{file.FullName} {file.LastWriteTimeUtc.Ticks} {file.Length}");
        }

        return stamp.ToString();
    }

    private static string OfStore(WriteReport making)
    {
        using var store = making.Workspace.OpenToRead();
        return store.Runs.Mark();
    }

    private static IEnumerable<FileInfo> Files(string folder, string pattern) =>
        Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles(pattern, Everywhere) : [];
}
