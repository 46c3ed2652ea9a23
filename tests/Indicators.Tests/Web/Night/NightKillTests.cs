using System.Collections.Concurrent;
using System.Text.Json;
using Indicators.Fetching;
using Indicators.Store;
using Indicators.Tests.Support;
using Kolada.Replica;
using Kolada.Tests.Support;

namespace Indicators.Tests.Web.Night;

/// <summary>The service as a process of its own, killed at every step of its night and started again.</summary>
/// <remarks>With a store of its own, so that it does not wait for all that reads the common one.</remarks>
[Trait("Category", "Kill")]
public sealed class NightKillTests(FetchedStore fetched) : IClassFixture<FetchedStore>
{
    // A night that nothing disturbs is the same whichever step the other is killed at.
    private static Task<Outcome>? night;

    // What the log says when a step is done, and what is seen from outside: in the fetch, and when the webhook has the notice.
    public static TheoryData<string> Steps { get; } =
    [
        "the fetch asks for values",
        "Fetch ended",
        "report:norrtalje",
        .. Matrix.IsWhole ? ["report:sollentuna", "report:osteraker", "report:ekero"] : Array.Empty<string>(),
        "report:oxelosund",
        "\"event\":\"notice\"",
        "Done: mail",
        "the webhook is given the notice",
    ];

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_night_killed_at_any_step_is_made_good_at_start_and_nothing_is_told_twice(string step)
    {
        var undisturbed = await (night ??= NightAsync(kill: null));
        var killed = await NightAsync(step);
        Assert.Equal(30, undisturbed.Files.Count);
        Assert.Equal(undisturbed.Files, killed.Files);
        Assert.Equal(undisturbed.Told, Assert.Single(killed.Posted));
        Assert.Equal(1, killed.Mails);
        Assert.Equal(1, killed.Logged);
    }

    private async Task<Outcome> NightAsync(string? kill)
    {
        using var folder = new Folder();
        var db = folder.File("indicators.db");
        StoreBackup.Copy(fetched.Db, db);
        using var signals = new SemaphoreSlim(0);
        var posted = new ConcurrentQueue<string>();
        var asked = 0;
        await using var kolada = await LocalServer.StartAsync(
            new Watched(
                new KoladaReplica(Revised),
                () =>
                {
                    if (Interlocked.Increment(ref asked) == 20 && kill == "the fetch asks for values")
                    {
                        signals.Release();
                    }
                }
            )
        );
        var taken = Enumerable.Repeat(
            new Answer(async context =>
            {
                using var reader = new StreamReader(context.Request.Body);
                posted.Enqueue(await reader.ReadToEndAsync());
                if (kill == "the webhook is given the notice" && posted.Count == 1)
                {
                    signals.Release();
                    await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted);
                }
            }),
            10
        );
        await using var webhook = await LocalServer.StartAsync(new KoladaReplica(SmallKolada.Figures), taken);
        var logged = 0;
        if (kill is not null)
        {
            logged += await ServeAsync(folder, kolada.BaseAddress, webhook.BaseAddress, kill, signals);
        }

        logged += await ServeAsync(folder, kolada.BaseAddress, webhook.BaseAddress, "\"event\":\"night-waits\"", signals);
        return new Outcome(
            [.. Directory.EnumerateFiles(folder.File("reports"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order()!],
            [.. posted.Select(Lines)],
            Directory.EnumerateFiles(folder.File("mail")).Count(),
            logged
        );
    }

    // How many notices it logged before it was killed, at a line of its log or at a signal from outside.
    private static async Task<int> ServeAsync(Folder folder, Uri kolada, Uri webhook, string until, SemaphoreSlim signals)
    {
        using var serve = OwnProcess.Start(
            [
                "serve",
                "--urls",
                "http://127.0.0.1:0",
                "--catalog",
                Repository.Catalogue,
                "--db",
                folder.File("indicators.db"),
                "--out",
                folder.File("reports"),
                "--comments",
                folder.File("comments"),
                "--kolada",
                kolada.ToString(),
                "--rate",
                "0",
            ],
            ("INDICATORS__NOTICES__WEBHOOK", webhook.ToString()),
            ("INDICATORS__NOTICES__MAILFOLDER", folder.File("mail")),
            ("INDICATORS__NOTICES__MAILFROM", "a@kommun.se"),
            ("INDICATORS__NOTICES__MAILTO", "b@kommun.se")
        );
        serve.ErrorDataReceived += (_, _) => { };
        serve.BeginErrorReadLine();
        var (notices, signalled) = (0, signals.WaitAsync());
        while (true)
        {
            var reading = serve.StandardOutput.ReadLineAsync();
            if (await Task.WhenAny(reading, signalled).WaitAsync(TimeSpan.FromMinutes(3)) == signalled)
            {
                break;
            }

            var line = await reading ?? throw new InvalidOperationException("The service ended by itself.");
            notices += line.Contains("\"event\":\"notice\"", StringComparison.Ordinal) ? 1 : 0;
            if (line.Contains(until, StringComparison.Ordinal))
            {
                signals.Release(); // for the wait above, which nobody else will end
                break;
            }
        }

        serve.Kill();
        await serve.WaitForExitAsync();
        await signalled;
        return notices;
    }

    private static string Lines(string json)
    {
        using var notice = JsonDocument.Parse(json);
        return string.Join('\n', notice.RootElement.GetProperty("lines").EnumerateArray().Select(line => line.GetString()));
    }

    // The shipped figures with a hundred and more revisions and a newer year here and there.
    private static ReplicaFigures Revised { get; } =
        ShippedFigures.Read(Repository.Figures, Repository.Kpis) is var shipped
            ? shipped with
            {
                Series =
                [
                    .. shipped.Series.Select(series =>
                        series is { Municipality: "0163", Gender: "T" }
                            ? series with
                            {
                                Cells = series
                                    .Cells.ToArray()
                                    .Select((cell, i) => i % 9 == 0 && cell.Value is { } value ? ReplicaCell.Of(value + 1) : cell)
                                    .ToArray(),
                            }
                            : series
                    ),
                ],
            }
            : throw new InvalidOperationException();

    private sealed class Watched(HttpMessageHandler inner, Action asked) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            asked();
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed record Outcome(IReadOnlyList<string> Files, IReadOnlyList<string> Posted, int Mails, int Logged)
    {
        public string Told => Posted.Single();
    }
}
