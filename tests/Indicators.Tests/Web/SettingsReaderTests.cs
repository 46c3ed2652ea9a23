using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Web.Hosting;

namespace Indicators.Tests.Web;

public sealed class SettingsReaderTests : IDisposable
{
    private static readonly Dictionary<string, string> None = [];

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_a_word_the_service_listens_on_loopback_and_fetches_by_night()
    {
        var settings = SettingsReader.Read([], None, None);
        Assert.Equal("http://127.0.0.1:5080", settings.Urls);
        Assert.True(settings.Night.Enabled);
        Assert.Equal("0 15 3 * * ?", settings.Night.Cron);
        Assert.Null(settings.DraftToken);
        Assert.Equal((50, 200), (settings.RequestsPerSecond, settings.Burst));
    }

    [Fact]
    public void The_file_that_ships_says_the_same() =>
        Assert.Equivalent(
            SettingsReader.Read([], None, None),
            SettingsReader.Read([Path.Combine(Repository.Root, "src", "Indicators", "appsettings.json")], None, None),
            strict: true
        );

    [Fact]
    public void The_command_line_weighs_more_than_the_environment_and_that_more_than_the_files()
    {
        var beside = folder.Write(
            "a.json",
            """{ "Indicators": { "Urls": "http://127.0.0.1:1", "Reports": "a", "Database": "a", "Night": { "Cron": "0 0 1 * * ?" } } }"""
        );
        var working = folder.Write("b.json", """{ "Indicators": { "Urls": "http://127.0.0.1:2", "Reports": "b", "Database": "b" } }""");
        var settings = SettingsReader.Read(
            [beside, working, folder.File("missing.json")],
            new Dictionary<string, string>
            {
                ["INDICATORS__URLS"] = "http://127.0.0.1:3",
                ["INDICATORS__REPORTS"] = "c",
                ["PATH"] = "x",
            },
            new Dictionary<string, string> { ["Urls"] = "http://127.0.0.1:4" }
        );
        Assert.Equal(
            ("http://127.0.0.1:4", "c", "b", "0 0 1 * * ?"),
            (settings.Urls, settings.Reports, settings.Database, settings.Night.Cron)
        );
    }

    [Theory]
    [InlineData("INDICATORS__URLS", "127.0.0.1:5080", "Urls (INDICATORS__URLS, --urls)", "http://127.0.0.1:5080")]
    [InlineData("INDICATORS__URLS", "https://0.0.0.0:443", "Urls", "en server framför")]
    [InlineData("INDICATORS__EMBEDFROM", "https://kommunen.se; script-src *", "EmbedFrom", "https://*.kommunen.se")]
    [InlineData("INDICATORS__EMBEDFROM", "kommunen.se", "EmbedFrom", "* är alla, - är ingen")]
    [InlineData("INDICATORS__PUBLICADDRESS", "uppfoljning.kommunen.se", "PublicAddress", "https://uppfoljning.kommunen.se")]
    [InlineData("INDICATORS__PUBLICADDRESS", "https://anna@kommunen.se", "PublicAddress", "utan användarnamn")]
    [InlineData("INDICATORS__NIGHT__CRON", "15 3 * * *", "Night:Cron (INDICATORS__NIGHT__CRON)", "0 15 3 * * ?")]
    [InlineData("INDICATORS__NIGHT__ENABLED", "ja", "Night:Enabled", "true eller false")]
    [InlineData("INDICATORS__NIGHT__RETRYEVERY", "30", "Night:RetryEvery", "00:30")]
    [InlineData("INDICATORS__NIGHT__RETRYFOR", "24:00", "Night:RetryFor", "23:00")]
    [InlineData("INDICATORS__KOLADA__ADDRESS", "api.kolada.se", "Kolada:Address", "https://api.kolada.se/v3/")]
    [InlineData("INDICATORS__KOLADA__REQUESTSPERSECOND", "1001", "Kolada:RequestsPerSecond", "0 (ingen gräns), eller 0,01 till 1000")]
    [InlineData("INDICATORS__KOLADA__CONTACT", "Åsa", "Kolada:Contact", "utan å, ä, ö")]
    [InlineData("INDICATORS_CONTACT", "Åsa", "Kolada:Contact", "utan å, ä, ö")]
    [InlineData("INDICATORS__NOTICES__WEBHOOKTIMEOUT", "0", "Notices:WebhookTimeout", "1 till 60")]
    [InlineData("INDICATORS__NOTICES__MAILTO", "a@b.se;c", "Notices:MailTo", "e-postadresser")]
    [InlineData("INDICATORS__NOTICES__MAILFROM", "a@b.se\r\nBcc: c@d.se", "Notices:MailFrom", "e-postadress")]
    [InlineData("INDICATORS__NOTICES__MAILFOLDER", "mail", "Notices:MailFolder", "Notices:MailTo")]
    [InlineData("INDICATORS__LIMITS__REQUESTSPERSECOND", "-1", "Limits:RequestsPerSecond", "0 (ingen gräns)")]
    [InlineData("INDICATORS__LIMITS__BURST", "0", "Limits:Burst", "1 till")]
    [InlineData("INDICATORS__PROXIES", "10.0.0.5; server", "Proxies", "10.1.0.0/16")]
    [InlineData("INDICATORS__PUBLICADDRESS", "uppfoljning.kommunen.se", "PublicAddress", "till exempel https://")]
    [InlineData("INDICATORS__PUBLICADDRESS", "ftp://kommunen.se", "PublicAddress", "till exempel https://")]
    [InlineData("INDICATORS__PUBLICADDRESS", "https://kommunen.se/?plan=1", "PublicAddress", "utan användarnamn, ? och #")]
    [InlineData("INDICATORS__LOG__LEVEL", "allt", "Log:Level", "Information")]
    [InlineData("INDICATORS__NIGHT__CORN", "0 15 3 * * ?", "NIGHT:CORN finns inte", "Menade du \"Night:Cron\"?")]
    [InlineData("INDICATORS__LISTEN", "x", "LISTEN finns inte", "docs/operations.md")]
    public void A_setting_that_cannot_be_is_named_with_what_to_write_instead(string name, string text, string named, string instead)
    {
        var fault = Assert.Throws<UserException>(() => SettingsReader.Read([], new Dictionary<string, string> { [name] = text }, None));
        Assert.Equal(ExitCode.InvalidInput, fault.Code);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
        Assert.Contains(instead, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INDICATORS__DRAFTS__TOKEN", "hemlig")]
    [InlineData("INDICATORS__NOTICES__WEBHOOK", "hooks.example.se/hemlig")]
    [InlineData("INDICATORS__KOLADA__ADDRESS", "https://anna:hemlig@kolada.example.se/v3/")]
    [InlineData("INDICATORS__KOLADA__ADDRESS", "ftp://anna:hemlig@kolada.example.se/v3/")]
    [InlineData("INDICATORS__PUBLICADDRESS", "https://anna:hemlig@uppfoljning.kommunen.se")]
    public void A_secret_is_never_repeated(string name, string text)
    {
        var fault = Assert.Throws<UserException>(() => SettingsReader.Read([], new Dictionary<string, string> { [name] = text }, None));
        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hemlig", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        var fault = Assert.Throws<UserException>(() =>
            SettingsReader.Read(
                [folder.Write("a.json", """{ "Indicators": { "Limits": { "Burst": 0 } }, "Night": { "Cron": "x" } }""")],
                new Dictionary<string, string> { ["INDICATORS__URLS"] = "x" },
                None
            )
        );
        Assert.Equal(3, fault.Message.Split('\n').Length);
        Assert.Contains(
            "\"Night:Cron\" i appsettings.json: inställningarna ska stå under \"Indicators\"",
            fault.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_that_is_no_JSON_is_named()
    {
        var fault = Assert.Throws<UserException>(() => SettingsReader.Read([folder.Write("a.json", "{ \"Indicators\": ")], None, None));
        Assert.Equal(ExitCode.InvalidInput, fault.Code);
        Assert.Contains(folder.File("a.json"), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Networks_and_single_servers_may_stand_in_front()
    {
        var settings = SettingsReader.Read(
            [],
            new Dictionary<string, string> { ["INDICATORS__PROXIES"] = "10.0.0.5; 2001:db8::/32" },
            None
        );
        Assert.Equal(["10.0.0.5/32", "2001:db8::/32"], settings.Proxies.Select(network => network.ToString()));
    }

    [Fact]
    public void Every_setting_stands_in_the_guide_with_its_name_in_the_environment()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "operations.md"));
        Assert.All(Setting.All, setting => Assert.Contains($"| `{setting.Name}` |", guide, StringComparison.Ordinal));
        Assert.Equal(
            Setting.All.Count,
            guide
                .Split('\n')
                .SkipWhile(line => !line.StartsWith("| setting |", StringComparison.Ordinal))
                .Skip(2)
                .TakeWhile(line => line.StartsWith('|'))
                .Count()
        );
    }

    [Fact]
    public async Task An_address_that_is_not_this_machine_s_is_told_in_words()
    {
        // 192.0.2.1 is for examples: no machine has it.
        var answer = await CommandLine.RunAsync(
            "serve",
            "--urls",
            "http://192.0.2.1:5080",
            "--db",
            folder.File("a.db"),
            "--catalog",
            Repository.Catalogue
        );
        Assert.Equal(1, answer.Code);
        Assert.Contains("Det går inte att lyssna på http://192.0.2.1:5080", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_ends_with_2_and_starts_nothing()
    {
        var answer = await CommandLine.RunAsync(
            "serve",
            "--urls",
            "ftp://x",
            "--db",
            folder.File("a.db"),
            "--catalog",
            Repository.Catalogue
        );
        Assert.Equal(2, answer.Code);
        Assert.Contains(
            "Inställningen Urls (INDICATORS__URLS, --urls) är \"ftp://x\" och går inte att använda.",
            answer.Error,
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(folder.File("a.db")));
    }
}
