using System.Diagnostics;
using System.Net;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli.Room;

/// <summary>
/// What a double click does: the program as a process of its own, with a browser that only tells what it was asked to open.
/// </summary>
[Trait("Category", "Kill")]
[UnsupportedOSPlatform("windows")]
public sealed partial class RoomStartTests : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly Folder folder = new();
    private readonly List<Process> started = [];
    private StreamReader? opened;

    public void Dispose()
    {
        foreach (var process in started)
        {
            process.Kill();
            process.Dispose();
        }

        opened?.Dispose();
        folder.Dispose();
    }

    [FactOnLinux("a program of one's own as browser, and a pipe with a name")]
    public async Task It_opens_the_room_in_the_browser_and_its_button_ends_the_process()
    {
        var program = Start();
        using var browser = new HttpClient();
        var room = await OpenAsync(browser, await AddressAsync());
        Assert.Contains("Välj plan och rapport.", room, StringComparison.Ordinal);
        var key = Key().Match(room).Groups["key"].Value;
        using var answer = await browser.PostAsync(
            new Uri(browser.BaseAddress!, "/arbetsrum/stang"),
            new FormUrlEncodedContent([KeyValuePair.Create("nyckel", key)])
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Programmet är stängt", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await EndAsync(program));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Path, "rum-*", SearchOption.AllDirectories), IsDoor);
    }

    [FactOnLinux("a program of one's own as browser, and a pipe with a name")]
    public async Task A_second_start_finds_the_first_and_opens_another_browser_in_the_same_room()
    {
        var first = Start();
        using var one = new HttpClient();
        await OpenAsync(one, await AddressAsync());
        var second = Start();
        var address = await AddressAsync();
        Assert.Equal(0, await EndAsync(second));
        using var other = new HttpClient();
        Assert.Contains("Välj plan och rapport.", await OpenAsync(other, address), StringComparison.Ordinal);
        Assert.Equal(one.BaseAddress, other.BaseAddress);
        Assert.Contains("Välj plan och rapport.", await one.GetStringAsync("/arbetsrum"), StringComparison.Ordinal);
        // The address is used up.
        using var late = new HttpClient();
        Assert.Contains("inte öppet här", await OpenAsync(late, address), StringComparison.Ordinal);
        Assert.False(first.HasExited);
    }

    [FactOnLinux("a program of one's own as browser, and a pipe with a name")]
    public async Task Several_at_once_make_one_service_and_each_opens_the_room()
    {
        List<Process> all = [Start(), Start(), Start()];
        var addresses = new[] { await AddressAsync(), await AddressAsync(), await AddressAsync() };
        Assert.Single(addresses.Select(address => new Uri(address).Port).Distinct());
        foreach (var address in addresses)
        {
            using var browser = new HttpClient();
            Assert.Contains("Välj plan och rapport.", await OpenAsync(browser, address), StringComparison.Ordinal);
        }

        var ends = all.Select(process => process.WaitForExitAsync()).ToList();
        for (var left = ends.Count; left > 1; left--)
        {
            ends.Remove(await Task.WhenAny(ends).WaitAsync(Longest));
        }

        Assert.Single(all, process => !process.HasExited);
    }

    [FactOnLinux("a program of one's own as browser, and a pipe with a name")]
    public async Task What_a_killed_one_left_is_overcome()
    {
        var first = Start();
        await AddressAsync();
        using (var laid = new FileSystemWatcher(folder.File("share/Indicators"), "rum-*"))
        {
            if (!Directory.EnumerateFiles(folder.File("share/Indicators")).Any(IsDoor))
            {
                laid.WaitForChanged(WatcherChangeTypes.Renamed, Longest);
            }
        }

        first.Kill();
        await first.WaitForExitAsync();
        Assert.Contains(Directory.EnumerateFiles(folder.File("share/Indicators")), IsDoor);
        Start();
        using var browser = new HttpClient();
        Assert.Contains("Välj plan och rapport.", await OpenAsync(browser, await AddressAsync()), StringComparison.Ordinal);
    }

    [FactOnLinux("a program of one's own as browser, and a pipe with a name")]
    public async Task One_that_cannot_start_says_why_in_the_browser()
    {
        folder.Write("trasig.json", "{");
        var program = Start("trasig.json");
        var page = new Uri(await AddressAsync());
        Assert.True(page.IsFile);
        Assert.Equal(2, await EndAsync(program));
        var text = await File.ReadAllTextAsync(page.LocalPath);
        Assert.Contains("<h1>Programmet startade inte</h1>", text, StringComparison.Ordinal);
        Assert.Contains("trasig.json", text, StringComparison.Ordinal);
    }

    [FactOnLinux("a program of one's own as browser, and a pipe with a name")]
    public async Task Where_no_browser_can_be_started_the_address_lies_beside_the_store_for_its_owner()
    {
        Start(browser: "/bin/false");
        var file = folder.File("arbetsrummets-adress.txt");
        using (var laid = new FileSystemWatcher(folder.Path, "*.txt") { NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName })
        {
            if (!File.Exists(file) || new FileInfo(file).Length == 0)
            {
                laid.WaitForChanged(WatcherChangeTypes.Changed, Longest);
            }
        }

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        using var browser = new HttpClient();
        var address = (await File.ReadAllTextAsync(file)).Trim();
        Assert.Contains("Välj plan och rapport.", await OpenAsync(browser, address), StringComparison.Ordinal);
    }

    private Process Start(string catalogue = "small.json", string? browser = null)
    {
        if (opened is null)
        {
            folder.Write("small.json", SmallCatalogue.Text);
            var told = folder.File("opened");
            using (var make = Process.Start("mkfifo", told))
            {
                make.WaitForExit();
            }

            // Open both ways, so that it never ends between two that write.
            opened = new StreamReader(new FileStream(told, FileMode.Open, FileAccess.ReadWrite));
            File.SetUnixFileMode(
                folder.Write("browser", $"#!/bin/sh\necho \"$1\" > '{told}'\n"),
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }

        var process = OwnProcess.Start(
            ["room", "--catalog", folder.File(catalogue), "--db", folder.File("indicators.db")],
            ("BROWSER", browser ?? folder.File("browser")),
            ("XDG_DATA_HOME", folder.File("share")),
            ("INDICATORS__REPORTS", folder.File("reports")),
            ("INDICATORS__COMMENTS", folder.File("comments")),
            ("INDICATORS__NIGHT__ENABLED", "false")
        );
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        started.Add(process);
        return process;
    }

    private async Task<string> AddressAsync() => (await opened!.ReadLineAsync().WaitAsync(Longest))!;

    private static async Task<int> EndAsync(Process process)
    {
        await process.WaitForExitAsync().WaitAsync(Longest);
        return process.ExitCode;
    }

    private static async Task<string> OpenAsync(HttpClient browser, string address)
    {
        browser.BaseAddress = new Uri(new Uri(address).GetLeftPart(UriPartial.Authority));
        return await browser.GetStringAsync(address);
    }

    private static bool IsDoor(string file) => Path.GetExtension(file).Length == 0;

    [GeneratedRegex("name=\"nyckel\" value=\"(?<key>[0-9a-f]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();
}
