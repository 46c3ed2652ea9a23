using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests;

[Collection(FetchedStoreTests.Name)]
public sealed class ReadmeTests(FetchedStore store)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public async Task Its_picture_is_the_chart_that_the_program_draws()
    {
        using var folder = new Folder();
        var answer = await store.RunAsync(
            "chart",
            "--plan",
            "norrtalje",
            "--indicator",
            "N00700",
            "--kind",
            "trend",
            "--out",
            folder.File("a.svg")
        );

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Equal(
            File.ReadAllText(Path.Combine(Repository.Root, "docs", "pictures", "norrtalje-arbetar.svg")),
            File.ReadAllText(folder.File("a.svg"))
        );
    }

    [Fact]
    public async Task It_names_every_command()
    {
        var help = (await CommandLine.RunAsync("--help")).Out;
        var commands = help[help.IndexOf("Kommandon:", StringComparison.Ordinal)..help.IndexOf("Val:", StringComparison.Ordinal)]
            .Split('\n')
            .Skip(1)
            .Select(line => line.Trim().Split(' ')[0])
            .Where(name => name.Length > 0);

        Assert.All(commands, name => Assert.Contains($"| `{name}", Readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_test_command_is_the_one_that_must_pass_before_a_change_lands()
    {
        Assert.Contains("\n```\ndotnet test\n```\n", Readme.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("\ndotnet test\n", File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_it_links_to_is_there()
    {
        var links = System
            .Text.RegularExpressions.Regex.Matches(
                Readme,
                @"\]\((?<path>[^)h][^)]*)\)",
                System.Text.RegularExpressions.RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(5)
            )
            .Select(match => match.Groups["path"].Value);

        Assert.All(links, path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), path));
    }
}
