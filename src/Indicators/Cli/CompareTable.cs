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
        comparison =>
            comparison.Total is { } total && Words.PlacesOf(total.Rank) is { } places
                ? new TableValue.Words(places)
                : new TableValue.NotApplicable()
    );

    private static readonly CompareColumn Women = new(
        "Kvinnor",
        comparison => IndicatorValues.Newest(comparison.Indicator, comparison.Women)
    );
    private static readonly CompareColumn Men = new("Män", comparison => IndicatorValues.Newest(comparison.Indicator, comparison.Men));
    private static readonly CompareColumn Expected = new("Förväntat", IndicatorValues.Expected);
    private static readonly CompareColumn Peers = new(
        "Liknande",
        comparison => IndicatorValues.Peers(comparison.Indicator, comparison.Total)
    );
    private static readonly CompareColumn Name = new(
        "Indikator",
        comparison => new TableValue.Words(comparison.Indicator.Name),
        OfWords: true
    );

    private static readonly CompareColumn Place = new("Plats", comparison => IndicatorValues.Place(comparison.Indicator, comparison.Total));

    private static readonly CompareColumn[] All =
    [
        Name,
        new("År", comparison => TableValue.OfYear(comparison.Year)),
        new("Värde", comparison => IndicatorValues.Newest(comparison.Indicator, comparison.Total)),
        Women,
        Men,
        new("Ändring", comparison => IndicatorValues.Change(comparison.Indicator, comparison.Total)),
        new("Bedömning", comparison => new TableValue.Words(Judgement(comparison.Total)), OfWords: true),
        Expected,
        new("Riket", comparison => IndicatorValues.Country(comparison.Indicator, comparison.Total)),
        Peers,
        Place,
        Chance,
    ];

    // Left out in this order where the window is narrow.
    private static readonly CompareColumn[] LeftOutFirst = [Chance, Men, Women, Peers, Expected];

    public static void Write(Shell shell, PlanFigures plan, IReadOnlyList<IndicatorComparison> comparisons)
    {
        if (plan.AsOf is not { } asOf || comparisons.All(comparison => comparison.Total is null))
        {
            shell.Out.WriteLine(CompareWords.NoFigures(plan.Plan, fetched: plan.AsOf is not null));
            return;
        }

        // Places with chance counted in, expected values and directions are known for some measures only.
        var columns = All.Where(column =>
                (column != Chance && column != Expected && column != Place)
                || comparisons.Any(comparison => column.Value(comparison) is not TableValue.NotApplicable)
            )
            .ToList();
        var left = LeftOut(comparisons, columns, shell.Width);
        shell.Out.WriteLine(CompareWords.Title(plan.Plan, asOf));
        WriteTable(shell, comparisons, [.. columns.Except(left)]);
        foreach (var note in Notes(plan, comparisons, columns, left))
        {
            shell.Out.WriteLine(note);
        }
    }

    private static List<CompareColumn> LeftOut(
        IReadOnlyList<IndicatorComparison> comparisons,
        IReadOnlyList<CompareColumn> columns,
        int width
    )
    {
        var left = new List<CompareColumn>();
        int Needed() => columns.Except(left).Sum(column => Between + (column == Name ? NarrowestName : column.Widest(comparisons)));
        foreach (var column in LeftOutFirst.Where(columns.Contains))
        {
            if (Needed() > width)
            {
                left.Add(column);
            }
        }

        return left;
    }

    private static void WriteTable(Shell shell, IReadOnlyList<IndicatorComparison> comparisons, IReadOnlyList<CompareColumn> columns)
    {
        var table = new Spectre.Console.Table { Border = TableBorder.Simple, Expand = false };
        foreach (var column in columns)
        {
            table.AddColumn(
                new Spectre.Console.TableColumn(column.Heading)
                {
                    Alignment = column.OfWords ? Justify.Left : Justify.Right,
                    Width = column == Name ? null : column.Widest(comparisons),
                    NoWrap = column != Name,
                    Padding = new Padding(0, 0, 1, 0),
                }
            );
        }

        foreach (var comparison in comparisons)
        {
            table.AddRow([.. columns.Select(column => new Text(column.Text(comparison)))]);
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

    private static string Judgement(SeriesComparison? total) => CompareWords.Judgement(total?.Judgement.Verdict, total?.Change);

    private static IEnumerable<string> Notes(
        PlanFigures plan,
        IReadOnlyList<IndicatorComparison> comparisons,
        List<CompareColumn> columns,
        List<CompareColumn> left
    )
    {
        var small = comparisons
            .SelectMany(comparison => new[] { comparison.Total, comparison.Women, comparison.Men })
            .Any(series => series?.SmallBase == true);
        yield return CompareWords.Units(places: columns.Contains(Place));
        yield return CompareWords.Signs(small, ownModel: comparisons.Any(comparison => comparison.Model is { Shown: true }));
        var unborne = comparisons
            .Where(comparison => comparison.Model is { Shown: false })
            .Select(comparison => (comparison.Indicator, comparison.Model!))
            .ToList();
        if (unborne.Count > 0)
        {
            yield return CompareWords.NotShown(unborne);
        }

        if (columns.Contains(Chance) && !left.Contains(Chance))
        {
            yield return CompareWords.Chance(Chance.Heading);
        }

        if (left.Count > 0)
        {
            yield return CompareWords.Narrow([.. left.Select(column => column.Heading)]);
        }

        yield return CompareWords.Peers(plan);
        yield return CompareWords.Source([.. comparisons.Select(comparison => comparison.Indicator)]);
    }

    // One column: its heading, what it says of an indicator, and whether it holds words, which stand to the left.
    private sealed record CompareColumn(string Heading, Func<IndicatorComparison, TableValue> Value, bool OfWords = false)
    {
        public string Text(IndicatorComparison comparison) => TableWords.Narrow(Value(comparison));

        public int Widest(IEnumerable<IndicatorComparison> comparisons) =>
            comparisons.Select(comparison => Text(comparison).Length).Append(Heading.Length).Max();
    }
}
