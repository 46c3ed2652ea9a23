using System.Text.RegularExpressions;
using Indicators.Tests.Support;

namespace Indicators.Tests;

public sealed class ArchitectureTests
{
    // Each room knows only those before it. Wording stands before Charts, for a chart's title is a sentence; UseCases are what is told of the store to commands and pages alike.
    private static readonly string[] Rooms = ["Model", "Catalogue", "Store", "Fetching", "Importing", "Analysis", "Wording", "Charts", "Reports", "UseCases", "Web", "Cli"];

    private static readonly string Program = Path.Combine(Repository.Root, "src", "Indicators");

    public static TheoryData<string> Sources() =>
        [.. Rooms.Where(room => Directory.Exists(Path.Combine(Program, room)))
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Program, room), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Program, file))];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Each_room_knows_only_the_rooms_before_it(string file)
    {
        // What is said of a fault is Swedish and stands in Wording, but every room says it: it knows Model alone.
        var own = file.StartsWith(Path.Combine("Wording", "Faults"), StringComparison.Ordinal) ? 0 : Array.IndexOf(Rooms, file.Split(Path.DirectorySeparatorChar)[0]);
        var text = File.ReadAllText(Path.Combine(Program, file)).Replace("Wording.Faults", "Faults", StringComparison.Ordinal);
        var known = Regex.Matches(text, @"\bIndicators\.(?<room>[A-Z]\w+)|\b(?<room>Model|Catalogue|Store|Fetching|Importing|Analysis|Wording|Charts|Reports|UseCases|Web|Cli)\.[A-Z]", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
            .Select(match => match.Groups["room"].Value).Where(Rooms.Contains).Distinct();
        Assert.All(known, room => Assert.True(Array.IndexOf(Rooms, room) <= own, $"{file} knows {room}, which stands after it."));
    }

    [Fact]
    public void The_Kolada_client_knows_nothing_of_the_program() =>
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Kolada"), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("Indicators", File.ReadAllText(file), StringComparison.Ordinal));

    [Fact]
    public void Analysis_and_charts_touch_neither_files_nor_the_store() =>
        Assert.All(
            new[] { "Analysis", "Charts", "Wording" }.SelectMany(room => Directory.EnumerateFiles(Path.Combine(Program, room), "*.cs", SearchOption.AllDirectories)),
            file => Assert.DoesNotMatch(@"\b(File|Directory|HttpClient|Database|TimeProvider)\b[.(]", File.ReadAllText(file)));
}
