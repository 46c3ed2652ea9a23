using Indicators.Catalogue;

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

    /// <summary>How many of what a plan calls its goals or actions: <c>ett</c> uppdrag, <c>en</c> åtgärd.</summary>
    public static string Of(int number, LevelName called) => called.IsNeuter ? Word(number) : Things(number);

    /// <summary>A number as a figure, where it counts a list or names a place in it: <c>3</c>.</summary>
    public static string Place(int number) => SwedishFormat.Number(number, 0);

    /// <summary>"en kommun", "två kommuner", "290 kommuner".</summary>
    public static string Municipalities(int number) => Counted(number, "en kommun", "kommuner");

    /// <summary>How many of something: "en kommun", "två kommuner", "13 kommuner"; "inga kommuner" when there are none.</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">One of it, with its article.</param>
    /// <param name="many">Many.</param>
    public static string Counted(long number, string one, string many) =>
        number switch
        {
            0 => $"inga {many}",
            1 => one,
            <= 12 => $"{Word((int)number)} {many}",
            _ => $"{SwedishFormat.Number(number, 0)} {many}",
        };

    /// <summary>"6 av 7".</summary>
    public static string OfAll(int some, int all) => FormattableString.Invariant($"{some} av {all}");
}
