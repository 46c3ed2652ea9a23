using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>A finding in words, part by part as a page sets it.</summary>
/// <param name="Word">What kind it is, in one or two words: "Sämre", "Över Riket".</param>
/// <param name="Span">Over which time, or between whom: "på tre år", "sju år i rad"; null when the word says it.</param>
/// <param name="Heading">A whole sentence, without a full stop.</param>
/// <param name="Caption">What is measured, and in what unit.</param>
/// <param name="Body">The figures in one to three sentences, Riket's beside.</param>
/// <param name="Certainty">"95 %" where it is tested; null where nothing is.</param>
/// <param name="Basis">What it rests on, and what is not borne; empty when there is nothing to add.</param>
/// <param name="Indicator">Whose cells prove it; null for a goal.</param>
public sealed record FindingText(
    string Word,
    string? Span,
    string Heading,
    string Caption,
    string Body,
    string? Certainty,
    string Basis,
    Indicator? Indicator
)
{
    /// <summary>The kind and its time: "Sämre på tre år".</summary>
    public string Kind => Span is null ? Word : $"{Word} {Span}";

    /// <summary>Whether the plan does not ask for the measure.</summary>
    public bool Context { get; init; }

    /// <summary>The basis with the word that it begins with where it is tested.</summary>
    public string Rests => Certainty is null ? Basis : $"{FindingWords.Certain} ({Certainty}): {Basis}";

    /// <summary>That it is tested, and at what level, where what it rests on stands elsewhere; empty where it is not.</summary>
    public string Tested => Certainty is null ? "" : $"{FindingWords.Certain} ({Certainty}).";

    /// <summary>The whole of it as running text.</summary>
    public string Plain => Together([this]);

    /// <summary>Several as running text; that the plan does not ask for them is said once where it is true of all.</summary>
    public static string Together(IReadOnlyList<FindingText> findings)
    {
        var context = findings.Count > 1 && findings.All(finding => finding.Context);
        return string.Join(
            ' ',
            findings
                .SelectMany(finding =>
                    new[] { finding.Heading + ".", finding.Body, finding.Rests, finding.Context && !context ? FindingWords.IsContext : "" }
                )
                .Append(context ? FindingWords.AreContext : "")
                .Where(part => part.Length > 0)
        );
    }

    /// <summary>Heading and figures in one line.</summary>
    public string Line => $"{Heading}. {Body}";
}
