using System.Runtime.Versioning;
using Indicators.Cli.Room;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli.Room;

[Trait("Category", "Kill")]
[UnsupportedOSPlatform("windows")]
public sealed class RoomHomeTests : IDisposable
{
    private readonly Folder working = new();
    private readonly Folder program = new();
    private readonly Folder documents = new();

    public void Dispose()
    {
        working.Dispose();
        program.Dispose();
        documents.Dispose();
    }

    [Theory]
    [InlineData(true, true, "working")]
    [InlineData(false, true, "program")]
    [InlineData(true, false, "working")]
    public void The_room_works_where_there_is_a_catalogue_the_working_folder_first(bool here, bool beside, string where)
    {
        Lay(working, here);
        Lay(program, beside);
        Assert.Equal((where == "working" ? working : program).Path, Find());
        Assert.Empty(Directory.EnumerateFileSystemEntries(documents.Path));
    }

    [FactWithBoundFolders]
    public async Task Where_a_catalogue_lies_but_nothing_can_be_written_it_is_copied_among_the_documents_once()
    {
        // The browser only stops the program that opened it.
        working.Write("indicators.json", SmallCatalogue.Text);
        File.SetUnixFileMode(
            documents.Write("browser", "#!/bin/sh\nkill -TERM $PPID\n"),
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        );
        var script = $"""
            mount --bind . . && mount -o remount,bind,ro . && cd "$PWD" || exit 99
            export HOME='{documents.Path}' XDG_DATA_HOME='{documents.File("share")}' BROWSER='{documents.File("browser")}'
            export INDICATORS__NIGHT__ENABLED=false
            indicators room
            """;
        var answer = await ShellScript.RunAloneAsync(working.Path, script);
        Assert.True(answer.Code is 0 or 143, answer.Error + answer.Out);
        var own = documents.File("Documents/Indicators");
        Assert.Equal(SmallCatalogue.Text, File.ReadAllText(Path.Combine(own, "indicators.json")));

        File.WriteAllText(Path.Combine(own, "indicators.json"), SmallCatalogue.Text + "\n");
        answer = await ShellScript.RunAloneAsync(working.Path, script);
        Assert.True(answer.Code is 0 or 143, answer.Error + answer.Out);
        Assert.Equal(SmallCatalogue.Text + "\n", File.ReadAllText(Path.Combine(own, "indicators.json")));
    }

    [Fact]
    public void Without_a_catalogue_anywhere_it_says_what_is_missing()
    {
        var told = Assert.Throws<UserException>(() => Find());
        Assert.Contains("indicators.json saknas", told.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(documents.Path));
    }

    private string Find() => RoomHome.Find(working.Path, program.Path, documents.Path);

    private static void Lay(Folder folder, bool there)
    {
        if (there)
        {
            folder.Write("indicators.json", "{}");
        }
    }
}
