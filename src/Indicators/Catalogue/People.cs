using System.ComponentModel;

namespace Indicators.Catalogue;

/// <summary>
/// A measure of persons in the words of a sentence: "Färre flyktingar arbetar", "1 084 av 1 637 flyktingar 20–64 år arbetade".
/// </summary>
public sealed record People
{
    /// <summary>Who they are in a heading, without a number: "flyktingar"; null where what they do says it.</summary>
    [Description("Vilka det gäller i en rubrik, till exempel \"flyktingar\". Utelämnas när does säger det.")]
    public string? Who { get; init; }

    /// <summary>What they do, the verb first: "arbetar", "går från etablering till arbete eller studier".</summary>
    [Description("Vad de gör, med verbet först, till exempel \"arbetar\".")]
    public required string Does { get; init; }

    /// <summary>What they did: "arbetade", "arbetade eller studerade efter 90 dagar".</summary>
    [Description("Vad de gjorde, till exempel \"arbetade\".")]
    public required string Did { get; init; }

    /// <summary>
    /// Of whom, after a number: "flyktingar 20–64 år", "som lämnade etableringen"; null for a count, which is of nobody else.
    /// </summary>
    [Description("Av vilka, efter ett antal, till exempel \"flyktingar 20–64 år\". Utelämnas för ett antal.")]
    public string? Of { get; init; }
}
