using System.Reflection;
using System.Text.RegularExpressions;
using Indicators.Reports.Model;
using Indicators.Tests.Browser;
using Indicators.Tests.Support;

namespace Indicators.Tests;

/// <summary>The fast set leaves out whole categories, so a test that is slow by its nature must bear one.</summary>
public sealed class CategoryTests
{
    [Fact]
    public void What_opens_a_browser_bears_the_category() =>
        Assert.All(
            typeof(CategoryTests)
                .Assembly.GetTypes()
                .SelectMany(type => type.GetMethods())
                .Where(method => method.GetCustomAttributes().Any(mark => mark is BrowserFactAttribute or BrowserTheoryAttribute)),
            method => Assert.Contains("Browser", Categories(method).Concat(Categories(method.DeclaringType!)))
        );

    [Fact]
    public void What_runs_programs_of_npm_bears_the_category() =>
        Assert.All(
            typeof(CategoryTests)
                .Assembly.GetTypes()
                .SelectMany(type => type.GetMethods())
                .Where(method => method.IsDefined(typeof(NodeFactAttribute))),
            method => Assert.Contains("Node", Categories(method).Concat(Categories(method.DeclaringType!)))
        );

    [Fact]
    public void What_draws_by_chance_bears_the_category() =>
        Assert.All(
            new[] { "Indicators.Tests", "Kolada.Tests" }
                .SelectMany(project =>
                    Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", project), "*.cs", SearchOption.AllDirectories)
                )
                .Select(File.ReadAllText)
                .Where(text =>
                    Regex.IsMatch(text, "^using FsCheck", RegexOptions.Multiline, TimeSpan.FromSeconds(5))
                    && text.Contains("[Fact]", StringComparison.Ordinal)
                ),
            text => Assert.Contains("[Trait(\"Category\", \"Chance\")]", text, StringComparison.Ordinal)
        );

    private static IEnumerable<string> Categories(MemberInfo member) =>
        member
            .GetCustomAttributesData()
            .Where(mark => mark.AttributeType == typeof(TraitAttribute))
            .Select(mark => (string)mark.ConstructorArguments[1].Value!);
}
