using System.IO.Compression;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>Unpacks a zip file into nothing before anyone reads it: a small file may hold a whole disk.</summary>
internal static class ZipGuard
{
    private const long MostUnpacked = 100 * 1024 * 1024;

    private const int MostEntries = 1000;

    /// <summary>Refuses a file that unpacks to more than a workbook of ours could.</summary>
    public static void Check(byte[] bytes, string name, Func<string, string>? says = null)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        // What the file says of itself is seen at once; what is really in it is counted, for it may lie.
        if (zip.Entries.Count > MostEntries || zip.Entries.Any(entry => entry.Length > MostUnpacked))
        {
            throw UserException.Invalid((says ?? ImportFaults.UnpacksTooLarge)(name));
        }

        var left = MostUnpacked;
        var buffer = new byte[64 * 1024];
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            for (var read = 1; read > 0; left -= read)
            {
                read = content.Read(buffer);
                if (read > left)
                {
                    throw UserException.Invalid((says ?? ImportFaults.UnpacksTooLarge)(name));
                }
            }
        }
    }
}
