using System.CommandLine;
using Indicators.Catalogue;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Cli;

/// <summary><c>look</c>: any KPI of any municipality.</summary>
internal static class LookCommand
{
    public static Command Create(Shell shell)
    {
        var kpi = new Argument<string>("nyckeltal") { Description = LookWords.Kpi };
        var municipality = new Option<string>("--municipality")
        {
            Description = LookWords.Municipality,
            HelpName = "KOD",
            Required = true,
        };
        var asOf = CommonOptions.AsOf();
        var fetch = new Option<bool>("--fetch") { Description = LookWords.Fetch };
        var (offline, kolada, rate) = (CommonOptions.Offline(), CommonOptions.Kolada(), CommonOptions.Rate());
        var (contact, mostChanged) = (CommonOptions.Contact(), CommonOptions.MostChanged());
        var command = new Command("look", LookWords.Command)
        {
            kpi,
            municipality,
            asOf,
            fetch,
            offline,
            kolada,
            rate,
            contact,
            mostChanged,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var workspace = CommonOptions.Workspace(parsed, shell);
                var asked = parsed.GetRequiredValue(kpi).Trim();
                var area = Municipality(workspace.Areas(), parsed.GetRequiredValue(municipality));
                if (parsed.GetValue(fetch) && Missing(workspace, asked) is { } wanted)
                {
                    var source = CommonOptions.Source(
                        parsed.GetValue(offline),
                        parsed.GetRequiredValue(kolada),
                        parsed.GetValue(rate),
                        parsed.GetValue(contact),
                        parsed.GetValue(mostChanged)
                    );
                    var log = CommonOptions.Logger(null, shell);
                    var summary = await workspace.FetchKpisAsync(
                        [wanted],
                        source,
                        new HashSet<string>(),
                        log,
                        new ProgressLine(shell),
                        cancellationToken
                    );
                    if (summary.Kpis.Answered == 0)
                    {
                        throw new UserException(ExitCode.Failed, LookWords.DidNotCome(wanted, source.Offline, summary.Kpis.Failed));
                    }
                }

                Write(shell, workspace, asked, area, parsed.GetValue(asOf), parsed.GetValue(CommonOptions.Json));
            }
        );
        return command;
    }

    // One that Kolada has and the store has not.
    private static string? Missing(Workspace workspace, string asked)
    {
        using var store = workspace.OpenToRead();
        var kolada = KoladaKpis.Of(store);
        return kolada.Find(asked) is { } known && !kolada.Fetched.Contains(known.Id) ? known.Id : null;
    }

    private static void Write(Shell shell, Workspace workspace, string asked, StoredArea area, string? asOf, bool json)
    {
        using var store = workspace.OpenToRead();
        var at = CommonOptions.Asked(store, asOf, workspace).Copy;
        var read = at ?? DateTimeOffset.MinValue;
        var kolada = KoladaKpis.Of(store);
        var answer = workspace.Of(
            store,
            kolada,
            asked,
            area,
            (
                store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, read),
                store.Snapshots.Read("group", SnapshotJson.Default.StoredGroup, read)
            ),
            at
        );
        if (answer is not LookAnswer.Shown shown)
        {
            throw UserException.Invalid(((LookAnswer.Nothing)answer).Why);
        }

        if (json)
        {
            shell.Out.WriteLine(LookJson.Text(shown));
            return;
        }

        var today = StockholmTime.DateInStockholm(shell.Clock.GetUtcNow());
        shell.Out.WriteLine(LookWords.Meta(shown.Kpi, today));
        foreach (var said in LookTold.Of(shown, kolada))
        {
            shell.Out.WriteLine();
            shell.Out.WriteLine(said);
        }

        shell.Out.WriteLine();
        CompareTable.Write(shell, shown.Figures, [shown.Comparison]);
    }

    /// <summary>The municipality that a code or a name means.</summary>
    /// <exception cref="UserException">There is none such; the message names the nearest.</exception>
    public static StoredArea Municipality(IReadOnlyList<StoredArea> areas, string asked)
    {
        if (LookUp.Municipality(areas, asked) is { } found)
        {
            return found;
        }

        var municipalities = areas.Where(area => area.Type == "K").ToList();
        var near = Nearest.To(asked, municipalities.SelectMany(area => new[] { area.Title, area.Id }));
        var meant = municipalities.FirstOrDefault(area => area.Title == near || area.Id == near);
        throw UserException.Invalid(InitFaults.NotFound(asked, meant is null ? null : (meant.Title, meant.Id)));
    }
}
