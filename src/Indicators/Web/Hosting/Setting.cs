using System.Globalization;
using System.Net;
using System.Net.Mail;
using Indicators.UseCases;
using Indicators.Web.Settings;
using Indicators.Wording;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Hosting;

/// <summary>One setting of the service: what it is called, what it may be, and how it is put in its place.</summary>
/// <param name="Name">Its name in appsettings.json, under <c>Indicators</c>.</param>
/// <param name="Expected">What to write, as a Swedish sentence.</param>
/// <param name="Set">Puts a text in its place; null when the text cannot be.</param>
internal sealed record Setting(string Name, string Expected, Func<SiteSettings, string, SiteSettings?> Set)
{
    /// <summary>All of them, in the order of docs/operations.md.</summary>
    public static readonly IReadOnlyList<Setting> All =
    [
        new(
            "Urls",
            "Skriv en eller flera adresser med semikolon mellan, till exempel "
                + "http://127.0.0.1:5080. För https behövs en server framför, se docs/operations.md.",
            (settings, text) => text.Split(';').All(IsListened) ? settings with { Urls = text } : null
        ),
        new("Catalog", "Skriv sökvägen till indicators.json.", (settings, text) => settings with { Catalog = text }),
        new("Database", "Skriv sökvägen till databasen.", (settings, text) => settings with { Database = text }),
        new("Reports", "Skriv sökvägen till mappen för rapporter.", (settings, text) => settings with { Reports = text }),
        new("Comments", "Skriv sökvägen till mappen med kommentarer.", (settings, text) => settings with { Comments = text }),
        new(
            "Contact",
            "Skriv en e-postadress eller några ord, högst 200 tecken, om vem läsaren vänder sig till.",
            (settings, text) => text.Length <= 200 && !text.Any(char.IsControl) ? settings with { Contact = text } : null
        ),
        new(
            "PublicAddress",
            SettingFaults.PublicAddress,
            (settings, text) =>
                Address(text) is { Query: "", Fragment: "", UserInfo: "" } address ? settings with { PublicAddress = address } : null
        ),
        new(
            "EmbedFrom",
            SettingFaults.EmbedFrom,
            (settings, text) =>
                text == "*" ? settings with { EmbedFrom = null }
                : text == "-" ? settings with { EmbedFrom = [] }
                : text.Split(';', StringSplitOptions.TrimEntries) is var sites && sites.All(FrameSites.IsOne)
                    ? settings with
                    {
                        EmbedFrom = sites,
                    }
                : null
        ),
        new(
            "Night:Enabled",
            "Skriv true eller false.",
            (settings, text) => bool.TryParse(text, out var on) ? settings with { Night = settings.Night with { Enabled = on } } : null
        ),
        new(
            "Night:Cron",
            "Skriv ett Quartz-uttryck med sekund, minut, timme, dag, månad och veckodag, som infaller "
                + "högst en gång i timmen: 0 15 3 * * ? är varje natt kl. 03.15 i Stockholm.",
            (settings, text) => NightSchedule.IsGood(text) ? settings with { Night = settings.Night with { Cron = text } } : null
        ),
        new(
            "Night:RetryEvery",
            "Skriv timmar och minuter, från 00:01 till 12:00, till exempel 00:30.",
            (settings, text) =>
                Time(text, TimeSpan.FromMinutes(1), TimeSpan.FromHours(12)) is { } time
                    ? settings with
                    {
                        Night = settings.Night with { RetryEvery = time },
                    }
                    : null
        ),
        new(
            "Night:RetryFor",
            "Skriv timmar och minuter, från 00:00 (inga nya försök) till 23:00, till exempel 03:00.",
            (settings, text) =>
                Time(text, TimeSpan.Zero, TimeSpan.FromHours(23)) is { } time
                    ? settings with
                    {
                        Night = settings.Night with { RetryFor = time },
                    }
                    : null
        ),
        new(
            "Kolada:Address",
            "Skriv API:ets adress, utan användarnamn och lösenord, till exempel https://api.kolada.se/v3/.",
            (settings, text) =>
                Address(text) is { } address && !KoladaSource.BearsSecret(address)
                    ? From(settings, settings.Night.Source with { Address = address })
                    : null
        ),
        new(
            "Kolada:RequestsPerSecond",
            "Skriv 0 (ingen gräns), eller 0,01 till 1000 frågor i sekunden.",
            (settings, text) =>
                double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var rate)
                && KoladaSource.IsRate(rate)
                    ? From(settings, settings.Night.Source with { RequestsPerSecond = rate })
                    : null
        ),
        new(
            "Kolada:MostChanged",
            TrustWords.MostChangedSetting,
            (settings, text) => Whole(text, 0, 100) is { } most ? From(settings, settings.Night.Source with { MostChanged = most }) : null
        ),
        new(
            "Kolada:Contact",
            "Skriv en e-postadress eller en webbsida, utan å, ä, ö och parenteser.",
            (settings, text) => KoladaSource.IsContact(text) ? From(settings, settings.Night.Source with { Contact = text }) : null
        ),
        new(
            "Notices:Webhook",
            "Skriv en adress som börjar med https:// eller http://.",
            (settings, text) =>
                Address(text) is { } address ? settings with { Notices = settings.Notices with { Webhook = address } } : null
        )
        {
            Secret = true,
        },
        new(
            "Notices:WebhookTimeout",
            "Skriv hela sekunder, 1 till 60.",
            (settings, text) =>
                Whole(text, 1, 60) is { } seconds
                    ? settings with
                    {
                        Notices = settings.Notices with { WebhookTimeout = TimeSpan.FromSeconds(seconds) },
                    }
                    : null
        ),
        new(
            "Notices:MailFolder",
            "Skriv sökvägen till mappen som e-postservern hämtar i.",
            (settings, text) => settings with { Notices = settings.Notices with { MailFolder = text } }
        ),
        new(
            "Notices:MailFrom",
            "Skriv en e-postadress.",
            (settings, text) => Mail(text) is { } from ? settings with { Notices = settings.Notices with { MailFrom = from } } : null
        ),
        new(
            "Notices:MailTo",
            "Skriv en eller flera e-postadresser med semikolon mellan.",
            (settings, text) =>
                text.Split(';').Select(Mail).ToList() is var to && to.All(one => one is not null)
                    ? settings with
                    {
                        Notices = settings.Notices with { MailTo = [.. to.OfType<MailAddress>()] },
                    }
                    : null
        ),
        new(
            "Drafts:Token",
            "Skriv minst 16 tecken, helst slumpade.",
            (settings, text) => text.Length >= 16 ? settings with { DraftToken = text } : null
        )
        {
            Secret = true,
        },
        new(
            "Limits:RequestsPerSecond",
            "Skriv 0 (ingen gräns) till 100000 frågor i sekunden för varje läsare.",
            (settings, text) => Whole(text, 0, 100_000) is { } rate ? settings with { RequestsPerSecond = rate } : null
        ),
        new(
            "Limits:Burst",
            "Skriv 1 till 100000 frågor på en gång för varje läsare.",
            (settings, text) => Whole(text, 1, 100_000) is { } burst ? settings with { Burst = burst } : null
        ),
        new(
            "Limits:Connections",
            "Skriv 2 till 1000 anslutningar för varje läsare.",
            (settings, text) => Whole(text, 2, 1000) is { } connections ? settings with { Connections = connections } : null
        ),
        new(
            "Proxies",
            "Skriv IP-adresser eller nät med semikolon mellan, till exempel 10.0.0.5; 10.1.0.0/16.",
            (settings, text) =>
                text.Split(';').Select(Network).ToList() is var networks && networks.All(one => one is not null)
                    ? settings with
                    {
                        Proxies = [.. networks.OfType<IPNetwork>()],
                    }
                    : null
        ),
        new(
            "Log:Level",
            "Skriv Information, Warning eller Error.",
            (settings, text) =>
                !char.IsDigit(text[0])
                && Enum.TryParse<LogLevel>(text, ignoreCase: true, out var level)
                && level is LogLevel.Information or LogLevel.Warning or LogLevel.Error
                    ? settings with
                    {
                        LogLevel = level,
                    }
                    : null
        ),
    ];

    /// <summary>The command line's word for it; null when it has none.</summary>
    public string? Option { get; init; } =
        Name switch
        {
            "Urls" => "--urls",
            "Catalog" => "--catalog",
            "Database" => "--db",
            "Reports" => "--out",
            "Comments" => "--comments",
            "Kolada:Address" => "--kolada",
            "Kolada:RequestsPerSecond" => "--rate",
            "Kolada:MostChanged" => "--most-changed",
            "Kolada:Contact" => "--contact",
            _ => null,
        };

    /// <summary>Its name in the environment.</summary>
    public string Variable => "INDICATORS__" + Name.ToUpperInvariant().Replace(":", "__", StringComparison.Ordinal);

    /// <summary>Whether its text must not be repeated.</summary>
    public bool Secret { get; init; }

    private static SiteSettings From(SiteSettings settings, KoladaSource source) =>
        settings with
        {
            Night = settings.Night with { Source = source },
        };

    private static bool IsListened(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttp && url.AbsolutePath == "/";

    private static Uri? Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : null;

    private static TimeSpan? Time(string text, TimeSpan least, TimeSpan most) =>
        TimeSpan.TryParseExact(text, [@"hh\:mm", @"h\:mm"], CultureInfo.InvariantCulture, out var time) && time >= least && time <= most
            ? time
            : null;

    private static int? Whole(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : null;

    // No line break may come along into a mail's head, and a mail server that takes å in an address is not to be counted on.
    private static MailAddress? Mail(string text) =>
        !text.Any(char.IsControl) && MailAddress.TryCreate(text.Trim(), out var address) && address.Address.All(char.IsAscii)
            ? address
            : null;

    private static IPNetwork? Network(string text) =>
        IPNetwork.TryParse(text.Trim(), out var network) ? network
        : IPAddress.TryParse(text.Trim(), out var one) ? new IPNetwork(one, one.GetAddressBytes().Length * 8)
        : null;
}
