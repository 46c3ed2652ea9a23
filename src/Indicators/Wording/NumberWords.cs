namespace Indicators.Wording;

/// <summary>Small whole numbers in running text: words up to twelve, as Swedish officials write them.</summary>
public static class NumberWords
{
    private static readonly string[] Small =
    [
        "inget",
        "ett",
        "två",
        "tre",
        "fyra",
        "fem",
        "sex",
        "sju",
        "åtta",
        "nio",
        "tio",
        "elva",
        "tolv",
    ];

    /// <summary>A number of neuter things (mått, värden, mål): <c>inget</c>, <c>ett</c> … <c>tolv</c>, then <c>13</c>.</summary>
    public static string Word(int number) => number is >= 0 and <= 12 ? Small[number] : SwedishFormat.Number(number, 0);

    /// <summary>
    /// A number of things of common gender (åtgärder, uppgifter): <c>ingen</c>, <c>en</c>, <c>två</c> … <c>tolv</c>, then <c>13</c>.
    /// </summary>
    public static string Things(int number) =>
        number switch
        {
            0 => "ingen",
            1 => "en",
            _ => Word(number),
        };
}
