using System.CommandLine;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Model;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Cli;

/// <summary><c>report</c>: the appendix, as files.</summary>
internal static class ReportCommand
{
    private const string Native = "native";
    private const string Pictures = "pictures";

    public static Command Create(Shell shell)
    {
        var plan = CommonOptions.Plan();
        var period = CommonOptions.Period(required: true);
        var asOf = CommonOptions.AsOf();
        var format = new Option<string>("--format")
        {
            Description = CommandWords.ReportFormats(ReportFiles.All),
            HelpName = "SLAG,SLAG",
            DefaultValueFactory = _ => string.Join(',', ReportFiles.Usual),
        };
        var part = new Option<string>("--parts")
        {
            Description = CommandWords.ReportParts(ReportParts.All.Select(ReportParts.NameOf)),
            HelpName = "DEL,DEL",
            DefaultValueFactory = _ => string.Join(',', ReportParts.All.Select(ReportParts.NameOf)),
        };
        var folder = CommonOptions.ReportFolder();
        var comments = CommonOptions.Comments();
        var final = new Option<bool>("--final") { Description = "Rapporten är fastställd: inget utkast, och den skrivs inte över" };
        var template = new Option<string?>("--template")
        {
            Description =
                "Kommunens egen Word-mall (.dotx eller .docx): Word-filen får mallens formatmallar, sidor, "
                + "sidhuvud och sidfot. Saknar mallen en formatmall används programmets, och det sägs (kod 3)",
            HelpName = "FIL",
        };
        var charts = new Option<string>("--charts") { Description = CommandWords.Charts, DefaultValueFactory = _ => Native };
        charts.AcceptOnlyFromAmong(Native, Pictures);
        var force = new Option<bool>("--force")
        {
            Description =
                "Skriv över en fastställd rapport (en vars manifest inte går att läsa sparas då vid sidan om), "
                + "eller fastställ en innan perioden är slut eller fast något saknas. En fastställd rapport finns kvar som version",
        };
        var reason = new Option<string?>("--reason") { Description = CommandWords.Reason, HelpName = "TEXT" };
        var diff = new Option<string?>("--diff")
        {
            Description = "Säg vad som skiljer rapporten från en tidigare: sökvägen till dess manifest",
            HelpName = "MANIFEST",
        };
        var holds = new Option<string[]>("--holds")
        {
            Description = CommentWords.Holds,
            HelpName = "PLATS",
            Arity = ArgumentArity.OneOrMore,
        };
        var by = new Option<string?>("--by") { Description = CommandWords.SaysThatItHolds, HelpName = "NAMN" };
        var named = new Option<bool>("--figures") { Description = CommandWords.NamedFigures };
        var command = new Command("report", "Skriver planens uppföljning som bilaga till delårsrapporten eller årsredovisningen.")
        {
            plan,
            period,
            asOf,
            part,
            format,
            folder,
            comments,
            template,
            charts,
            final,
            force,
            reason,
            diff,
            named,
            holds,
            by,
        };
        command.SetAction(parsed =>
        {
            var workspace = CommonOptions.Workspace(parsed, shell);
            var followed = workspace.Catalogue.Plan(parsed.GetRequiredValue(plan));
            var wanted = followed.Period(parsed.GetRequiredValue(period)!);
            var formats = FormatsOf(parsed.GetRequiredValue(format));
            var parts = PartsOf(parsed.GetRequiredValue(part));
            if (parsed.GetValue(reason) is not null && !parsed.GetValue(force))
            {
                throw UserException.Invalid(OptionFaults.ReasonWithoutForce);
            }

            var own = parsed.GetValue(template) is { } file ? TemplateOf(file, formats) : null;
            if (formats.Contains("docx"))
            {
                WordStart.Begin();
            }

            using var store = workspace.OpenToRead();
            var at = CommonOptions.Asked(store, parsed.GetValue(asOf), workspace);
            var figures = workspace.FiguresOf(store, followed, at);
            if (parsed.GetValue(named))
            {
                shell.Out.WriteLine(NamedFiguresAnswer.Tell(figures, wanted, parsed.GetValue(CommonOptions.Json)));
                return (int)ExitCode.Done;
            }

            var making = new WriteReport(workspace, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(comments))
            {
                FolderAlone = CommonOptions.IsGiven(parsed, comments),
            };
            if (
                !parsed.GetValue(force)
                && making.Standing(figures.Plan, wanted) is { Fault: not ManifestFault.Interrupted, Refusal: { } refusal }
            )
            {
                throw refusal;
            }

            var earlier = parsed.GetValue(diff) is { } old
                ? ReportAnswer.Earlier(old, figures.Plan)
                : default((Manifest Manifest, ManifestFile File)?);
            var pictures = parsed.GetValue(charts) == Pictures;
            var material = making.Material(store, figures, Comparing.Compare(figures), wanted, at.Reported) with { Pictures = pictures };
            IReadOnlySet<string> places = new HashSet<string>();
            if (parsed.GetValue(holds) is { Length: > 0 } said)
            {
                if (at.Reported is not null)
                {
                    throw UserException.Invalid(CommentWords.HoldsNow);
                }

                places = HoldWords.Of(material, said);
                making.Hold(material, places, CommonOptions.Name(parsed.GetValue(by)));
                material = making.Material(store, figures, material.Comparisons, wanted, holds: places) with { Pictures = pictures };
            }

            var since = earlier is { } one ? making.Against(store, material, one.Manifest, one.File) : null;
            CommonOptions.TellUnplaced(material.Comments, shell);
            CommonOptions.TellUnlikely(ReportedWarnings.Of(store, figures.Plan, wanted, shell.Clock.GetUtcNow()), shell);
            var forced = parsed.GetValue(force) ? new Forced(parsed.GetValue(reason)) : null;
            WrittenReport written;
            if (parsed.GetValue(final))
            {
                var how = new Deciding(CommonOptions.Name(parsed.GetValue(by)), forced)
                {
                    Replaces = parsed.GetValue(force),
                    Parts = parts,
                    Formats = formats,
                    Template = own,
                };
                written = ReportDeciding.Decide(making, material, at.Reported, places, how);
            }
            else
            {
                var answers = TraceSources.AnswersBehind(store, figures.AsOf);
                var made = ReportFiles.Make(material, parts, formats, making.Folder, final: false, answers, own, forced);
                written =
                    making.Standing(figures.Plan, wanted).Manifest?.Final == true
                        ? making.Reopen(made, CommonOptions.Name(parsed.GetValue(by)))
                        : made.Put();
            }

            shell.Out.WriteLine(
                parsed.GetValue(CommonOptions.Json)
                    ? ReportAnswer.Json(written, since, material)
                    : string.Join('\n', ReportAnswer.Lines(written.Paths, since, workspace.Catalogue))
            );
            var remarks = written
                .Kept.Select(kept => ReportFaults.Kept(kept.File, kept.KeptAs))
                .Concat(material.NotHeldAgainst is { } manifest && since is null ? [ReportFaults.NotHeldAgainst(manifest)] : [])
                .Concat(written.Remarks)
                .Concat(material.WordRemarks)
                .Concat(written.Missing is { } missing ? [missing] : []);
            foreach (var remark in remarks)
            {
                shell.Error.WriteLine(remark);
            }

            return (int)(written.Missing is null ? ExitCode.Done : ExitCode.Partial);
        });
        return command;
    }

    private static WordTemplate TemplateOf(string file, List<string> formats) =>
        formats.Contains("docx")
            ? WordTemplate.Read(file)
            : throw UserException.Invalid(
                "--template gäller Word-filen, och den skrivs inte med det --format som är valt. Lägg till docx i --format."
            );

    private static List<ReportPart> PartsOf(string text)
    {
        var wanted = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => (Name: name, Part: ReportParts.TryParse(name)))
            .ToList();
        var unknown = wanted.Where(one => one.Part is null).Select(one => one.Name).ToList();
        return wanted.Count > 0 && unknown.Count == 0
            ? [.. wanted.Select(one => one.Part!.Value).Distinct().Order()]
            : throw UserException.Invalid(
                OptionFaults.Parts(unknown.Count > 0 ? unknown : [text], ReportParts.All.Select(ReportParts.NameOf))
            );
    }

    private static List<string> FormatsOf(string text)
    {
        var wanted = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        var unknown = wanted.Where(format => !ReportFiles.All.Contains(format)).ToList();
        return wanted.Count > 0 && unknown.Count == 0
            ? wanted
            : throw UserException.Invalid(OptionFaults.Formats(unknown.Count > 0 ? unknown : [text], ReportFiles.All));
    }
}
