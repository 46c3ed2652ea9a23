using Indicators.Catalogue;
using Indicators.Cli;
using Indicators.Reports.Model;
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
    public async Task The_commands_shown_in_a_window_of_its_own_can_be_given()
    {
        foreach (var (command, _) in DoubleClick.Commands)
        {
            var words = command.Split(' ');
            var (code, _, error) = await CommandLine.RunAsync([.. words, "--help"]);
            Assert.Equal((0, ""), (code, error));
            // With a word that no command has, the usage is judged and nothing is run: it is the only fault.
            (code, _, error) = await CommandLine.RunAsync([.. words, "--finns-inte"]);
            Assert.Equal(2, code);
            Assert.Contains("--finns-inte", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_text_in_a_window_of_its_own_names_every_plan()
    {
        using var text = new StringWriter();
        DoubleClick.Write(text);
        Assert.All(
            CatalogueReader.Read(Repository.Catalogue).Plans,
            plan => Assert.Contains(plan.Id, text.ToString(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_window_is_shared_with_whoever_runs_the_tests() => Assert.False(DoubleClick.OwnsItsWindow());
}
