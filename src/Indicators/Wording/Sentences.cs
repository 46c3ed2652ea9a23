using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Wording;

/// <summary>The sentences that tell one indicator, by rule: each says only what its judgement and cells bear.</summary>
public static class Sentences
{
    /// <summary>
    /// The level with what is expected and how many are behind it; the change; others and the place; and what longer spans bear.
    /// </summary>
    public static IReadOnlyList<string> Tell(PlanFigures plan, IndicatorComparison comparison)
    {
        var indicator = comparison.Indicator;
        var subject = Subject(indicator, plan.Plan.Name);
        return comparison.Total is not { } total
            ? [indicator.Derived is null ? $"Kolada har inget värde för {subject}." : $"Det finns inga värden att räkna fram {subject} ur."]
            :
            [
                Level(comparison, total, plan.Plan.Name, subject),
                Change(indicator, total),
                .. Others(plan, indicator, total),
                .. LongerWords.Tell(comparison),
            ];
    }

    /// <summary>How this indicator's numbers are written.</summary>
    public static ValueFormat Format(Indicator indicator) => new(indicator.Unit, indicator.Decimals);

    /// <summary>The measure as the subject of a sentence about one area.</summary>
    public static string Subject(Indicator indicator, string name) =>
        indicator.Subject.Replace(CatalogueFaults.PlaceOfName, name, StringComparison.Ordinal);

    /// <summary>"4,1 procentenheter under", "i nivå med": the beginning of "… förväntat värde".</summary>
    public static string Against(ValueFormat format, double deviation) =>
        format.ShowsAsZero(deviation) ? "i nivå med" : $"{format.SizeInWords(deviation)} {(deviation > 0 ? "över" : "under")}";

    // A sentence each for the level, what is expected, how many are behind it, and that others have newer.
    /// <summary>A level after its year, the verb first: "var andelen … 66,2 procent".</summary>
    internal static string LevelClause(Indicator indicator, string name, string subject, double value) =>
        indicator.Level is { } clause
            ? SeriesWords.Filled(clause.Replace(CatalogueFaults.PlaceOfName, name, StringComparison.Ordinal), indicator, value)
            : $"var {subject} {Format(indicator).InWords(value)}";

    private static string Level(IndicatorComparison comparison, SeriesComparison total, string name, string subject)
    {
        var (indicator, format) = (comparison.Indicator, Format(comparison.Indicator));
        var level = LevelClause(indicator, name, subject, total.Value);
        string?[] sentences =
        [
            $"År {SwedishFormat.Year(total.Year)} {level}.",
            comparison.Expected is not { } model ? null
            : comparison.Model?.Newest.Interval is { } span ? $"Det är {OwnModelWords.Deviation(format, model, span)}."
            : $"Det är {Against(format, model.Deviation)} det förväntade värdet {format.Value(model.Value)}.",
            total.Base is not { } number || indicator.Base is not { } known
                ? null
                : $"{(total.SmallBase ? "Underlaget är litet:" : "Det är räknat på")} {SwedishFormat.Number(number, 0)} {known.Of}.",
            comparison.Year < comparison.NewestYear
                ? $"Nyare värde saknas, fast andra kommuner har till {SwedishFormat.Year(comparison.NewestYear.Value)}."
                : null,
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    private static string Change(Indicator indicator, SeriesComparison total)
    {
        var format = Format(indicator);
        var before = SwedishFormat.Year(total.ComparedYear);
        if (total.Change is not { } change || total.Compared is not { } compared)
        {
            return $"Värde för {before} saknas, så ingen ändring visas.";
        }

        var told = $"{(change > 0 ? "Ökningen" : "Minskningen")} sedan {before}, {format.SizeInWords(change)}";
        return (total.Judgement.Verdict, total.Judgement.Evidence) switch
        {
            _ when format.ShowsAsZero(change) => $"Värdet är i stort sett detsamma som {before}.",
            (Verdict.Better or Verdict.Worse, var evidence) =>
                $"{told}, är större än {Noise(evidence)}: läget är {Words.Of(total.Judgement.Verdict)}.",
            (Verdict.Higher or Verdict.Lower, var evidence) => $"{told}, är större än {Noise(evidence)}.",
            (Verdict.Uncertain, Evidence.Persons) => $"{told}, kan bero på slumpen.",
            (Verdict.Uncertain, var evidence) => $"{told}, är inte större än {Noise(evidence)}.",
            (_, Evidence.NoDirection) => $"År {before} var värdet {format.Value(compared)}, och måttet har inget håll som är bättre.",
            (_, Evidence.Break) => $"Serien bryts mellan {before} och {SwedishFormat.Year(total.Year)}, så åren går inte att jämföra.",
            (_, Evidence.NoUncertainty) when indicator.Uncertainty is null =>
                $"{told}, bedöms inte: värdet är ett medel av flera år, och hur säkert det är står inte i Kolada.",
            (_, Evidence.NoUncertainty) => $"{told}, bedöms inte: undersökningens osäkerhetstal saknas.",
            (_, Evidence.Unmoving) => $"{told}, bedöms inte: värdet brukar stå stilla.",
            _ => $"{told}, bedöms inte: serien är för kort{(indicator.Breaks.Count > 0 ? " efter brottet" : "")}.",
        };
    }

    /// <summary>What a certain change or difference is greater than.</summary>
    internal static string Noise(Evidence evidence) =>
        evidence switch
        {
            Evidence.Persons => "vad slumpen brukar ge",
            Evidence.Uncertainty => "undersökningens osäkerhet",
            _ => "den vanliga variationen",
        };

    private static IEnumerable<string> Others(PlanFigures plan, Indicator indicator, SeriesComparison total)
    {
        var place = indicator.Better == Better.Neutral ? "" : $" {plan.Plan.Name} har {Place(total.Rank)}.";
        if (!indicator.Comparable)
        {
            yield return "Antal jämförs inte med andra kommuners, för de följer kommunens storlek.";
        }
        else if (Comparisons(plan, indicator, total) is { } comparisons)
        {
            yield return $"{comparisons}.{place}";
        }
        else if (place.Length > 0)
        {
            yield return place.TrimStart();
        }
    }

    // What a judgement bears is told as over or under; where there is none, the numbers stand beside each other.
    private static string? Comparisons(PlanFigures plan, Indicator indicator, SeriesComparison total)
    {
        var format = Format(indicator);
        var others = new List<(string Told, string Judged, double Number, Verdict Verdict)>();
        if (total.Country is { } country)
        {
            others.Add(
                ($"Riket hade {format.Value(country)}", $"Riket ({format.Value(country)})", country, total.CountryJudgement.Verdict)
            );
        }

        if (total.Peers is { } peers && plan.Group is { } group)
        {
            var (mean, some) = (
                format.Value(peers.Mean),
                peers.N < group.Members.Count ? $"{peers.N} av {group.Members.Count} har värde" : null
            );
            others.Add(
                (
                    (others.Count == 0 ? "liknande kommuner hade i medel " : "liknande kommuner i medel ")
                        + mean
                        + (some is null ? "" : $" ({some})"),
                    $"liknande kommuners medel ({mean}{(some is null ? "" : $"; {some}")})",
                    peers.Mean,
                    total.PeersJudgement.Verdict
                )
            );
        }

        var claimed = others
            .Where(other => other.Verdict is Verdict.Better or Verdict.Worse)
            .Select(other => $"{(total.Value > other.Number ? "över" : "under")} {other.Judged}")
            .ToList();
        var uncertain = others.Where(other => other.Verdict == Verdict.Uncertain).Select(other => other.Judged).ToList();
        string?[] clauses =
        [
            claimed.Count == 0 ? null : $"värdet är {Words.List(claimed)}",
            uncertain.Count == 0 ? null : $"{ChartWords.Inside(Words.Differences(uncertain))} kan bero på slumpen",
            others.All(other => other.Verdict != Verdict.NotAssessable)
                ? null
                : Words.List([.. others.Where(other => other.Verdict == Verdict.NotAssessable).Select(other => other.Told)]),
        ];
        return others.Count == 0
            ? null
            : Words.Sentence(string.Join(claimed.Count > 0 && uncertain.Count > 0 ? ", men " : ", och ", clauses.OfType<string>()));
    }

    // A quarter is named only where chance cannot move the place out of it; how far a survey's uncertainty could is not known.
    private static string Place(Rank rank) =>
        $"{Words.Place(rank)} kommuner{(Words.PlacesOf(rank) is { } places ? $", med slumpen inräknad {places}" : "")}"
        + (Words.Quarter(rank) is { } quarter ? $", i {quarter}" : "");
}
