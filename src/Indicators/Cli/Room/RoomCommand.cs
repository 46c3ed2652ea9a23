using System.CommandLine;
using Indicators.Web.Access;
using Indicators.Web.Settings;
using Indicators.Web.Workroom;
using Indicators.Wording.Room;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Indicators.Cli.Room;

/// <summary>
/// <c>room</c>: opens the workroom in the browser, in the service that runs already or in one that it starts; what a double click does.
/// </summary>
internal static class RoomCommand
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public static Command Create(Shell shell)
    {
        var command = new Command("room", "Öppnar arbetsrummet i webbläsaren, tills det stängs med sin knapp.");
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                try
                {
                    return (int)await RunAsync(shell, Said(parsed), cancellationToken);
                }
                catch (Exception fault) when (!shell.Interactive && fault is not OperationCanceledException)
                {
                    // Nobody reads standard error after a double click.
                    var (code, sentence) = Boundary.Of(fault, shell.Clock);
                    FaultPage.Show(shell, sentence);
                    await shell.Error.WriteLineAsync(sentence);
                    return (int)code;
                }
            }
        );
        return command;
    }

    private static Dictionary<string, string> Said(ParseResult parsed)
    {
        // From the folder that the command was given in, for the room may move to another.
        var said = new (Option Option, string Setting)[] { (CommonOptions.Catalog, "Catalog"), (CommonOptions.Db, "Database") }
            .Where(option => parsed.GetResult(option.Option) is { Implicit: false, Tokens.Count: > 0 })
            .ToDictionary(option => option.Setting, option => Path.GetFullPath(parsed.GetResult(option.Option)!.Tokens[^1].Value));
        said["Urls"] = "http://127.0.0.1:0"; // a port that is free
        return said;
    }

    private static async Task<ExitCode> RunAsync(Shell shell, Dictionary<string, string> said, CancellationToken cancellationToken)
    {
        if (!said.ContainsKey("Catalog"))
        {
            Directory.SetCurrentDirectory(
                RoomHome.Find(
                    Directory.GetCurrentDirectory(),
                    AppContext.BaseDirectory,
                    Environment.GetFolderPath(Environment.SpecialFolder.MyDocuments, Environment.SpecialFolderOption.DoNotVerify)
                )
            );
        }

        var settings = Serving.Settings(said) with { ClosesByButton = true };
        if (!string.IsNullOrEmpty(settings.DraftToken))
        {
            throw UserException.Invalid(StartWords.HasToken);
        }

        var begun = shell.Clock.GetTimestamp();
        while (true)
        {
            if (RoomDoor.TryHold(shell.UserFolder, settings.Database) is { } door)
            {
                using (door)
                {
                    return await ServeAsync(shell, settings, door, cancellationToken);
                }
            }

            // Another runs, or is just starting: it lays its address out when it can be opened.
            if (RoomDoor.Take(shell.UserFolder, settings.Database) is { } address)
            {
                await OpenAsync(shell, settings, address);
                return ExitCode.Done;
            }

            if (shell.Clock.GetElapsedTime(begun) > Longest)
            {
                throw new UserException(ExitCode.Failed, StartWords.DoesNotAnswer);
            }

            await Task.Delay(Step, shell.Clock, cancellationToken);
        }
    }

    private static async Task<ExitCode> ServeAsync(Shell shell, SiteSettings settings, RoomDoor door, CancellationToken cancellationToken)
    {
        var catalogue = CommonOptions.CatalogueNear(Directory.GetCurrentDirectory(), AppContext.BaseDirectory);
        await using var site = await Serving.StartAsync(settings, catalogue, shell, cancellationToken);
        var access = site.Services.GetRequiredService<RoomAccess>();
        string Address() => $"{site.Urls.First()}{WorkroomRoutes.Root}?kod={access.NewCode()}";

        var laying = LayAsync(shell.Clock, door, Address, site.Lifetime.ApplicationStopping);
        await OpenAsync(shell, settings, Address());
        await site.WaitForShutdownAsync(cancellationToken);
        await laying;
        return ExitCode.Done;
    }

    private static async Task LayAsync(TimeProvider clock, RoomDoor door, Func<string> address, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            door.Lay(address);
            await Task.Delay(Step, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Where no browser can be started, the address is laid beside the store, for its owner alone to read.
    private static async Task OpenAsync(Shell shell, SiteSettings settings, string address)
    {
        if (shell.Browse(address))
        {
            await shell.Error.WriteLineAsync(StartWords.Opened);
            return;
        }

        var file = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(settings.Database))!, "arbetsrummets-adress.txt");
        PrivateFile.Folder(Path.GetDirectoryName(file)!);
        await using (var laid = new StreamWriter(PrivateFile.Replace(file)))
        {
            await laid.WriteLineAsync(address);
        }

        await shell.Error.WriteLineAsync(StartWords.NoBrowser(address, file));
    }
}
