using System.CommandLine;
using Indicators.Catalogue;
using Indicators.Importing;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Cli;

/// <summary><c>import</c>: the municipality's own figures, the state of its actions, and money; and the template to fill in.</summary>
internal static class ImportCommand
{
    public static Command Create(Shell shell)
    {
        var file = new Argument<string?>("FIL") { Description = "Den ifyllda mallen, .csv eller .xlsx", Arity = ArgumentArity.ZeroOrOne };
        var plan = CommonOptions.Plan();
        var by = new Option<string?>("--by") { Description = "Vem som rapporterar; annars användarnamnet i datorn", HelpName = "NAMN" };
        var template = new Option<bool>("--template") { Description = "Skriv mallen att fylla i, på standard ut" };
        var period = CommonOptions.Period(required: false);
        period.Description = CommandWords.OnlyWithTemplate(period.Description);
        var comments = new Option<string?>("--comments") { Description = WordFaults.Folder, HelpName = "MAPP" };
        var replace = new Option<bool>("--replace") { Description = WordFaults.Replace };
        var book = new Option<string?>("--workbook") { Description = FillWords.WorkbookOption, HelpName = "FIL.xlsx" };
        var show = new Option<bool>("--show") { Description = FillWords.ShowOption };
        var command = new Command(
            "import",
            "Läser in kommunens egna siffror, åtgärdernas läge och pengar från en ifylld mall (CSV eller xlsx)."
        )
        {
            file,
            plan,
            by,
            template,
            period,
            comments,
            replace,
            book,
            show,
        };
        command.SetAction(parsed =>
        {
            var workspace = CommonOptions.Workspace(parsed, shell);
            var followed = workspace.Catalogue.Plan(parsed.GetRequiredValue(plan));
            var json = parsed.GetValue(CommonOptions.Json);
            if (parsed.GetValue(comments) is { } folder)
            {
                if (parsed.GetValue(template) || parsed.GetValue(file) is not null)
                {
                    throw UserException.Invalid(WordFaults.NotBoth);
                }

                var wanted = parsed.GetValue(period) ?? throw UserException.Invalid(WordFaults.PeriodMissing);
                TakeWords(
                    shell,
                    workspace,
                    followed,
                    (folder, followed.Period(wanted)),
                    CommonOptions.Name(parsed.GetValue(by)),
                    (parsed.GetValue(replace), json)
                );
                return (int)ExitCode.Done;
            }

            if (parsed.GetValue(book) is { } to)
            {
                var wanted = parsed.GetValue(period) ?? throw UserException.Invalid(FillWords.PeriodMissing);
                SheetImport.Write(shell, workspace, followed, followed.Period(wanted), to);
                return (int)ExitCode.Done;
            }

            if (parsed.GetValue(file) is { } sheet && parsed.GetValue(period) is null && FilledSheet.IsOne(sheet))
            {
                return (int)
                    SheetImport.HandIn(
                        shell,
                        workspace,
                        followed,
                        sheet,
                        CommonOptions.Name(parsed.GetValue(by)),
                        (parsed.GetValue(show), parsed.GetValue(replace), json)
                    );
            }

            if (parsed.GetValue(show))
            {
                throw UserException.Invalid(FillWords.ShowAlone);
            }

            if (parsed.GetValue(replace))
            {
                throw UserException.Invalid(WordFaults.ReplaceAlone);
            }

            switch (parsed.GetValue(template), parsed.GetValue(file), parsed.GetValue(period))
            {
                case (true, null, { } wanted):
                    WriteTemplate(shell, workspace, followed, followed.Period(wanted), json);
                    break;
                case (false, { } given, null):
                    Import(shell, workspace, followed, given, CommonOptions.Name(parsed.GetValue(by)), json);
                    break;
                case (true, null, null):
                    throw UserException.Invalid("--period måste anges med --template, till exempel --period 2024-delar.");
                case (false, null, _):
                    throw UserException.Invalid("Ange filen som ska importeras, eller --template för att få mallen.");
                case (true, _, _):
                    throw UserException.Invalid("Ange antingen en fil eller --template, inte båda.");
                default:
                    throw UserException.Invalid("--period hör till --template. I filen står perioden på varje rad, i kolumnen period.");
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void WriteTemplate(Shell shell, Workspace workspace, Plan plan, ReportPeriod period, bool json)
    {
        var text = ImportTemplate.Write(plan, period, workspace.Reported(plan));
        if (json)
        {
            shell.Out.WriteLine(ImportJson.Text(new TemplateAnswer(plan.Id, period.ToString(), text)));
        }
        else
        {
            shell.Out.Write(text);
        }
    }

    private static void Import(Shell shell, Workspace workspace, Plan plan, string file, string by, bool json)
    {
        var (read, done) = workspace.Import(plan, file, by);
        var answer = new ImportAnswer(plan.Id, file, read.Rows.Count, done.Added, done.Revised, done.Withdrawn, done.Unchanged)
        {
            Warnings = read.Warnings,
        };
        shell.Out.WriteLine(json ? ImportJson.Text(answer) : Tell(answer, read.Left) + OwnWords.ToCheck(answer.Warnings));
    }

    private static void TakeWords(
        Shell shell,
        Workspace workspace,
        Plan plan,
        (string Folder, ReportPeriod Period) from,
        string by,
        (bool Replace, bool Json) how
    )
    {
        var figures = workspace.FiguresOf(plan, asOf: null);
        var (read, done) = workspace.ImportWords(from.Folder, figures, from.Period, by, how.Replace);
        CommonOptions.TellUnplaced(read.Unplaced, shell);
        var answer = new ImportAnswer(plan.Id, from.Folder, read.Fields.Count, done.Added, done.Revised, done.Withdrawn, done.Unchanged)
        {
            Warnings = [.. read.Unplaced.Select(file => file.Says)],
        };
        shell.Out.WriteLine(
            how.Json
                ? ImportJson.Text(answer)
                : WordFaults.Imported(plan.Id, from.Period.ToString(), (done.Added, done.Revised, done.Unchanged))
        );
    }

    private static string Tell(ImportAnswer answer, int left)
    {
        var name = Path.GetFileName(answer.File);
        return answer.Rows == 0 ? ImportWords.NothingFilledIn(name, left)
            : answer.Unchanged == answer.Rows ? ImportWords.NothingNew(name, left)
            : ImportWords.Saved(name, answer.Plan, (answer.Added, answer.Revised, answer.Withdrawn, answer.Unchanged), left);
    }
}
