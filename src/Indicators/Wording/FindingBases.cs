using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a finding rests on, and what is not borne.</summary>
internal static class FindingBases
{
    public static string Of(Finding finding) =>
        finding switch
        {
            Finding.ThreeYears { About: { Pooled: { Before: { } before } pooled } about } => ThreeYears(about.Indicator, pooled, before),
            Finding.ThreeYearsBesideCountry { About: { Pooled: { } pooled } about } => BesideCountry(about.Indicator, pooled),
            Finding.ThreeYearsBesideTarget { About: { Pooled: { } pooled } about } target => BesideTarget(about.Indicator, pooled, target),
            Finding.OneYear { About: { Total: { Judgement: { } judged } } about } one => Changed(
                about.Indicator,
                one.About!.Total!.Change!.Value,
                judged
            ),
            Finding.Trend trend =>
                $"{(trend.About!.Trend!.Slope > 0 ? "uppgången" : "nedgången")} {Words.Span(trend.Years.From, trend.Years.Until)} "
                    + "håller också när man räknar med att år efter år liknar varandra.",
            Finding.LongYears { About: { } about } over => Changed(about.Indicator, over.Over.Change!.Value, over.Over.Judgement),
            Finding.BesideOthers { About: { Total: { } total } about } other => Between(
                Sentences.Format(about.Indicator),
                total.Value - other.Other,
                other.Judgement.Limit!.Value,
                other.Peers ? "liknande kommuners medel" : "Riket"
            ),
            Finding.Gap { Of.Interval: { } span, About.Indicator: { } indicator } gap => Gap(Sentences.Format(indicator), gap, span),
            Finding.Quarter { About.Total.Rank: { } rank } =>
                $"{Words.Place(rank)}, och med slump och svängningar inräknade {Words.Places(rank.Low!.Value, rank.High!.Value)}.",
            Finding.Promise { About.Target.Basis: { } basis } promise =>
                $"{(basis.Kind == TargetBasisKind.Line ? "nivån enligt linjen genom åren" : "värdet")} är mellan "
                    + $"{Sentences.Format(promise.About!.Indicator).Value(basis.Interval.Low)} och "
                    + $"{Sentences.Format(promise.About.Indicator).Value(basis.Interval.High)}.",
            Finding.OutsideModel { About.Model.Newest.Interval: { } span, About.Indicator: { } indicator } =>
                $"egen modell väntar sig mellan {Sentences.Format(indicator).Value(span.Low)} och "
                    + $"{Sentences.Format(indicator).Value(span.High)}.",
            Finding.Run run => FormattableString.Invariant($"{run.Of.AsLong} av {run.Of.Of} kommuner ")
                + "har legat på en och samma sida minst så länge. En rad av år, ingen beräknad säkerhet.",
            Finding.Unusual { About.Expected: { AsFar: { } asFar, Of: { } of } } => FormattableString.Invariant(
                $"{asFar} av {of} kommuner ligger minst så långt från sitt förväntade värde. Ingen beräknad säkerhet."
            ),
            Finding.Moved moved => Moved(moved),
            Finding.Fact fact => Fact(fact),
            _ => "",
        };

    private static string ThreeYears(Indicator indicator, PooledYears pooled, PooledYears.Earlier before)
    {
        var (format, change) = (Sentences.Format(indicator), pooled.Value - before.Value);
        var country = pooled.Country is { } now && before.Country is { } then ? $" Riket: {Moved(format, now - then)}." : "";
        var beside = (pooled.Country, pooled.Judgement.Verdict) switch
        {
            (null, _) => "",
            ({ } riket, Verdict.Better or Verdict.Worse) =>
                $" Också säkert {(pooled.Value > riket ? "över" : "under")} Riket {LongerWords.Span(pooled.Years)}.",
            _ => " Skillnaden mot Riket är inte säker.",
        };
        return $"{Moved(format, change)}{Limits(format, change, before.Judgement.Limit!.Value)}.{country}{beside}";
    }

    private static string BesideCountry(Indicator indicator, PooledYears pooled)
    {
        var format = Sentences.Format(indicator);
        string Named(PooledYears.Earlier before) => $"{LongerWords.Span(before.Years)} ({format.Value(before.Value)})";
        var change = pooled.Before switch
        {
            null => "",
            { Judgement.Verdict: Verdict.Better or Verdict.Worse } before =>
                $" Också säkert {Words.Of(before.Judgement.Verdict)} än {Named(before)}.",
            var before => $" Ändringen från {Named(before)} är inte säker.",
        };
        return Between(format, pooled.Value - pooled.Country!.Value, pooled.Judgement.Limit!.Value, "Riket") + change;
    }

    private static string BesideTarget(Indicator indicator, PooledYears pooled, Finding.ThreeYearsBesideTarget target)
    {
        var format = Sentences.Format(indicator);
        var country = pooled is { Country: { } riket, Judgement.Verdict: Verdict.Uncertain }
            ? $" Skillnaden mot Riket ({format.Value(riket)}) är inte säker."
            : "";
        return $"{(pooled.Value > target.Level ? "över" : "under")} {format.InWords(target.Level)}.{country}";
    }

    private static string Gap(ValueFormat format, Finding.Gap finding, Interval span)
    {
        var years = Words.Span(finding.Years.From, finding.Years.Until);
        var (low, high) = (Math.Min(Math.Abs(span.Low), Math.Abs(span.High)), Math.Max(Math.Abs(span.Low), Math.Abs(span.High)));
        var course = finding.Then is { } then
            ? $" Att den har {(Math.Abs(finding.Of.Value) > Math.Abs(then.Value) ? "vuxit" : "minskat")} bär siffrorna inte."
            : "";
        return $"{years} är skillnaden mellan {Size(format, low)} och {format.SizeInWords(high)}.{course}";
    }

    private static string Changed(Indicator indicator, double change, ChangeJudgement judged)
    {
        var format = Sentences.Format(indicator);
        return $"{Moved(format, change)}, mer än de {Size(format, judged.Limit!.Value)} som {Usual(judged.Evidence)} kan ge.";
    }

    private static string Usual(Evidence evidence) =>
        evidence switch
        {
            Evidence.Persons => "slump och svängningar mellan år",
            Evidence.Uncertainty => "undersökningens osäkerhet",
            _ => "vanliga svängningar",
        };

    private static string Between(ValueFormat format, double difference, double limit, string than)
    {
        var (low, high) = Ends(difference, limit);
        return $"mellan {Size(format, low)} och {format.SizeInWords(high)} {(difference > 0 ? "över" : "under")} {than}.";
    }

    private static string Limits(ValueFormat format, double difference, double limit)
    {
        var (low, high) = Ends(difference, limit);
        return $", mellan {Size(format, low)} och {Size(format, high)}";
    }

    private static string Size(ValueFormat format, double difference) => SwedishFormat.Number(Math.Abs(difference), format.Decimals);

    private static (double Low, double High) Ends(double difference, double limit) =>
        (Math.Abs(difference) - limit, Math.Abs(difference) + limit);

    private static string Moved(ValueFormat format, double change) =>
        format.ShowsAsZero(change) ? "i stort sett oförändrat" : $"{(change > 0 ? "upp" : "ned")} {format.SizeInWords(change)}";

    private static string Moved(Finding.Moved moved)
    {
        var now = moved.Places[^1].Rank;
        return now is { Low: { } low, High: { } high }
            ? $"Med slump och svängningar inräknade är platsen {SwedishFormat.Year(moved.Years.Until)} {Words.Places(low, high)}."
            : "";
    }

    private static string Fact(Finding.Fact fact)
    {
        var more = fact is { Further: { } further, Of: { } of, Over.Change: { } change }
            ? FormattableString.Invariant($" {further} av {of} kommuner {(change > 0 ? "ökade" : "minskade")} mer.")
            : "";
        return fact.Over.Judgement switch
            {
                { Evidence: Evidence.NoComparison } => $"Antalet bedöms inte.{(fact.Differs is { } differs ? " " + differs : "")}",
                { Verdict: Verdict.Uncertain } => "Ändringen går inte att skilja från hur kommuner brukar driva isär.",
                { Verdict: Verdict.Higher or Verdict.Lower } judged =>
                    $"Ändringen är större än {Sentences.Noise(judged.Evidence)}. Inget håll är bättre.",
                _ => "Ändringen bedöms inte.",
            } + more;
    }
}
