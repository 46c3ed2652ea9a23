using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary><c>validate --figures --json</c>: every fault at the source, and the corrections that can be taken away.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(FiguresAnswer))]
internal sealed partial class FiguresJson : JsonSerializerContext
{
    private static FiguresJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The answer as text.</summary>
    public static string Text(SourceCheck check, IndicatorCatalogue catalogue) =>
        JsonSerializer
            .Serialize(
                new FiguresAnswer(
                    check.AsOf,
                    Counts(check.Faults.Where(fault => fault.Withholds)),
                    Counts(check.Faults.Where(fault => !fault.Withholds)),
                    [.. check.Faults.Select(fault => Answer(fault, check, catalogue))],
                    [
                        .. check.Mended.Select(mended => new FiguresAnswer.MendedAnswer(
                            mended.Correction.Kpi,
                            mended.Correction.Area,
                            mended.Correction.Year,
                            mended.Correction.Gender,
                            mended.Correction.Published,
                            mended.Now,
                            FaultWords.Mended(mended, check.AreaNames)
                        )),
                    ]
                ),
                Readable.FiguresAnswer
            )
            .ReplaceLineEndings("\n");

    private static SortedDictionary<string, int> Counts(IEnumerable<SourceFault> faults) =>
        new(faults.GroupBy(fault => fault.Kind).ToDictionary(kind => kind.Key, kind => kind.Count()), StringComparer.Ordinal);

    private static FiguresAnswer.FaultAnswer Answer(SourceFault fault, SourceCheck check, IndicatorCatalogue catalogue) =>
        new(
            fault.Kind,
            fault.Cell.Kpi,
            fault.Cell.Area,
            check.AreaNames.GetValueOrDefault(fault.Cell.Area, fault.Cell.Area),
            fault.Cell.Year,
            fault.Cell.Gender,
            fault.Withholds,
            FaultWords.Sentence(fault, catalogue),
            fault.Known is { } known
                ? new FiguresAnswer.KnownAnswer(known.Reason, known.Found, known.FoundBy, known.Status == CorrectionStatus.Reported)
                : null
        );
}

/// <summary>What <c>validate --figures</c> found.</summary>
/// <param name="AsOf">The copy that was searched; null when nothing has been fetched.</param>
/// <param name="Withheld">Number of faults that keep their value out, by kind.</param>
/// <param name="Flagged">Number of those that do not, by kind.</param>
/// <param name="Faults">All of them, in the order of KPI, area, year and gender.</param>
/// <param name="Mended">Corrections that can be taken away.</param>
internal sealed record FiguresAnswer(
    DateTimeOffset? AsOf,
    IReadOnlyDictionary<string, int> Withheld,
    IReadOnlyDictionary<string, int> Flagged,
    IReadOnlyList<FiguresAnswer.FaultAnswer> Faults,
    IReadOnlyList<FiguresAnswer.MendedAnswer> Mended
)
{
    /// <summary>One fault.</summary>
    internal sealed record FaultAnswer(
        string Kind,
        string Kpi,
        string Municipality,
        string Name,
        int Year,
        string Gender,
        bool Withheld,
        string Words,
        KnownAnswer? Known
    );

    /// <summary>What a correction says of it.</summary>
    internal sealed record KnownAnswer(string Reason, DateOnly Found, string FoundBy, bool Reported);

    /// <summary>A correction whose value Kolada shows no more.</summary>
    internal sealed record MendedAnswer(
        string Kpi,
        string? Municipality,
        int Year,
        string Gender,
        double? Published,
        double? Now,
        string Words
    );
}
