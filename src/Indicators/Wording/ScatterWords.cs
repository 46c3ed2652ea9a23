using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What one measure against another says (punktdiagram).</summary>
internal static class ScatterWords
{
    /// <summary>The chart, as a sentence begins with it.</summary>
    public const string Chart = "Punktdiagrammet";

    private const string NoCause = "Ett samband säger inte vad som är orsak.";

    /// <summary>"Måtten går åt motsatt håll, och Norrtälje ligger nära linjen".</summary>
    public static string Title(string name, Scatter scatter) =>
        !scatter.Bears ? $"{NoLine(scatter)} mellan de två måtten"
        : scatter.Line!.Slope > 0 ? $"Måtten följs åt, och {name} ligger {Side(scatter)}"
        : $"Måtten går åt motsatt håll, och {name} ligger {Side(scatter)}";

    /// <summary>The finding as a sentence, with what it does not say.</summary>
    public static string Lead(Scatter scatter, string title) => $"{title}." + (scatter.Bears ? " " + NoCause : "");

    public static string Caption(Indicator indicator, Indicator other, int year) =>
        $"{MeasureWords.InUnit(indicator)}, mot {Quoted(other)}, {SwedishFormat.Year(year)}";

    public static string Subtitle(Indicator indicator, Indicator other, int year) =>
        $"{Caption(indicator, other, year)}. Varje punkt är en kommun";

    /// <summary>"Samband, R² 0,50"; "Inget samband att rita, R² 0,00".</summary>
    public static string Finding(Scatter scatter) =>
        (scatter.Bears ? "Samband" : NoLine(scatter)) + (scatter.Line is { } line ? $", {R2(line)}" : "");

    public static string Counted(Scatter scatter) => $"{NumberWords.Municipalities(scatter.Points.Count)} med båda värdena";

    /// <summary>"Norrtälje 5,0 och 66,2".</summary>
    public static string Both(string name, ScatterPoint point, ValueFormat along, ValueFormat format) =>
        $"{name} {along.Value(point.X)} och {format.Value(point.Y)}";

    /// <summary>What the line bears, or why there is none.</summary>
    public static string Told(string name, Indicator indicator, Indicator other, Scatter scatter)
    {
        var (format, along) = (Sentences.Format(indicator), Sentences.Format(other));
        if (scatter.Line is not { } line)
        {
            return scatter.Points.Count < StraightLine.FewestPoints
                ? $"{Words.Sentence(NumberWords.Municipalities(scatter.Points.Count))} har båda värdena, "
                    + $"och under {StraightLine.FewestPoints} prövas inget samband."
                : "Alla kommuner har samma värde i ett av måtten, så inget samband kan prövas.";
        }

        if (!scatter.Bears)
        {
            return $"Inget samband att rita ({R2(line)}, {NumberWords.Municipalities(scatter.Points.Count)}). "
                + "Kommuner med högre värde i det ena måttet har inte tydligt högre eller lägre värde i det andra.";
        }

        var change = line.Slope * scatter.Step;
        var size = format.ShowsAsZero(change) ? "något" : format.SizeInWords(change);
        return $"Där {Quoted(other)} är {along.RoundInWords(scatter.Step)} högre är {Quoted(indicator)} i medel {size} "
            + $"{(change > 0 ? "högre" : "lägre")} ({R2(line)}, {NumberWords.Municipalities(scatter.Points.Count)}). "
            + $"{name} ligger {Side(scatter)}{Off(scatter, format)}.";
    }

    /// <summary>How it is read, who is marked, and the source last.</summary>
    /// <param name="name">The own municipality.</param>
    /// <param name="indicator">The upright measure.</param>
    /// <param name="other">The measure along the bottom.</param>
    /// <param name="scatter">The figures.</param>
    /// <param name="group">What the peers are alike in, with its year; null when there are none.</param>
    /// <param name="peers">The peers' names.</param>
    public static IReadOnlyList<string> Notes(
        string name,
        Indicator indicator,
        Indicator other,
        Scatter scatter,
        string? group,
        IReadOnlyList<string> peers
    ) =>
        [
            $"{Told(name, indicator, other, scatter)} {(scatter.Bears ? NoCause + " " : "")}"
                + $"{(scatter.Kin ? "De två måtten hänger ihop redan i hur de räknas. " : "")}Varje kommun räknas lika.",
            (group is null || peers.Count == 0 ? "" : $"Ring: liknande kommun ({group}): {Words.List(peers)}. ")
                + (scatter.Country is null ? "Riket saknar värde i minst ett av måtten. " : "Romb: Riket. ")
                + Words.Sentence(Counted(scatter))
                + (scatter.Missing == 0 ? "." : $", {NumberWords.Place(scatter.Missing)} saknar minst ett."),
            Sources.Published([indicator, other]) + " " + Sources.Computed("samband"),
        ];

    public static string Description(string name, Indicator indicator, Indicator other, Scatter scatter)
    {
        var (format, along) = (Sentences.Format(indicator), Sentences.Format(other));
        string Values(ScatterPoint point) => $"{along.WithUnit(point.X)} åt höger och {format.WithUnit(point.Y)} uppåt";
        return $"Punktdiagram över {NumberWords.Municipalities(scatter.Points.Count)} {SwedishFormat.Year(scatter.Year)}. "
            + $"Uppåt: {MeasureWords.InUnit(indicator)}. Åt höger: {MeasureWords.InUnit(other)}. "
            + $"{name} har {Values(scatter.Own)}"
            + $"{(scatter.Country is { } country ? $", Riket {Values(country)}" : "")}. "
            + Told(name, indicator, other, scatter)
            + (scatter.Missing == 0 ? "" : $" {Words.Sentence(NumberWords.Municipalities(scatter.Missing))} saknar minst ett värde.");
    }

    /// <summary>Why two measures cannot be held against each other for a municipality.</summary>
    public static string WhyNot(string name, Indicator indicator, Indicator other) =>
        $"Kolada har inget år där {name} har värde i både {indicator.Key} och {other.Key}, så punktdiagrammet går inte att rita.";

    /// <summary>The measure is held against itself.</summary>
    public static string Same(Indicator indicator) =>
        $"{indicator.Key} mot sig självt säger inget: välj ett annat mått att ställa det mot.";

    private static string NoLine(Scatter scatter) =>
        scatter.Points.Count < StraightLine.FewestPoints ? "För få kommuner för att pröva ett samband" : "Inget samband att rita";

    private static string R2(StraightLine line) => $"R²{SwedishFormat.HardSpace}{SwedishFormat.Number(line.R2, 2)}";

    private static string Side(Scatter scatter) =>
        scatter.Side switch
        {
            LineSide.Above => "över linjen",
            LineSide.Below => "under linjen",
            _ => "nära linjen",
        };

    private static string Off(Scatter scatter, ValueFormat format) =>
        scatter.Above is { } above && !format.ShowsAsZero(above) ? $" ({format.Difference(above)})" : "";

    private static string Quoted(Indicator indicator) => $"”{indicator.Name}”";
}
