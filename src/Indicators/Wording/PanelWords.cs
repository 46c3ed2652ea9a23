using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What the small panels of a plan's main measures say.</summary>
internal static class PanelWords
{
    // With more that are claimed they are counted.
    private const int MostNamed = 2;

    /// <summary>
    /// What the changes shown bear: "Norrtälje: bättre i ”Unga utan arbete” sedan 2021", "Norrtälje: ingen säker ändring i nio mått".
    /// </summary>
    /// <param name="name">The own municipality.</param>
    /// <param name="shown">The measures, each with a newest value.</param>
    public static string Title(string name, IReadOnlyList<IndicatorComparison> shown)
    {
        List<string> In(Verdict verdict) =>
            [.. shown.Where(one => one.Total!.Judgement.Verdict == verdict).Select(one => $"”{one.Indicator.Name}”")];
        var (better, worse) = (In(Verdict.Better), In(Verdict.Worse));
        var measures = $"{NumberWords.Word(shown.Count)} mått";
        var since = PlanWords.Since(shown) is { } year ? $" {year}" : "";
        string?[] named =
        [
            better.Count == 0 ? null : $"bättre i {Words.List(better)}",
            worse.Count == 0 ? null : $"sämre i {Words.List(worse)}",
        ];
        return (better.Count + worse.Count) switch
        {
            0 when shown.All(one => one.Total!.Judgement.Verdict == Verdict.NotAssessable) =>
                $"{name}: {measures} som inte bedöms, senaste året med värde",
            0 => $"{name}: ingen säker ändring i {measures}{since}",
            <= MostNamed => $"{name}: {string.Join(" men ", named.OfType<string>())}{since}",
            _ => $"{name}: av {measures} är {NumberWords.Word(better.Count)} bättre och {NumberWords.Word(worse.Count)} sämre{since}",
        };
    }

    /// <param name="name">The own municipality.</param>
    /// <param name="country">Whether Riket is drawn anywhere.</param>
    /// <param name="since">The year most changes are from; null when there is no change.</param>
    /// <param name="others">Whether any is from another year.</param>
    public static string Subtitle(string name, bool country, int? since, bool others) =>
        $"Heldragen linje: {name}."
        + (country ? " Streckad linje: Riket." : "")
        + (since is { } year ? $" Bedömningen gäller ändringen {Since(year)}{(others ? " där inget annat står" : "")}" : "");

    /// <summary>"sedan 2021".</summary>
    public static string Since(int year) => $"sedan {SwedishFormat.Year(year)}";

    /// <summary>"Ingen säker förändring", as it stands beside its sign.</summary>
    public static string Judged(Verdict verdict) => Words.Sentence(Words.Of(verdict));

    /// <summary>The change, signed: "+1,9"; "–" when there is no value to compare with.</summary>
    public static string Change(ValueFormat format, double? change) => change is { } by ? format.Difference(by) : TableWords.Missing;

    /// <summary>"+1,9 sedan 2021".</summary>
    public static string Change(ValueFormat format, double change, int since) => $"{format.Difference(change)} {Since(since)}";

    /// <param name="percent">Whether any measure is a share.</param>
    /// <param name="few">Whether any newest value has few persons behind it.</param>
    public static string HowToRead(bool percent, bool few) =>
        "Varje linje har egen skala."
        + (percent ? " Andelar ändras i procentenheter." : "")
        + " Bättre och sämre sägs bara när ändringen är större än slumpen, undersökningens osäkerhet eller den vanliga variationen."
        + (few ? " Ihålig punkt: färre än 30 personer." : "");

    /// <summary>Where lines are cut, and what does not show: null when there is nothing to say.</summary>
    /// <param name="breaks">What the series jump for, with the first year after.</param>
    /// <param name="context">The measures shown that the plan does not ask for.</param>
    /// <param name="left">How many measures with a value are not shown.</param>
    /// <param name="without">The measures without a value.</param>
    public static string? Gaps(
        IReadOnlyList<(string Reason, int Year)> breaks,
        IReadOnlyList<Indicator> context,
        int left,
        IReadOnlyList<Indicator> without
    )
    {
        var cuts = breaks.Select(cut => $"{cut.Reason} {SwedishFormat.Year(cut.Year)}").Distinct().ToList();
        string?[] said =
        [
            cuts.Count == 0 ? null : $"Prickad lodrät linje: {Words.List(cuts)}; linjen är bruten där.",
            context.Count == 0 ? null : $"Ger sammanhang utan att planen begär det: {Names(context)}.",
            left == 0 ? null : $"{Words.Sentence(NumberWords.Word(left))} {(left == 1 ? "annat" : "andra")} mått visas inte här.",
            without.Count == 0 ? null : $"Värde saknas för {Names(without)}.",
        ];
        return said.All(text => text is null) ? null : string.Join(' ', said.OfType<string>());
    }

    public static string Source(IReadOnlyList<Indicator> indicators) => $"{Sources.Published(indicators)} {Sources.Computed("bedömning")}";

    /// <summary>All panels for who cannot see them.</summary>
    public static string Description(IReadOnlyList<string> panels) =>
        (
            panels.Count == 1
                ? "Ett litet linjediagram. "
                : $"{Words.Sentence(NumberWords.Word(panels.Count))} små linjediagram, ett för varje mått. "
        ) + string.Join(' ', panels);

    /// <summary>One panel: its course, Riket and the judgement.</summary>
    /// <param name="comparison">The measure compared, with a newest value.</param>
    /// <param name="years">Every year shown.</param>
    /// <param name="own">Its values.</param>
    /// <param name="country">Riket's newest value; null when it is not drawn.</param>
    public static string Panel(IndicatorComparison comparison, IReadOnlyList<int> years, IReadOnlyList<double?> own, double? country)
    {
        var (format, total) = (Sentences.Format(comparison.Indicator), comparison.Total!);
        return $"”{comparison.Indicator.Name}” {SeriesWords.Course(format, years, own)}."
            + (country is { } value ? $" Riket hade {format.Value(value)}." : "")
            + $" {Words.Sentence(Words.Of(total.Judgement.Verdict))}"
            + (total.Change is { } change ? $" ({Change(format, change, total.ComparedYear)})" : "")
            + ".";
    }

    private static string Names(IEnumerable<Indicator> indicators) => Words.List([.. indicators.Select(one => $"”{one.Name}”")]);
}
