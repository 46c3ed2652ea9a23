using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary><c>report --figures</c>: the figures that a comment may name, and what stands in the place of each.</summary>
internal sealed record NamedFiguresAnswer(string Plan, string Period, DateTimeOffset? AsOf, IReadOnlyList<NamedFigureAnswer> Figures)
{
    public static string Tell(PlanFigures figures, ReportPeriod period, bool json)
    {
        var all = new FigureNames(figures, period, Comparing.Compare(figures)).All();
        return json
                ? JsonSerializer.Serialize(
                    new NamedFiguresAnswer(figures.Plan.Id, period.ToString(), figures.AsOf, [.. all.Select(NamedFigureAnswer.Of)]),
                    NamedFiguresJson.Readable.NamedFiguresAnswer
                )
            : all.Count == 0 ? NamedFigureWords.None
            : string.Join('\n', [.. Lines(all), "", NamedFigureWords.HowTo]);
    }

    private static IEnumerable<string> Lines(IReadOnlyList<NamedFigure> all)
    {
        var width = all.Max(figure => figure.Name.Length);
        return all.Select(figure => NamedFigureWords.Line(figure, width));
    }
}

/// <summary>One of them. A protected figure has no value; nor has one that is missing.</summary>
/// <param name="Name">As it is written between braces.</param>
/// <param name="Text">What a reader reads.</param>
/// <param name="Value">As shown; null when there is none to show.</param>
/// <param name="Unit">What it is counted in; null for a place and for ja or nej.</param>
/// <param name="Year">The year it describes; null for an own measure.</param>
/// <param name="Hidden">Whether it is protected.</param>
internal sealed record NamedFigureAnswer(string Name, string Text, double? Value, Unit? Unit, int? Year, bool Hidden)
{
    public static NamedFigureAnswer Of(NamedFigure figure) =>
        new(figure.Name, NamedFigureWords.Of(figure), figure.Value, figure.Unit, figure.Year, figure.Hidden);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(UseCases.KebabWord<Unit>)]
)]
[JsonSerializable(typeof(NamedFiguresAnswer))]
internal sealed partial class NamedFiguresJson : JsonSerializerContext
{
    internal static NamedFiguresJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
