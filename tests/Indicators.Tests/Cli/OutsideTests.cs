using System.Text;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli;

/// <summary>Where the program writes may be full, closed or gone, and the machine poor: one sentence and a code, never a trace.</summary>
[Trait("Category", "Kill")]
public sealed class OutsideTests : IDisposable
{
    private const string Reason = "/dev/full, som svarar som en full disk, finns bara på Linux.";

    private readonly Folder folder = new();

    public OutsideTests() => folder.Write("indicators.json", SmallCatalogue.Text);

    public void Dispose() => folder.Dispose();

    [FactOnLinux(Reason)]
    public async Task An_answer_that_a_full_disk_does_not_take_is_told_and_is_no_success()
    {
        foreach (var command in new[] { "status", "validate", "compare --plan sollentuna", "changes", "--help", "--version" })
        {
            var answer = await RunAsync($"indicators {command} > /dev/full");

            Assert.Equal(
                (1, "Svaret gick inte att skriva på standard ut: disken är full. Frigör plats och kör kommandot igen.\n"),
                (answer.Code, answer.Error)
            );
        }
    }

    [FactOnLinux(Reason)]
    public async Task What_a_command_has_done_is_done_though_its_answer_had_no_room()
    {
        var answer = await RunAsync("indicators fetch --offline > /dev/full");

        Assert.Equal(3, answer.Code);
        Assert.EndsWith(
            "Kommandot är utfört, men svaret gick inte att skriva på standard ut: disken är full.\n",
            answer.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("2024-08-30", (await RunAsync("indicators status")).Out, StringComparison.Ordinal);
    }

    [FactOnLinux(Reason)]
    public async Task A_night_writes_its_reports_though_standard_out_is_full()
    {
        Assert.Equal(3, (await RunAsync("indicators run --offline > /dev/full")).Code);

        Assert.True(File.Exists(folder.File("reports/sollentuna/2024-delar/sollentuna-2024-delar.html")));
    }

    [FactOnLinux(Reason)]
    public async Task Messages_that_nobody_can_take_change_nothing()
    {
        Assert.Equal(0, (await RunAsync("indicators fetch --offline 2> /dev/full")).Code);
        Assert.Equal(0, (await RunAsync("indicators fetch --offline 2>&-")).Code);
        Assert.Equal(2, (await RunAsync("indicators hämta 2> /dev/full")).Code);
        Assert.Equal(2, (await RunAsync("indicators hämta 2>&-")).Code);
        Assert.Equal(1, (await RunAsync("indicators status > /dev/full 2>&1")).Code);
    }

    [FactOnLinux("Ett skal stänger standard ut på sitt eget sätt på Windows.")]
    public async Task An_answer_to_nowhere_is_told()
    {
        var answer = await RunAsync("indicators status >&-");

        Assert.Equal(1, answer.Code);
        Assert.StartsWith("Svaret gick inte att skriva på standard ut:", answer.Error, StringComparison.Ordinal);
    }

    [FactOnLinux("Windows har inga rör av samma slag.")]
    public async Task A_reader_that_has_had_enough_is_no_fault()
    {
        // true reads nothing and is gone before the program has begun.
        var answer = await RunAsync("{ indicators validate --figures; echo $? >&2; } | true");

        Assert.Equal("0\n", answer.Error);
    }

    [FactOnLinux(Reason)]
    public async Task A_log_that_becomes_full_is_told_and_the_fetch_is_done()
    {
        var answer = await RunAsync("indicators fetch --offline --log /dev/full");

        Assert.Equal(3, answer.Code);
        Assert.Contains("Inget", (await RunAsync("indicators fetch --offline")).Out, StringComparison.Ordinal);
        Assert.EndsWith("Loggen /dev/full är inte hel: disken är full.\n", answer.Error, StringComparison.Ordinal);
    }

    [FactOnLinux("Andra system har ingen mapp med tidszoner som kan saknas.")]
    public async Task A_machine_without_time_zones_is_told_what_it_lacks()
    {
        Directory.CreateDirectory(folder.File("tomt"));
        foreach (var command in new[] { "status", "compare --plan sollentuna", "run --offline", "serve --urls http://127.0.0.1:0" })
        {
            var answer = await RunAsync($"TZDIR={folder.File("tomt")} indicators {command}");

            Assert.Equal(1, answer.Code);
            Assert.EndsWith(
                "Datorn saknar tidszonen Europe/Stockholm, så datum och klockslag går inte att räkna ut. "
                    + "Installera tidszonerna (paketet tzdata) och kör kommandot igen.\n",
                answer.Error,
                StringComparison.Ordinal
            );
        }

        Assert.Equal(0, (await RunAsync($"TZDIR={folder.File("tomt")} indicators --help")).Code);
    }

    /// <summary>.NET ends the program with a trace the first time a culture is asked for; so the program asks before that.</summary>
    [FactWithBoundFolders]
    public async Task A_machine_without_ICU_is_told_what_it_lacks()
    {
        const string hidden =
            "for f in /usr/lib/*/libicu* /usr/lib/libicu* /lib/*/libicu*; do [ ! -e $f ] || mount --bind /dev/null $f; done\n";
        foreach (var command in new[] { "status", "--help", "fetch --offline", "serve --urls http://127.0.0.1:0" })
        {
            var answer = await ShellScript.RunAloneAsync(folder.Path, hidden + $"indicators {command}");

            Assert.Equal(
                (
                    1,
                    "",
                    "Datorn saknar ICU, som svenska namn och texter ordnas med. "
                        + "Installera det (paketet libicu, på Alpine icu-libs) och kör kommandot igen.\n"
                ),
                (answer.Code, answer.Out, answer.Error)
            );
        }
    }

    [Theory]
    [InlineData("ANSI", 0)]
    [InlineData("UTF-16", 0)]
    [InlineData("UTF-8 with a mark", 0)]
    [InlineData("DOS", 2)]
    public async Task A_catalogue_is_read_as_it_was_saved_or_refused_in_words(string saved, int code)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = saved switch
        {
            "ANSI" => Encoding.GetEncoding(1252),
            "UTF-16" => Encoding.Unicode,
            "DOS" => Encoding.GetEncoding(850),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        };
        await File.WriteAllTextAsync(folder.File("indicators.json"), SmallCatalogue.Text, encoding);
        using var process = OwnProcess.Start([
            "fetch",
            "--offline",
            "--catalog",
            folder.File("indicators.json"),
            "--db",
            folder.File("a.db"),
            "--json",
        ]);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        Assert.True(code == process.ExitCode, await error);
        if (code == 0)
        {
            Assert.Contains("\"outcome\": \"complete\"", await output, StringComparison.Ordinal);
            return;
        }

        Assert.Contains("indicators.json", await error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", await error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("a.db")));
    }

    [FactOnLinux("Gränsen för minnet sätts av skalet.")]
    public async Task A_machine_with_too_little_memory_is_told_so()
    {
        var answer = await RunAsync("DOTNET_GCHeapHardLimit=0x800000 indicators fetch --offline");

        Assert.Equal(1, answer.Code);
        Assert.EndsWith(
            "Minnet räckte inte, och kommandot avbröts. Stäng andra program, eller ta en sak i taget med --plan, och försök igen.\n",
            answer.Error,
            StringComparison.Ordinal
        );
    }

    [FactOnLinux("Skalets sätt att sätta en variabel för ett program.")]
    public async Task A_bug_on_a_thread_of_its_own_ends_in_a_sentence_and_says_where_the_trace_is()
    {
        var hook = Path.Combine(AppContext.BaseDirectory, "Indicators.Tests.dll");
        var answer = await RunAsync($"TMPDIR={folder.Path} DOTNET_STARTUP_HOOKS={hook} PROVOKED=1 indicators fetch --offline");

        Assert.Equal(1, answer.Code);
        var file = Assert.Single(Directory.GetFiles(folder.Path, "indicators-fel-*.txt"));
        Assert.EndsWith(
            $"Oväntat fel i programmet, och kommandot avbröts: framkallat fel Anmäl det med filen {file}.\n",
            answer.Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
        Assert.Contains("   at StartupHook", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    private Task<ShellScript.Answer> RunAsync(string script) => ShellScript.RunAsync(folder.Path, script);
}
