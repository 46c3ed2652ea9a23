using Indicators.Reports.Formats;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

public sealed class OutputFileTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>Linux has a device that answers every write as a full disk does; the file is led there by a link.</summary>
    [FactOnLinux("/dev/full, som svarar som en full disk, finns bara på Linux.")]
    public void A_disk_that_fills_up_midway_leaves_the_old_files_and_nothing_beside_them()
    {
        var (first, second) = (folder.Write("a.html", "gammal"), folder.Write("b.docx", "gammal"));
        File.CreateSymbolicLink(second + ".tmp", "/dev/full");

        var fault = Assert.Throws<UserException>(() => OutputFile.Write([(first, "ny"u8.ToArray()), (second, "ny"u8.ToArray())]));

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

        Assert.Throws<UserException>(() =>
            OutputFile.Write([(first, "ny"u8.ToArray()), (fresh, "ny"u8.ToArray()), (third, "ny"u8.ToArray())])
        );

        Unchanged(first);
        Assert.False(File.Exists(fresh));
    }

    [Fact]
    public void Files_are_replaced_and_nothing_is_left_beside_them()
    {
        var first = folder.Write("a.html", "gammal");
        OutputFile.Write([(first, "ny"u8.ToArray()), (folder.File("under/b.docx"), "ny"u8.ToArray())]);
        Assert.Equal(["ny", "ny"], Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(File.ReadAllText));
    }

    private void Unchanged(params string[] files)
    {
        Assert.All(files, file => Assert.Equal("gammal", File.ReadAllText(file)));
        Assert.Equal(files.Order(), Directory.EnumerateFiles(folder.Path).Order());
    }
}
