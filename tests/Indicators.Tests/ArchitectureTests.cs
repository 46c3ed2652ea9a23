using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests;

/// <summary>The order of knowing, read from the compiled program: what a type refers to, and not what a file says that it uses.</summary>
public sealed class ArchitectureTests
{
    // Each room knows only those before it. Wording stands before Charts, for a chart's title is a sentence.
    // What is said of a fault is Swedish and stands in Wording, but every room says it: it knows Model alone.
    private static readonly string[] Rooms =
    [
        "Model",
        Faults,
        "Reading",
        "Catalogue",
        "Store",
        "Fetching",
        "Importing",
        "Analysis",
        "Wording",
        "Charts",
        "Reports",
        "UseCases",
        "Web",
        "Cli",
    ];

    private const string Faults = "Wording.Faults";

    // Inside a room, its folders; "" is the room's own files, which put the folders' work together.
    public static readonly TheoryData<string, string[]> Folders = new()
    {
        { "Charts", ["Model", "Build", "Layout", "Svg", "Raster", "Word", ""] },
        { "Reports", ["Model", "Diff", "Sections", "Formats", ""] },
        {
            "Web",
            ["Settings", "Log", "Access", "Responses", "Snapshot", "Html", "Api", "Pages", "Notices", "Night", "Workroom", "Hosting"]
        },
    };

    private static readonly IReadOnlyList<(string Type, string Namespace, IReadOnlySet<string> Knows)> Types = CompiledTypes.Of(
        typeof(UserException).Assembly.Location
    );

    public static TheoryData<string> AllRooms => [.. Rooms];

    [Fact]
    public void Every_type_stands_in_a_room_and_the_root_holds_nothing_but_the_program() =>
        Assert.All(Types, type => Assert.True(Rooms.Contains(Room(type.Namespace)), $"{type.Type} stands in no room."));

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void Each_room_knows_only_the_rooms_before_it(string room) =>
        Assert.Empty(
            from type in Types
            where Room(type.Namespace) == room
            from known in type.Knows
            where Array.IndexOf(Rooms, Room(known)) > Array.IndexOf(Rooms, room)
            select $"{type.Type} knows {known}, which stands after it."
        );

    [Theory]
    [MemberData(nameof(Folders))]
    public void Each_folder_of_a_room_knows_only_the_folders_before_it(string room, string[] folders)
    {
        var inside = Types.Where(type => Room(type.Namespace) == room).ToList();

        Assert.Equal(
            folders.Order(StringComparer.Ordinal),
            inside.Select(type => Folder(type.Namespace)).Distinct().Order(StringComparer.Ordinal)
        );
        var wrong = string.Join(
            '\n',
            from type in inside
            from known in type.Knows
            where Room(known) == room && Array.IndexOf(folders, Folder(known)) > Array.IndexOf(folders, Folder(type.Namespace))
            select $"{type.Type} knows {known}, which stands after it."
        );
        Assert.True(wrong.Length == 0, wrong);
    }

    [Fact]
    public void The_Kolada_client_knows_nothing_of_the_program() =>
        Assert.DoesNotContain(
            typeof(global::Kolada.KoladaClient).Assembly.GetReferencedAssemblies(),
            known => known.Name == typeof(UserException).Assembly.GetName().Name
        );

    [Fact]
    public void Analysis_and_charts_touch_neither_files_nor_the_store() =>
        Assert.All(
            new[] { "Analysis", "Charts", "Wording" }.SelectMany(Sources),
            file => Assert.DoesNotMatch(@"\b(File|Directory|HttpClient|Database|TimeProvider)\b[.(]", File.ReadAllText(file))
        );

    private static string Room(string space) =>
        space == $"Indicators.{Faults}" ? Faults
        : space.Split('.') is [_, var room, ..] ? room
        : "";

    private static string Folder(string space) => space.Split('.') is [_, _, var folder, ..] ? folder : "";

    private static IEnumerable<string> Sources(string room) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Indicators", room), "*.cs", SearchOption.AllDirectories);
}
