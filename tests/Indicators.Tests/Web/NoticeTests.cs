using System.Globalization;
using System.Net.Mail;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Support;
using Indicators.UseCases;
using Indicators.Web.Notices;
using Indicators.Web.Settings;
using Kolada.Replica;
using Kolada.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Indicators.Tests.Web;

public sealed class NoticeTests : IDisposable
{
    private static readonly Notice Told = new(
        ["failure"],
        DateTimeOffset.Parse("2026-11-21T02:15:00Z", CultureInfo.InvariantCulture),
        "Kommunala planer i siffror: något gick fel på väg till Södertälje och Örkelljunga",
        ["Första raden åäö.", "Andra – raden."]
    );

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_mail_file_is_plain_ASCII_that_a_mail_server_reads_back_as_written()
    {
        var text = Encoding.ASCII.GetString(
            MailFile.Write(Told, new MailAddress("a@kommun.se", "Åsa"), [new MailAddress("b@kommun.se"), new MailAddress("c@kommun.se")])
        );
        Assert.DoesNotContain(
            '?',
            text.Replace("=?", "", StringComparison.Ordinal)
                .Replace("?=", "", StringComparison.Ordinal)
                .Replace("?b?", "", StringComparison.OrdinalIgnoreCase)
                .Replace("?q?", "", StringComparison.OrdinalIgnoreCase)
        );
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.True(line.Length <= 78, line));

        var (head, body) = (
            text[..text.IndexOf("\r\n\r\n", StringComparison.Ordinal)],
            text[text.IndexOf("\r\n\r\n", StringComparison.Ordinal)..]
        );
        var fields = Regex
            .Replace(head, @"\r\n(?=[ \t])", "", RegexOptions.None, TimeSpan.FromSeconds(5))
            .Split("\r\n")
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        Assert.Equal(Told.Subject, Decoded(fields["Subject"]));
        Assert.Equal("Sat, 21 Nov 2026 02:15:00 +0000", fields["Date"]);
        Assert.Equal("b@kommun.se, c@kommun.se", fields["To"]);
        Assert.Equal("Åsa <a@kommun.se>", Decoded(fields["From"]));
        Assert.Equal("text/plain; charset=utf-8", fields["Content-Type"]);
        Assert.Equal(
            "Första raden åäö.\r\nAndra – raden.\r\n",
            Encoding.UTF8.GetString(Convert.FromBase64String(body.Replace("\r\n", "", StringComparison.Ordinal)))
        );
    }

    [Fact]
    public async Task A_notice_is_posted_as_JSON_and_once_more_when_that_failed()
    {
        var bodies = new List<string>();
        Answer Keeps(int status) =>
            new(async context =>
            {
                using var reader = new StreamReader(context.Request.Body);
                bodies.Add($"{context.Request.Method} {context.Request.ContentType} {await reader.ReadToEndAsync()}");
                context.Response.StatusCode = status;
            });
        await using var server = await LocalServer.StartAsync(new KoladaReplica(SmallKolada.Figures), [Keeps(500), Keeps(204), Keeps(204)]);
        var log = await SendAsync(new NoticeSettings { Webhook = new Uri(server.BaseAddress, "hook?hemlig=1") });

        Assert.Equal(2, bodies.Count);
        Assert.Equal(bodies[0], bodies[1]);
        Assert.StartsWith("POST application/json; charset=utf-8 {", bodies[0], StringComparison.Ordinal);
        using var json = JsonDocument.Parse(bodies[0][bodies[0].IndexOf('{', StringComparison.Ordinal)..]);
        Assert.Equal("failure", json.RootElement.GetProperty("kinds")[0].GetString());
        Assert.Equal(Told.Subject, json.RootElement.GetProperty("subject").GetString());
        Assert.Equal("Första raden åäö.", json.RootElement.GetProperty("lines")[0].GetString());
        Assert.Equal("The notice did not reach 127.0.0.1, try 1: 500", Assert.Single(log.Of("webhook-failed")));
    }

    [Fact]
    public async Task A_webhook_that_fails_twice_is_only_logged_and_its_secret_is_not()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(SmallKolada.Figures), [Answer.Status(302), Answer.Reset()]);
        var log = await SendAsync(new NoticeSettings { Webhook = new Uri(server.BaseAddress, "hook?hemlig=1") });
        Assert.Equal(2, log.Of("webhook-failed").Count);
        Assert.All(log.Of("webhook-failed"), line => Assert.DoesNotContain("hemlig", line, StringComparison.Ordinal));
        Assert.Equal(2, server.Asked.Count);
    }

    [Fact]
    public async Task A_webhook_that_never_answers_is_left_in_time()
    {
        var clock = new TimerClock(Told.At);
        var hangs = new Answer(context => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted));
        await using var server = await LocalServer.StartAsync(new KoladaReplica(SmallKolada.Figures), [hangs, hangs]);
        var log = new HeardLog();
        using var sender = Sender(
            new NoticeSettings { Webhook = server.BaseAddress, WebhookTimeout = TimeSpan.FromSeconds(7) },
            clock,
            log
        );
        var sending = sender.SendAsync(Told, NightSteps.Notices, _ => { }, CancellationToken.None);
        for (var i = 0; i < 2; i++)
        {
            await clock.WaitedForAsync(TimeSpan.FromSeconds(7));
            clock.Now += TimeSpan.FromSeconds(7);
        }

        await sending.WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(["no answer in time", "no answer in time"], log.Of("webhook-failed").Select(line => line.Split(": ")[1]));
    }

    [Fact]
    public async Task The_mail_file_is_laid_in_its_folder()
    {
        var log = await SendAsync(
            new NoticeSettings
            {
                MailFolder = folder.File("drop"),
                MailFrom = new MailAddress("a@b.se"),
                MailTo = [new MailAddress("c@d.se")],
            }
        );
        Assert.Equal(["20261121T021500000Z-failure.eml"], Directory.EnumerateFiles(folder.File("drop")).Select(Path.GetFileName));
        Assert.Empty(log.Of("mail-failed"));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_only_logged()
    {
        var log = await SendAsync(
            new NoticeSettings
            {
                MailFolder = folder.Write("file", ""),
                MailFrom = new MailAddress("a@b.se"),
                MailTo = [new MailAddress("c@d.se")],
            }
        );
        Assert.Single(log.Of("mail-failed"));
        Assert.Single(log.Of("notice"));
    }

    [Fact]
    public void When_nothing_happened_there_is_no_notice() => Assert.Null(NightDigest.Of(News).Notice(Told.At));

    [Fact]
    public void New_figures_revisions_and_failures_are_told_each_in_its_words()
    {
        var news = NightDigest
            .Of(
                News with
                {
                    Added = 1,
                    Values = [Change(ChangeKind.Revised), Change(ChangeKind.Revised), Change(ChangeKind.Withdrawn)],
                    Faults = ["Rapporten skrevs inte."],
                }
            )
            .Notice(Told.At)!;
        Assert.Equal(["new-figures", "revisions", "failure"], news.Kinds);
        Assert.Equal("Kommunala planer i siffror: nya siffror, ändrade siffror och något gick fel", news.Subject);
        Assert.Equal(
            ["Ett nytt värde från Kolada.", "Kolada har ändrat två värden och tagit tillbaka ett.", "Rapporten skrevs inte."],
            news.Lines
        );
    }

    [Fact]
    public void A_file_that_someone_had_changed_and_the_night_laid_aside_is_told()
    {
        var news = NightDigest.Of(News with { Kept = ["a.docx är ändrad och ligger nu i a-andrad-1.docx."] }).Notice(Told.At)!;
        Assert.Equal(["kept-files"], news.Kinds);
        Assert.Equal("Kommunala planer i siffror: filer lagda åt sidan", news.Subject);
        Assert.Equal(["a.docx är ändrad och ligger nu i a-andrad-1.docx."], news.Lines);
    }

    [Fact]
    public void A_KPI_that_did_not_come_is_named_with_the_reason()
    {
        var news = NightDigest.Of(
            News with
            {
                Failed = [new FailedKpi("N00964", "Kolada svarade med fel 503.")],
                Unknown =
                [
                    new NamedKpi.None("N99999", [new KpiTitle("N15418", "Elever i åk 9")]),
                    new NamedKpi.Gone("N00485", "Förväntat värde", [new KpiTitle("N00486", "Avvikelse")]),
                ],
                Held = [Summaries.Held("N00973", withdrawn: 990, stored: 1000)],
            }
        );
        Assert.Equal(
            [
                "N00964 hämtades inte: Kolada svarade med fel 503. Det som är sparat står kvar.",
                "Nyckeltalet N99999 finns inte i Kolada. Menade du N15418, \"Elever i åk 9\"? Rätta id:t, eller ta bort det.",
                "Nyckeltalet N00485 finns inte i Kolada längre (\"Förväntat värde\"). Det kan ha ersatts av N00486, \"Avvikelse\". "
                    + "Byt nyckeltal, eller ta bort det.",
                "N00973 hölls tillbaka. Svaret skulle ta bort 990 och ändra 0 av 1\u00A0000 sparade värden. "
                    + "Det som är sparat står kvar. Stämmer svaret, kör indicators fetch --accept N00973.",
            ],
            news.Failures
        );
    }

    [Fact]
    public async Task What_Kolada_revised_and_ended_for_the_plans_municipality_is_told_by_name()
    {
        var figures = SmallKolada.Figures;
        var ended = figures with
        {
            Kpis = [.. figures.Kpis.Select(kpi => kpi.Id == "N00973" ? kpi with { Title = kpi.Title + " (-2024)" } : kpi)],
        };
        var revised = ended with
        {
            Series =
            [
                .. ended.Series.Select(series =>
                    series is { Kpi: "N00973", Municipality: "0163", Gender: "T" }
                        ? series with
                        {
                            Cells = series.Cells.ToArray().Select(cell => cell.Value is null ? cell : ReplicaCell.Of(77.7)).ToArray(),
                        }
                        : series
                ),
            ],
        };
        var clock = new ManualClock(Told.At);
        var catalogue = folder.Write("small.json", SmallCatalogue.Text);
        async Task<int> FetchAsync(ReplicaFigures from)
        {
            await using var kolada = await LocalServer.StartAsync(new KoladaReplica(from));
            return (
                await CommandLine.RunAtAsync(
                    clock.Now,
                    "fetch",
                    "--rate",
                    "0",
                    "--kolada",
                    kolada.BaseAddress.ToString(),
                    "--catalog",
                    catalogue,
                    "--db",
                    SmallSite.Db(folder)
                )
            ).Code;
        }

        await FetchAsync(figures);
        clock.Now += TimeSpan.FromDays(1);
        await FetchAsync(revised);
        using var store = ReadSession.Open(SmallSite.Db(folder));
        var news = NightDigest.Of(NightNews.Of(store, CatalogueReader.Read(catalogue), store.Runs.Newest(1).Single()));

        Assert.Contains(
            news.Revisions,
            line =>
                line.StartsWith("Sollentuna 20", StringComparison.Ordinal)
                && line.EndsWith("→ 77,7, Arbete eller studier efter etableringsuppdraget (N00973).", StringComparison.Ordinal)
        );
        Assert.Equal(
            ["Arbete eller studier efter etableringsuppdraget (N00973) är avslutat av Kolada och får inga nya värden."],
            news.Ended
        );
    }

    // RFC 2047: words in base64 or in quoted printable with _ for a space, whichever is shorter; the space between two of them is none.
    private static string Decoded(string field) =>
        Regex.Replace(
            Regex.Replace(field, @"(?<=\?=)\s+(?==\?)", "", RegexOptions.None, TimeSpan.FromSeconds(5)),
            @"=\?utf-8\?(?<how>[bq])\?(?<text>[^?]*)\?=",
            word =>
                word.Groups["how"].Value is "b" or "B"
                    ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups["text"].Value))
                    : Uri.UnescapeDataString(word.Groups["text"].Value.Replace('_', ' ').Replace('=', '%')),
            RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(5)
        );

    private static async Task<HeardLog> SendAsync(NoticeSettings settings)
    {
        var log = new HeardLog();
        using var sender = Sender(settings, new ManualClock(Told.At), log);
        await sender.SendAsync(Told, NightSteps.Notices, _ => { }, CancellationToken.None);
        return log;
    }

    private static NoticeSender Sender(NoticeSettings settings, TimeProvider clock, HeardLog log)
    {
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(log));
        return new NoticeSender(new SiteSettings { Notices = settings }, clock, factory.CreateLogger<NoticeSender>());
    }

    private static NightNews News => new() { Catalogue = CatalogueReader.Read(Repository.Catalogue) };

    // Of a municipality with no plan, so it is only counted.
    private static ValueChange Change(ChangeKind kind) =>
        new()
        {
            Kpi = "N00700",
            Municipality = "0114",
            Year = 2020,
            Gender = "T",
            Kind = kind,
            From = 1,
            To = 2,
            At = Told.At,
        };
}
