using Indicators.Analysis;
using Indicators.Reports;
using Indicators.Wording;
using Spectre.Console;

namespace Indicators.Cli;

/// <summary>The comparison as a table in the terminal. Nothing is cut: in a narrow window whole columns are left out, and it says which.</summary>
internal static class CompareTable
{
    private const int Between = 2;
    private const int NarrowestName = 24;

    private const string WithChance = "Med slumpen";

    private static readonly string[] Headings =
        ["Indikator", "År", "Värde", "Kvinnor", "Män", "Ändring", "Bedömning", "Förväntat", "Riket", "Liknande", "Plats", WithChance];

    // Left out in this order where the window is narrow.
    private static readonly string[] LeftOutFirst = [WithChance, "Män", "Kvinnor", "Liknande", "Förväntat"];

    public static void Write(Shell shell, PlanFigures plan, IReadOnlyList<IndicatorComparison> told)
    {
        if (plan.AsOf is not { } asOf || told.All(one => one.Total is null))
        {
            shell.Out.WriteLine($"{plan.Plan.Title}: inga siffror är hämtade{(plan.AsOf is null ? " ännu" : " vid den tiden")}. Kör indicators fetch, eller indicators fetch --offline.");
            return;
        }

        var rows = told.Select(Cells).ToList();
        // Places with chance counted in are known for a few measures only.
        var headings = Headings.Where(heading => heading != WithChance || rows.Any(row => row[heading] is not TableValue.NotApplicable)).ToList();
        var left = LeftOut(rows, headings, shell.Width);
        shell.Out.WriteLine($"{plan.Plan.Title}: värden som Kolada visade dem {StockholmTime.DateInStockholm(asOf):yyyy-MM-dd}");
        WriteTable(shell, rows, [.. headings.Except(left)]);
        foreach (var note in Notes(plan, told, left))
        {
            shell.Out.WriteLine(note);
        }
    }

    private static List<string> LeftOut(List<Dictionary<string, TableValue>> rows, IReadOnlyList<string> headings, int width)
    {
        var left = new List<string>();
        int Needed() => headings.Except(left).Sum(heading => Between + (heading == Headings[0] ? NarrowestName : Widest(rows, heading)));
        foreach (var heading in LeftOutFirst.Where(headings.Contains))
        {
            if (Needed() > width)
            {
                left.Add(heading);
            }
        }

        return left;
    }

    private static int Widest(List<Dictionary<string, TableValue>> rows, string heading) => rows.Select(row => TableWords.Narrow(row[heading]).Length).Append(heading.Length).Max();

    private static void WriteTable(Shell shell, List<Dictionary<string, TableValue>> rows, IReadOnlyList<string> headings)
    {
        var table = new Spectre.Console.Table { Border = TableBorder.Simple, Expand = false };
        foreach (var heading in headings)
        {
            table.AddColumn(new Spectre.Console.TableColumn(heading)
            {
                Alignment = heading is "Indikator" or "Bedömning" ? Justify.Left : Justify.Right,
                Width = heading == Headings[0] ? null : Widest(rows, heading),
                NoWrap = heading != Headings[0],
                Padding = new Padding(0, 0, 1, 0),
            });
        }

        foreach (var row in rows)
        {
            table.AddRow([.. headings.Select(heading => new Text(TableWords.Narrow(row[heading])))]);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(shell.Out), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = shell.Width;
        console.Write(table);
    }

    private static Dictionary<string, TableValue> Cells(IndicatorComparison told)
    {
        var (indicator, total) = (told.Indicator, told.Total);
        return new Dictionary<string, TableValue>
        {
            ["Indikator"] = new TableValue.Words(indicator.Name),
            ["År"] = TableValue.OfYear(told.Year),
            ["Värde"] = IndicatorValues.Newest(indicator, total),
            ["Kvinnor"] = IndicatorValues.Newest(indicator, told.Women),
            ["Män"] = IndicatorValues.Newest(indicator, told.Men),
            ["Ändring"] = IndicatorValues.Change(indicator, total),
            ["Bedömning"] = new TableValue.Words(Judgement(total)),
            ["Förväntat"] = IndicatorValues.Expected(told),
            ["Riket"] = IndicatorValues.Country(indicator, total),
            ["Liknande"] = IndicatorValues.Peers(indicator, total),
            ["Plats"] = IndicatorValues.Place(indicator, total),
            [WithChance] = total is not null && Words.PlacesOf(total.Rank) is { } places ? new TableValue.Words(places) : new TableValue.NotApplicable(),
        };
    }

    private static string Judgement(SeriesComparison? total) => total?.Judgement.Verdict switch
    {
        Verdict.Better => $"{(total.Change > 0 ? "▲" : "▼")} bättre",
        Verdict.Worse => $"{(total.Change > 0 ? "▲" : "▼")} sämre",
        Verdict.Uncertain => "≈ osäker",
        _ => "– bedöms inte",
    };

    private static IEnumerable<string> Notes(PlanFigures plan, IReadOnlyList<IndicatorComparison> told, List<string> left)
    {
        var small = told.SelectMany(one => new[] { one.Total, one.Women, one.Men }).Any(series => series?.SmallBase == true);
        yield return "Andelar i procent, ändringar och avvikelser i procentenheter. Plats 1 är bäst.";
        yield return "≈ osäker: ingen säker förändring   – saknas   . gäller inte" + (small ? "   u färre än 30 personer" : "") + (told.Any(one => one.Model is { Shown: true }) ? "   e egen modell" : "");
        var unborne = told.Where(one => one.Model is { Shown: false }).Select(one => $"{one.Indicator.Name} ({OwnModelWords.Percent(one.Model!.Weakest.R2)} %)").ToList();
        if (unborne.Count > 0)
        {
            yield return $"Egen modell för förväntat värde prövades men visas inte för {Words.List(unborne)}. Inom parentes: så mycket av skillnaderna mellan kommunerna den förklarar.";
        }

        if (!left.Contains(WithChance) && told.Any(one => one.Total?.Rank.Low is not null))
        {
            yield return $"{WithChance}: de platser som slumpen i alla kommuners värden ger utrymme för (95 procents säkerhet).";
        }

        if (left.Count > 0)
        {
            yield return $"Fönstret är smalt: {Words.List(left)} visas inte här, men med --json.";
        }

        yield return plan.Group is { } group
            ? $"Liknande: ovägt medel av {group.Title} ({Words.List([.. group.Members.Select(member => plan.NameOf(member))])})."
            : "Ingen av planens jämförelsegrupper finns i Kolada vid den tiden.";
        yield return Sources.Published([.. told.Select(one => one.Indicator)], expected: true) + " " + Sources.Computed("medel, plats, ändring och bedömning");
    }
}
