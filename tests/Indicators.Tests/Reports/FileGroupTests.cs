using Indicators.Reports.Formats;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

public sealed class FileGroupTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>Linux has a device that answers every write as a full disk does; the file is led there by a link.</summary>
    [FactOnLinux("/dev/full, som svarar som en full disk, finns bara på Linux.")]
    public void A_disk_that_fills_up_midway_leaves_the_old_files_and_nothing_beside_them()
    {
        var (first, second) = (folder.Write("a.html", "gammal"), folder.Write("b.docx", "gammal"));
        File.CreateSymbolicLink(second + ".tmp", "/dev/full");

        var fault = Assert.Throws<UserException>(() => Write([(first, "ny"u8.ToArray()), (second, "ny"u8.ToArray())]));

        Assert.Equal(ExitCode.Failed, fault.Code);
        Assert.Equal(
            $"Det går inte att skriva {second}: stäng filen om den är öppen, se efter att disken inte är full, eller välj en annan plats.",
            fault.Message
        );
        Assert.Contains("space", fault.InnerException!.Message, StringComparison.OrdinalIgnoreCase);
        Unchanged(first, second);
    }

    [Fact]
    public void A_file_that_cannot_be_replaced_leaves_those_before_it_as_they_were()
    {
        var first = folder.Write("a.html", "gammal");
        // A folder lies where the last file should be: writing beside it goes well, and moving there does not.
        var blocked = Directory.CreateDirectory(folder.File("c.json")).FullName;
        var (fresh, third) = (folder.File("b.docx"), blocked);

        Assert.Throws<UserException>(() => Write([(first, "ny"u8.ToArray()), (fresh, "ny"u8.ToArray()), (third, "ny"u8.ToArray())]));

        Unchanged(first);
        Assert.False(File.Exists(fresh));
    }

    [Fact]
    public void Files_are_replaced_and_nothing_is_left_beside_them()
    {
        var first = folder.Write("a.html", "gammal");
        Write([(first, "ny"u8.ToArray()), (folder.File("under/b.docx"), "ny"u8.ToArray())]);
        Assert.Equal(["ny", "ny"], Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(File.ReadAllText));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Stopped_between_two_files_it_leaves_the_old_ones_or_the_new_and_no_whole_report_in_between(int moved)
    {
        string[] names = ["a.html", "b.docx", "c.manifest.json"];
        var (had, last) = (folder.Write(names[0], "gammal"), folder.File(names[2]));
        folder.Write(names[2], "gammal");
        // As it lies when the program is stopped after so many files, see the remarks on FileGroup: there was no docx before.
        folder.Write(names[0] + ".old", "gammal");
        folder.Write(names[2] + ".old", "gammal");
        folder.Write("c.manifest.json.writing", "+a.html\n-b.docx\n+c.manifest.json\n.");
        File.Delete(last);
        for (var i = 0; i < names.Length; i++)
        {
            folder.Write(names[i] + (i < moved ? "" : ".tmp"), "ny");
        }

        Assert.Equal(moved < 3, FileGroup.IsInterrupted(last));
        Assert.Equal(moved == 3, File.Exists(last));
        FileGroup.Take(last).Dispose();

        Assert.False(FileGroup.IsInterrupted(last));
        Assert.Equal(
            moved == 3 ? ["a.html ny", "b.docx ny", "c.manifest.json ny"] : ["a.html gammal", "c.manifest.json gammal"],
            Directory.EnumerateFiles(folder.Path).Order().Select(file => $"{Path.GetFileName(file)} {File.ReadAllText(file)}")
        );
    }

    [Fact]
    public void Two_do_not_write_the_same_report_at_once()
    {
        var last = folder.File("c.manifest.json");
        using var first = FileGroup.Take(last);

        var fault = Assert.Throws<UserException>(() => FileGroup.Take(last));

        Assert.Contains("Ett annat program skriver just nu rapporten", fault.Message, StringComparison.Ordinal);
    }

    private static void Write(IReadOnlyList<(string Path, byte[] Content)> files)
    {
        using var group = FileGroup.Take(files[^1].Path);
        group.Write(files);
    }

    private void Unchanged(params string[] files)
    {
        Assert.All(files, file => Assert.Equal("gammal", File.ReadAllText(file)));
        Assert.Equal(files.Order(), Directory.EnumerateFiles(folder.Path).Order());
    }
}
