using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>
/// What more than one year's step bears: how usual a deviation is, years in a row, three years together, five and ten years.
/// </summary>
public static class LongerWords
{
    /// <summary>The sentences, each claiming only what is judged; none where nothing is known.</summary>
    public static IEnumerable<string> Tell(IndicatorComparison comparison)
    {
        if (comparison.Expected is { AsFar: { } asFar, Of: { } of } && asFar > 1)
        {
            yield return FormattableString.Invariant($"{asFar} av {of} kommuner ligger minst så långt från sitt förväntade värde.");
        }

        if (comparison.Streak is { Years: >= Streak.FewestYears } run)
        {
            yield return Run(run);
        }

        if (comparison.Pooled is { } pooled)
        {
            foreach (var sentence in Together(comparison.Indicator, pooled))
            {
                yield return sentence;
            }
        }

        if (Long(comparison) is { } change)
        {
            yield return change;
        }

        if (CouldBeSeen(comparison) is { } least)
        {
            yield return least;
        }
    }

    /// <summary>
    /// What change from the year before so few persons could have shown, where none is claimed; null where one is, or where it is not
    /// known: that nothing is seen is no sign that nothing has happened.
    /// </summary>
    public static string? CouldBeSeen(IndicatorComparison comparison)
    {
        if (
            comparison
            is not {
                Detectable: { } seen,
                Total: { Base: { } persons, Judgement: { Verdict: Verdict.Uncertain, Evidence: Evidence.Persons } },
            }
        )
        {
            return null;
        }

        var changes = new[]
        {
            seen.Up is { } up ? $"en ökning på minst {SwedishFormat.Number(up, 0)}" : null,
            seen.Down is { } down ? $"en minskning på minst {SwedishFormat.Number(-down, 0)}" : null,
        }
            .OfType<string>()
            .ToList();
        var with = $"Med {SwedishFormat.Number(persons, 0)} personer";
        return changes.Count == 0
            ? $"{with} syns ingen ändring från ett år till nästa."
            : $"{with} syns bara {string.Join(" eller ", changes)} procentenheter från ett år till nästa.";
    }

    /// <summary>Years from the first to the last: <c>2020–2022</c>.</summary>
    public static string Span(IReadOnlyList<int> years) => $"{SwedishFormat.Year(years[0])}–{SwedishFormat.Year(years[^1])}";

    /// <summary>What is told of a change over several years: the longer where it is claimed, else five years' as a fact.</summary>
    internal static LongChange? Claimed(IndicatorComparison comparison) =>
        new[] { comparison.TenYears, comparison.FiveYears }.FirstOrDefault(change =>
            change is not null && IsClaim(change.Judgement.Verdict)
        );

    /// <summary>Riket's change as the end of a sentence: ", i Riket med 12,5"; empty where it is not known.</summary>
    internal static string Country(ValueFormat format, LongChange change) =>
        change.Country is not { } country ? ""
        : format.ShowsAsZero(country) ? ", i Riket i stort sett inte alls"
        : country > 0 == change.Change > 0 ? $", i Riket med {format.Value(Math.Abs(country))}"
        : $", men i Riket har det {Moved(country)} med {format.Value(Math.Abs(country))}";

    /// <summary>"över Riket nio år i rad".</summary>
    public static string InARow(Streak run) =>
        $"{(run.Above ? "över" : "under")} {(run.Against == StreakAgainst.Expected ? "det förväntade" : "Riket")} "
        + $"{NumberWords.Word(run.Years)} år i rad";

    private static bool IsClaim(Verdict verdict) => verdict is Verdict.Better or Verdict.Worse or Verdict.Higher or Verdict.Lower;

    private static string Moved(double change) => change > 0 ? "ökat" : "minskat";

    private static string Run(Streak run) =>
        FormattableString.Invariant(
            $"Värdet har varit {(run.Above ? "över" : "under")} {(run.Against == StreakAgainst.Expected ? "det förväntade" : "Rikets")} "
        )
        + $"{NumberWords.Word(run.Years)} år i rad. "
        + FormattableString.Invariant($"{run.AsLong} av {run.Of} kommuner har varit på en sida minst så länge.");

    private static IEnumerable<string> Together(Indicator indicator, PooledYears pooled)
    {
        var format = Sentences.Format(indicator);
        var persons = SwedishFormat.Number(pooled.Persons, 0);
        var country = (pooled.Country, pooled.Judgement.Verdict) switch
        {
            ({ } riket, Verdict.Better or Verdict.Worse) =>
                $" Det är {Words.Of(pooled.Judgement.Verdict)} än Rikets {format.Value(riket)}, mer än vad slumpen brukar ge.",
            ({ } riket, _) => $" Skillnaden mot Rikets {format.Value(riket)} kan bero på slumpen.",
            _ => "",
        };
        yield return $"Åren {Span(pooled.Years)} tillsammans var andelen {format.InWords(pooled.Value)} ({persons} personer).{country}";
        if (pooled.Before is { Judgement.Verdict: Verdict.Better or Verdict.Worse } before)
        {
            yield return $"Åren {Span(before.Years)} var den {format.InWords(before.Value)}. "
                + $"Läget är {Words.Of(before.Judgement.Verdict)}, mer än vad slumpen brukar ge.";
        }
    }

    private static string? Long(IndicatorComparison comparison)
    {
        var told = Claimed(comparison) ?? comparison.FiveYears;
        if (told is not { Change: { } change } || !comparison.Indicator.Comparable)
        {
            return null;
        }

        var format = Sentences.Format(comparison.Indicator);
        var since = SwedishFormat.Year(told.FromYear);
        return format.ShowsAsZero(change)
            ? $"Värdet är i stort sett detsamma som {since}."
            : $"Sedan {since} har värdet {Moved(change)} med {format.SizeInWords(change)}{Country(format, told)}.{Bears(told)}";
    }

    private static string Bears(LongChange change) =>
        change.Judgement switch
        {
            { Verdict: Verdict.Better or Verdict.Worse } judged =>
                $" Läget är {Words.Of(judged.Verdict)}, och ändringen är större än {Sentences.Noise(judged.Evidence)}.",
            { Verdict: Verdict.Higher or Verdict.Lower } judged => $" Ändringen är större än {Sentences.Noise(judged.Evidence)}.",
            { Verdict: Verdict.Uncertain, Evidence: Evidence.Persons } => " Det kan bero på slumpen.",
            { Verdict: Verdict.Uncertain, Evidence: Evidence.Uncertainty } => " Det ryms i undersökningens osäkerhet.",
            { Verdict: Verdict.Uncertain } => " Det går inte att skilja från vanliga svängningar.",
            _ => "",
        };
}
