using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Store;
using Indicators.Wording;
using Spectre.Console;

namespace Indicators.Cli;

/// <summary>The comparison as a table in the terminal.</summary>
internal static class CompareTable
{
    public static void Write(Shell shell, PlanFigures plan, IReadOnlyList<IndicatorComparison> told)
    {
        if (plan.AsOf is not { } asOf || told.All(one => one.Total is null))
        {
            shell.Out.WriteLine($"{plan.Plan.Title}: inga siffror är hämtade{(plan.AsOf is null ? " ännu" : " vid den tiden")}. Kör indicators fetch, eller indicators fetch --offline.");
            return;
        }

        var table = new Table { Border = TableBorder.Simple, Expand = false };
        foreach (var heading in new[] { "Indikator", "År", "Värde", "Kvinnor", "Män", "Ändring", "Bedömning", "Förväntat", "Riket", "Liknande", "Plats" })
        {
            table.AddColumn(new TableColumn(heading) { Alignment = heading is "Indikator" or "Bedömning" ? Justify.Left : Justify.Right, NoWrap = heading is not "Indikator" });
        }

        foreach (var one in told)
        {
            table.AddRow([.. Cells(one).Select(cell => new Text(cell))]);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(shell.Out), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = shell.Width;
        shell.Out.WriteLine($"{plan.Plan.Title}: värden som Kolada visade dem {Moment.DateInStockholm(asOf):yyyy-MM-dd}");
        console.Write(table);
        foreach (var note in Notes(plan, told))
        {
            shell.Out.WriteLine(note);
        }
    }

    private static IEnumerable<string> Cells(IndicatorComparison told)
    {
        var format = Sentences.Format(told.Indicator);
        string Value(double? value) => value is { } number ? format.Value(number) : "–";
        var total = told.Total;
        return
        [
            told.Indicator.Name,
            told.Year is { } year ? SwedishFormat.Year(year) : "–",
            Value(total?.Value) + (total?.SmallBase == true ? " u" : ""),
            Value(told.Women?.Value) + (told.Women?.SmallBase == true ? " u" : ""),
            Value(told.Men?.Value) + (told.Men?.SmallBase == true ? " u" : ""),
            total?.Change is { } change ? format.Difference(change) : "–",
            Judgement(total),
            told.Indicator.Expected is null ? "." : Value(told.Expected?.Value),
            Value(total?.Country),
            Value(total?.Peers?.Mean),
            told.Indicator.Better == Better.Neutral ? "." : total?.Rank is { } rank ? $"{rank.Place} av {rank.Of}" : "–",
        ];
    }

    private static string Judgement(SeriesComparison? total) => total is null ? "–" : total.Judgement.Verdict switch
    {
        Verdict.Better => $"{(total.Change > 0 ? "▲" : "▼")} bättre",
        Verdict.Worse => $"{(total.Change > 0 ? "▲" : "▼")} sämre",
        Verdict.Uncertain => "≈ ingen säker förändring",
        _ => "– bedöms inte",
    };

    private static IEnumerable<string> Notes(PlanFigures plan, IReadOnlyList<IndicatorComparison> told)
    {
        yield return "Andelar i procent, ändringar och avvikelser i procentenheter. Plats 1 är bäst.  – saknas  . gäller inte"
            + (told.Any(one => one.Total?.SmallBase == true || one.Women?.SmallBase == true || one.Men?.SmallBase == true) ? "  u färre än 30 personer" : "");
        yield return plan.Group is { } group
            ? $"Liknande: ovägt medel av {group.Title} ({Words.List([.. group.Members.Select(member => plan.AreaNames[member])])})."
            : "Ingen av planens jämförelsegrupper finns i Kolada vid den tiden.";
        var indicators = told.Select(one => one.Indicator).ToList();
        yield return Sources.Published(indicators, expected: true) + " " + Sources.Computed("medel, plats, ändring och bedömning");
    }
}
