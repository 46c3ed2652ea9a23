using System.Text.RegularExpressions;

namespace Indicators.Tests.Wording.All;

/// <summary>Kinds of fault that a text put together of parts falls into; each gives what is wrong with a text, else nothing.</summary>
internal static partial class SwedishFaults
{
    /// <summary>The most words of a sentence.</summary>
    public const int MostWords = 25;

    // "Riket hade 0,92" may be true of two measures.
    private const int FewestWords = 3;

    /// <summary>One of what is named in the plural, and many of what is named in the singular.</summary>
    public static IEnumerable<string> Number(string text) => Found(text, OneOfMany(), ManyOfOne());

    /// <summary>A participle or adjective that bends as another subject than its own, and "skillnaden" of two.</summary>
    public static IEnumerable<string> Agreement(string text) =>
        Found(text, NeuterBentAsCommon(), CommonBentAsNeuter(), ManyBentAsOne(), OneDifferenceOfTwo());

    /// <summary>A share that is followed by something else than per cent.</summary>
    public static IEnumerable<string> CalledShare(string text) => Found(text, ShareWithoutPercent());

    /// <summary>A dash before a sign, two signs, a loss that is also negative, and an increase by less than nothing.</summary>
    public static IEnumerable<string> Signs(string text) => Found(text, DashBeforeSign(), TwoSigns(), MovedBySigned());

    /// <summary>A word or mark twice, a mark after a space, a mark on a mark.</summary>
    public static IEnumerable<string> Doubled(string text) => Found(Explained().Replace(text, ""), WordTwice(), MarkTwice());

    /// <summary>A sentence twice in a paragraph, and the years of something twice.</summary>
    public static IEnumerable<string> Repeated(Told told) =>
        told
            .Sentences.GroupBy(sentence => sentence)
            .Where(same => same.Count() > 1 && Told.Words(same.Key).Count > FewestWords)
            .Select(same => same.Key)
            .Concat(Found(told.Text, YearsTwice()));

    /// <summary>What is not filled in, or no number.</summary>
    public static IEnumerable<string> Unfilled(string text) => Found(text, NotFilled());

    /// <summary>Two numbers that meet: "59 2016" is neither 59 nor a year.</summary>
    public static IEnumerable<string> NumbersMeet(string text) => Found(text, NumberBeforeYear());

    private static IEnumerable<string> Found(string text, params IEnumerable<Regex> faults) =>
        faults.SelectMany(fault => fault.Matches(text).Select(match => $"«{match.Value}» i: {Around(text, match)}"));

    private static string Around(string text, Match match) =>
        text[Math.Max(0, match.Index - 60)..Math.Min(text.Length, match.Index + match.Length + 60)];

    private const string Plurals =
        "kommuner|personer|värden|åtgärder|celler|sidor|rader|hämtningar|dagar|månader|procentenheter|timmar|veckor|flyktingar|områden|"
        + "planer|indikatorer|grupper|sekunder|minuter|gånger|saker|publiceringsdagar|uppgifter|ändringar|delar|platser|siffror|punkter";

    private const string Singulars =
        "kommun|person|värde|åtgärd|cell|sida|rad|hämtning|dag|månad|procentenhet|timme|vecka|område|plan|indikator|grupp|sekund|minut|"
        + "gång|sak|uppgift|ändring|plats|punkt";

    private const string Many = "två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv";
    private const string Neuters = "måttet|värdet|målet|antalet|talet|läget|spannet|avståndet|ett|inget";

    private const string Commons =
        "andelen|åtgärden|kvoten|skillnaden|ändringen|förändringen|platsen|summan|kommunen|gruppen|serien|planen|definitionen|bedömningen|"
        + "uppgiften|avvikelsen|rapporten|en|ingen";

    private const string Is = @"(?: \w+)? (?:är|blir|var) (?:inte |delvis |säkert |ännu )?";
    private const string AsCommon = @"(?:\w{3,}d(?<!\b(?:grund|alltid|ibland|ord))|säker|osäker|klar|stor|hög|låg|känd|okänd)\b";
    private const string AsNeuter = @"(?:\w+(?:ällt|yllt|erat|adrat|ätat)|säkert|osäkert|klart|stort|högt|lågt|känt|okänt|hämtat)\b";

    [GeneratedRegex(@"(?<![\d,.\p{L}–−-]|\d\s)(?:1|en|ett|inget|ingen)\s(?:" + Plurals + @")\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OneOfMany();

    [GeneratedRegex(@"(?<![,\d.–-])\b(?:[2-9]|\d{2,}|" + Many + @")\s(?:" + Singulars + @")\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ManyOfOne();

    [GeneratedRegex(@"\b(?:" + Neuters + ")" + Is + AsCommon, RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NeuterBentAsCommon();

    [GeneratedRegex(@"(?<!\b(?:bakom|av|i|för|med|till) )\b(?:" + Commons + ")" + Is + AsNeuter, RegexOptions.IgnoreCase, 1000)]
    private static partial Regex CommonBentAsNeuter();

    [GeneratedRegex(
        @"(?<![\d–])\b(?:"
            + Many
            + @"|alla|flera|skillnaderna|måtten|värdena|talen|åtgärderna|målen)"
            + Is
            + "(?:"
            + AsCommon
            + "|"
            + AsNeuter
            + ")",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex ManyBentAsOne();

    [GeneratedRegex(@"\b[Ss]killnaden mot [^.;]*(?<!mellan [^.;]*) och (?!kan)[^.;]*\b(?:kan bero|är större)", RegexOptions.None, 1000)]
    private static partial Regex OneDifferenceOfTwo();

    [GeneratedRegex(
        @"\b[Aa]ndel(?:en|ar)?\b(?![^.;]*gånger)[^.;:]*? (?:gick från|var|till) [−+]?\d[\d,]*(?![\d,–:-]|\u00A0\d{3}|\s(?:procent|%|till))",
        RegexOptions.None,
        1000
    )]
    private static partial Regex ShareWithoutPercent();

    [GeneratedRegex(@"\d–[−+]|[−+]\d[\d,]*–\d", RegexOptions.None, 1000)]
    private static partial Regex DashBeforeSign();

    [GeneratedRegex(@"[−+]\s?[−+]|(?:netto|minus|kostar|kostade|mindre|färre|lägre) −", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex TwoSigns();

    [GeneratedRegex(@"(?:[öÖ]ka[dt]e?|[mM]inska[dt]e?|Ökningen|Minskningen)\b[^.;(]{0,80}(?:med|,)\s[−+]\d", RegexOptions.None, 1000)]
    private static partial Regex MovedBySigned();

    [GeneratedRegex(
        @"(?<!var och )\b(?<word>\p{L}+|\d+)\s\k<word>\b(?![,\d])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex WordTwice();

    [GeneratedRegex(@",,|;;|::|(?<!\.)\.\.(?!\.)|\s[.,;:](?=\s|$)|\.,|,\.|:\.|;\.|\(\)", RegexOptions.None, 1000)]
    private static partial Regex MarkTwice();

    [GeneratedRegex(
        @"gäll(?:er|de)\b[^.]*\b(?<years>\d{4}–\d{4})\b.*gäll(?:er|de)\b[^.]*\b\k<years>\b",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex YearsTwice();

    // The signs that a table explains are signs, not marks of a sentence.
    [GeneratedRegex(@"[:,] \.\.? (?=gäller inte|skyddad uppgift)|   \. gäller inte|^\.\.?$", RegexOptions.None, 1000)]
    private static partial Regex Explained();

    [GeneratedRegex(@"\{\w*\}|\bNaN\b|∞|\bnull\b|\bTrue\b|\bFalse\b|System\.", RegexOptions.None, 1000)]
    private static partial Regex NotFilled();

    [GeneratedRegex(@"(?<![\d–-]|19\d\d |20\d\d )\b\d[\d,]* (?:19|20)\d\d\b(?!-)", RegexOptions.None, 1000)]
    private static partial Regex NumberBeforeYear();
}
