using System.IO.Compression;
using Indicators.Reports.Formats;
using Indicators.Reports.Model;

namespace Indicators.Tests.Reports;

public sealed class FixedPackageTests
{
    [Fact]
    public void Entries_are_in_order_with_the_content_types_first_and_no_clock_in_them()
    {
        using var zip = new ZipArchive(new MemoryStream(FixedPackage.Rewrite(Zip("word/b.xml", "[Content_Types].xml", "word/a.xml"))));
        Assert.Equal(["[Content_Types].xml", "word/a.xml", "word/b.xml"], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void The_order_they_were_written_in_leaves_no_trace() =>
        Assert.Equal(FixedPackage.Rewrite(Zip("a", "b", "c")), FixedPackage.Rewrite(Zip("c", "a", "b")));

    [Fact]
    public void The_system_it_was_written_on_leaves_no_trace()
    {
        var zip = FixedPackage.Rewrite(Zip("a"));
        var directory = zip.AsSpan().LastIndexOf("PK\x01\x02"u8);
        Assert.Equal(0, zip[directory + 5]);
    }

    private static byte[] Zip(params string[] names)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var name in names)
                using (var entry = zip.CreateEntry(name).Open())
                    entry.Write([.. name.Select(letter => (byte)letter)]);
        return stream.ToArray();
    }
}
