using Indicators.Cli;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli;

public sealed class OwnFolderTests
{
    [Theory]
    [InlineData(true, true, false)] // her own catalogue, beside her figures
    [InlineData(true, false, false)]
    [InlineData(false, true, true)] // started from another folder: the one that came with the program
    [InlineData(false, false, false)] // the message names the file to put here
    public void The_working_folders_catalogue_goes_before_the_one_beside_the_program(bool here, bool beside, bool isBeside)
    {
        using var working = new Folder();
        using var program = new Folder();
        foreach (var (folder, has) in new[] { (working, here), (program, beside) })
        {
            if (has)
            {
                folder.Write("indicators.json", "{}");
            }
        }

        Assert.Equal(
            isBeside ? Path.Combine(program.Path, "indicators.json") : "indicators.json",
            CommonOptions.CatalogueNear(working.Path, program.Path)
        );
    }

    [Fact]
    public void A_window_is_shared_with_whoever_runs_the_tests() => Assert.False(DoubleClick.OwnsItsWindow());
}
