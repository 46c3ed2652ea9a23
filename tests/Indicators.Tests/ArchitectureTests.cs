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

    private static IEnumerable<string> Sources(string room) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Indicators", room), "*.cs", SearchOption.AllDirectories);
}
