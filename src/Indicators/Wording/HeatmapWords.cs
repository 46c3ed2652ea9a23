using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a heatmap says (rutnät, mått gånger år).</summary>
internal static class HeatmapWords
{
    // So that a sentence that lists measures stays short.
    private const int MostWordsOfNames = 18;

    public const string Missing = "–";

    // Shorter runs are too common to lead with.
    private const int FewestInRow = 5;

    /// <summary>Every look of a cell with a sample and its meaning; null is a missing value.</summary>
    public static IReadOnlyList<(HeatmapShade? Shade, string Sample, string Words)> Key { get; } =
    [
        (HeatmapShade.MuchWorse, Distance(-1), "sämre, minst 1,0"),
        (HeatmapShade.Worse, Distance(-0.5), "sämre"),
        (HeatmapShade.Level, Distance(0), "ungefär som Riket"),
        (HeatmapShade.Better, Distance(0.5), "bättre"),
        (HeatmapShade.MuchBetter, Distance(1), "bättre, minst 1,0"),
        (HeatmapShade.Uncertain, Distance(-0.5), "osäkert"),
        (null, Missing, "värde saknas"),
    ];

    public static string Distance(double printed) => SwedishFormat.Signed(printed, 1);

    /// <summary>The longest run on one side of Riket, else how many measures lie where.</summary>
    public static string Title(string name, Heatmap heatmap)
    {
        if (heatmap.LongestRun(FewestInRow) is { } run)
        {
            var years = NumberWords.Word(run.To - run.From + 1);
            return $"{name}: {(run.IsBetter ? "bättre" : "sämre")} än Riket {years} år i rad i {Quoted(run.Indicator)}"
                + (run.To == heatmap.Years[^1] ? "" : $", till och med {SwedishFormat.Year(run.To)}");
        }

        var newest = heatmap.Rows.Select(row => heatmap.Years.Zip(row.Cells).Last(pair => pair.Second is not null)).ToList();
        var when = newest.Select(pair => pair.First).Distinct().ToList() is [var only] ? SwedishFormat.Year(only) : "senaste värdet";
        var counts = newest
            .GroupBy(pair => Side(pair.Second!))
            .OrderBy(group => group.Key)
            .Select((group, i) => $"{NumberWords.Word(group.Count())}{(i == 0 ? " mått" : "")} {Of(group.Key, group.Count())}");
        return $"{name}, {when}: {Words.List([.. counts])}";
    }

    public static string Subtitle(Heatmap heatmap) =>
        $"Avstånd till Riket för varje mått, {Words.Span(heatmap.Years[0], heatmap.Years[^1])}, i kommunernas spridning. "
        + $"+ är bättre än Riket, {SwedishFormat.Minus} är sämre";

    public static IReadOnlyList<string> Notes(string name, Heatmap heatmap)
    {
        var shown = heatmap.Rows.Select(row => row.Indicator).ToList();
        var lower = shown.Where(indicator => indicator.Better == Better.Low).ToList();
        var near = shown.Where(indicator => indicator.Better == Better.Near).ToList();
        var nearest = near.Select(one => SwedishFormat.Number(one.Near!.Value, 0)).Distinct();
        return
        [
            "En spridning: mellersta hälftens bredd delad med 1,35; "
                + "ungefär en tredjedel av kommunerna ligger längre bort från mitten än så. "
                + "Ungefär som Riket: närmare än 0,25. Färgen säger avstånd, inte säkerhet."
                + (lower.Count == 0 ? "" : $" Lägre är bättre i {Names(lower)}.")
                + (near.Count == 0 ? "" : $" Närmast {Words.List([.. nearest])} är bäst i {Names(near)}."),
            "Osäkert: slumpen eller undersökningens osäkerhet kan ge skillnaden (prövas där den är känd), "
                + "eller färre än hälften av kommunerna har värde. "
                + $"Värde saknas: för {name} eller Riket."
                + string.Concat(
                    Words
                        .Turns(heatmap.WithoutDirection.Select(Quoted), MostWordsOfNames)
                        .Select(
                            (names, turn) => turn == 0 ? $" Mått utan bättre håll visas inte: {names}." : $" Inte heller visas {names}."
                        )
                )
                + (
                    heatmap.WithoutValues.Count == 0
                        ? ""
                        : $" Inget år har värde för både {name} och Riket i {Names(heatmap.WithoutValues)}."
                ),
            Sources.Published(shown) + " " + Sources.Computed("avstånd"),
        ];
    }

    public static string Description(string name, Heatmap heatmap)
    {
        var rows = heatmap.Rows.Select(row =>
        {
            var (year, cell) = heatmap.Years.Zip(row.Cells).Last(pair => pair.Second is not null);
            return $"{row.Indicator.Name} ({SwedishFormat.Year(year)}) {Distance(cell!.Printed)}{(cell.Uncertain ? " (osäkert)" : "")}";
        });
        return $"Rutnät, mått gånger år, {Words.Span(heatmap.Years[0], heatmap.Years[^1])}: "
            + $"{Words.Genitive(name)} avstånd till Riket i kommunernas spridning, "
            + $"plus är bättre och minus sämre. Senaste värdet står efter varje mått. {string.Join(". ", rows)}.";
    }

    /// <summary>Why a plan has no heatmap though figures are fetched.</summary>
    public static string WhyNot(string plan) =>
        $"Planen {plan} har inget mått med ett bättre håll och värden för både kommunen och Riket, " + "så rutnätet finns inte för den.";

    private static string Names(IEnumerable<Indicator> indicators) => Words.List([.. indicators.Select(Quoted)]);

    private static string Quoted(Indicator indicator) => $"”{indicator.Name}”";

    // Better, worse, level, uncertain.
    private static int Side(HeatmapCell cell) =>
        cell.Uncertain
            ? 3
            : cell.Side switch
            {
                1 => 0,
                -1 => 1,
                _ => 2,
            };

    private static string Of(int side, int count) =>
        side switch
        {
            0 => "bättre än Riket",
            1 => "sämre än Riket",
            2 => "ungefär som Riket",
            _ => count == 1 ? "osäkert" : "osäkra",
        };
}
