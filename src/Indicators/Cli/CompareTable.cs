using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Wording;
using Spectre.Console;

namespace Indicators.Cli;

/// <summary>
/// The comparison as a table in the terminal. Nothing is cut: in a narrow window whole columns are left out, and it says which.
/// </summary>
internal static class CompareTable
{
    private const int Between = 2;
    private const int NarrowestName = 24;

    private static readonly CompareColumn Chance = new(
        "Med slumpen",
        told =>
            told.Total is { } total && Words.PlacesOf(total.Rank) is { } places
                ? new TableValue.Words(places)
                : new TableValue.NotApplicable()
    );

    private static readonly CompareColumn Women = new("Kvinnor", told => IndicatorValues.Newest(told.Indicator, told.Women));
    private static readonly CompareColumn Men = new("Män", told => IndicatorValues.Newest(told.Indicator, told.Men));
    private static readonly CompareColumn Expected = new("Förväntat", IndicatorValues.Expected);
    private static readonly CompareColumn Peers = new("Liknande", told => IndicatorValues.Peers(told.Indicator, told.Total));
    private static readonly CompareColumn Name = new("Indikator", told => new TableValue.Words(told.Indicator.Name), OfWords: true);

    private static readonly CompareColumn[] All =
    [
        Name,
        new("År", told => TableValue.OfYear(told.Year)),
        new("Värde", told => IndicatorValues.Newest(told.Indicator, told.Total)),
        Women,
        Men,
        new("Ändring", told => IndicatorValues.Change(told.Indicator, told.Total)),
        new("Bedömning", told => new TableValue.Words(Judgement(told.Total)), OfWords: true),
        Expected,
        new("Riket", told => IndicatorValues.Country(told.Indicator, told.Total)),
        Peers,
        new("Plats", told => IndicatorValues.Place(told.Indicator, told.Total)),
        Chance,
    ];

    // Left out in this order where the window is narrow.
    private static readonly CompareColumn[] LeftOutFirst = [Chance, Men, Women, Peers, Expected];

    public static void Write(Shell shell, PlanFigures plan, IReadOnlyList<IndicatorComparison> told)
    {
        if (plan.AsOf is not { } asOf || told.All(one => one.Total is null))
        {
            shell.Out.WriteLine(
                $"{plan.Plan.Title}: inga siffror är "
                    + $"hämtade{(plan.AsOf is null ? " ännu" : " vid den tiden")}. Kör indicators fetch, "
                    + "eller indicators fetch --offline."
            );
            return;
        }

        // Places with chance counted in are known for a few measures only.
        var columns = All.Where(column => column != Chance || told.Any(one => column.Value(one) is not TableValue.NotApplicable)).ToList();
        var left = LeftOut(told, columns, shell.Width);
        shell.Out.WriteLine($"{plan.Plan.Title}: värden som Kolada visade dem {StockholmTime.DateInStockholm(asOf):yyyy-MM-dd}");
        WriteTable(shell, told, [.. columns.Except(left)]);
        foreach (var note in Notes(plan, told, left))
        {
            shell.Out.WriteLine(note);
        }
    }

    private static List<CompareColumn> LeftOut(IReadOnlyList<IndicatorComparison> told, IReadOnlyList<CompareColumn> columns, int width)
    {
        var left = new List<CompareColumn>();
        int Needed() => columns.Except(left).Sum(column => Between + (column == Name ? NarrowestName : column.Widest(told)));
        foreach (var column in LeftOutFirst.Where(columns.Contains))
        {
            if (Needed() > width)
            {
                left.Add(column);
            }
        }

        return left;
    }

    private static void WriteTable(Shell shell, IReadOnlyList<IndicatorComparison> told, IReadOnlyList<CompareColumn> columns)
    {
        var table = new Spectre.Console.Table { Border = TableBorder.Simple, Expand = false };
        foreach (var column in columns)
        {
            table.AddColumn(
                new Spectre.Console.TableColumn(column.Heading)
                {
                    Alignment = column.OfWords ? Justify.Left : Justify.Right,
                    Width = column == Name ? null : column.Widest(told),
                    NoWrap = column != Name,
                    Padding = new Padding(0, 0, 1, 0),
                }
            );
        }

        foreach (var one in told)
        {
            table.AddRow([.. columns.Select(column => new Text(column.Text(one)))]);
        }

        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(shell.Out),
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
            }
        );
        console.Profile.Width = shell.Width;
        console.Write(table);
    }

    private static string Judgement(SeriesComparison? total) =>
        total?.Judgement.Verdict switch
        {
            Verdict.Better => $"{(total.Change > 0 ? "▲" : "▼")} bättre",
            Verdict.Worse => $"{(total.Change > 0 ? "▲" : "▼")} sämre",
            Verdict.Uncertain => "≈ osäker",
            _ => "– bedöms inte",
        };

    private static IEnumerable<string> Notes(PlanFigures plan, IReadOnlyList<IndicatorComparison> told, List<CompareColumn> left)
    {
        var small = told.SelectMany(one => new[] { one.Total, one.Women, one.Men }).Any(series => series?.SmallBase == true);
        yield return "Andelar i procent, ändringar och avvikelser i procentenheter. Plats 1 är bäst.";
        yield return "≈ osäker: ingen säker förändring   – saknas   . gäller inte"
            + (small ? "   u färre än 30 personer" : "")
            + (told.Any(one => one.Model is { Shown: true }) ? "   e egen modell" : "");
        var unborne = told.Where(one => one.Model is { Shown: false })
            .Select(one => $"{one.Indicator.Name} ({OwnModelWords.Percent(one.Model!.Weakest.R2)} %)")
            .ToList();
        if (unborne.Count > 0)
        {
            yield return $"Egen modell för förväntat värde prövades men visas inte för {Words.List(unborne)}. Inom "
                + "parentes: så mycket av skillnaderna mellan kommunerna den förklarar.";
        }

        if (!left.Contains(Chance) && told.Any(one => one.Total?.Rank.Low is not null))
        {
            yield return $"{Chance.Heading}: de platser som slumpen i alla kommuners värden ger utrymme för (95 procents säkerhet).";
        }

        if (left.Count > 0)
        {
            yield return $"Fönstret är smalt: {Words.List([.. left.Select(column => column.Heading)])} visas inte här, men med --json.";
        }

        yield return plan.Group is { } group
            ? $"Liknande: ovägt medel av {group.Title} ({Words.List([.. group.Members.Select(member => plan.NameOf(member))])})."
            : "Ingen av planens jämförelsegrupper finns i Kolada vid den tiden.";
        yield return Sources.Published([.. told.Select(one => one.Indicator)], expected: true)
            + " "
            + Sources.Computed("medel, plats, ändring och bedömning");
    }

    // One column: its heading, what it says of an indicator, and whether it holds words, which stand to the left.
    private sealed record CompareColumn(string Heading, Func<IndicatorComparison, TableValue> Value, bool OfWords = false)
    {
        public string Text(IndicatorComparison told) => TableWords.Narrow(Value(told));

        public int Widest(IEnumerable<IndicatorComparison> told) => told.Select(one => Text(one).Length).Append(Heading.Length).Max();
    }
}
