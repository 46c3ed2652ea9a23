using System.Diagnostics;
using System.Text.Json.Nodes;
using Indicators.Tests.Support;

namespace Indicators.Tests;

/// <summary>What the SDK would build a container of. None has been built or started here: there is no engine for it.</summary>
public sealed class ContainerTests
{
    [Fact]
    public async Task The_container_runs_as_nobody_in_particular_on_its_port_and_keeps_what_is_to_be_kept_outside_itself()
    {
        var project = await EvaluatedAsync(
            "-getProperty:ContainerUser,ContainerBaseImage,ContainerRepository",
            "-getItem:ContainerPort,ContainerAppCommandArgs,ContainerEnvironmentVariable"
        );

        Assert.Equal("app", Property("ContainerUser"));
        Assert.Equal("mcr.microsoft.com/dotnet/aspnet:10.0", Property("ContainerBaseImage")); // not alpine: with ICU and time zones
        Assert.Equal("8080", Assert.Single(Items("ContainerPort")));
        Assert.Equal("serve", Assert.Single(Items("ContainerAppCommandArgs")));
        var variables = project["Items"]!["ContainerEnvironmentVariable"]!
            .AsArray()
            .ToDictionary(one => Text(one!["Identity"]), one => Text(one!["Value"]));
        Assert.EndsWith(":8080", variables["INDICATORS__URLS"], StringComparison.Ordinal);
        foreach (var kept in new[] { "DATABASE", "REPORTS", "COMMENTS" })
        {
            Assert.StartsWith("/data/", variables["INDICATORS__" + kept], StringComparison.Ordinal);
        }

        string Property(string name) => Text(project["Properties"]![name]);
        IEnumerable<string> Items(string name) => project["Items"]![name]!.AsArray().Select(one => Text(one!["Identity"]));
        static string Text(JsonNode? node) => node!.GetValue<string>();
    }

    private static async Task<JsonNode> EvaluatedAsync(params IEnumerable<string> asked)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", ["msbuild", Path.Combine(Repository.Root, "src", "Indicators", "Indicators.csproj"), .. asked])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return JsonNode.Parse(text)!;
    }
}
