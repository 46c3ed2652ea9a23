using System.Runtime.Versioning;
using Indicators.Cli.Room;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli.Room;

[UnsupportedOSPlatform("windows")]
public sealed class RoomDoorTests : IDisposable
{
    private const string Address = "http://127.0.0.1:1/arbetsrum?kod=a";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_runs_for_a_store_and_another_for_another()
    {
        using var first = RoomDoor.TryHold(folder.Path, "a.db");
        Assert.NotNull(first);
        Assert.Null(RoomDoor.TryHold(folder.Path, "a.db"));
        using var other = RoomDoor.TryHold(folder.Path, "b.db");
        Assert.NotNull(other);
    }

    [Fact]
    public void An_address_that_is_laid_out_is_taken_by_one()
    {
        using var door = RoomDoor.TryHold(folder.Path, "a.db")!;
        Assert.Null(RoomDoor.Take(folder.Path, "a.db"));
        door.Lay(() => Address);
        door.Lay(() => throw new InvalidOperationException("There is one."));
        Assert.Equal(Address, RoomDoor.Take(folder.Path, "a.db"));
        Assert.Null(RoomDoor.Take(folder.Path, "a.db"));
        door.Lay(() => Address + "b");
        Assert.Equal(Address + "b", RoomDoor.Take(folder.Path, "a.db"));
    }

    [FactOnLinux("rights of a file as Unix has them")]
    public void Only_its_user_can_read_it_and_one_that_others_can_is_not_believed()
    {
        using var door = RoomDoor.TryHold(folder.Path, "a.db")!;
        door.Lay(() => Address);
        var file = Directory.EnumerateFiles(folder.Path).Single(one => Path.GetExtension(one).Length == 0);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        Assert.Null(RoomDoor.Take(folder.Path, "a.db"));
    }

    [Fact]
    public void When_it_ends_nothing_is_left_to_open_and_another_can_run()
    {
        using (var door = RoomDoor.TryHold(folder.Path, "a.db")!)
        {
            door.Lay(() => Address);
        }

        Assert.Null(RoomDoor.Take(folder.Path, "a.db"));
        using var next = RoomDoor.TryHold(folder.Path, "a.db");
        Assert.NotNull(next);
    }
}
