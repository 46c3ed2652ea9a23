using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>A finding's figures in one to three sentences, with persons where they are known and Riket beside.</summary>
internal static class FindingSentences
{
    public static string Of(PlanFigures plan, Finding finding) =>
        finding switch
        {
            Finding.ThreeYears { About: { Pooled: { } pooled } about } =>
                $"{Together(plan, about.Indicator, pooled)}. {Before(about, pooled)}",
            Finding.ThreeYearsBesideCountry { About: { Pooled: { } pooled } about } =>
                $"{Together(plan, about.Indicator, pooled)}. {BesideCountry(about.Indicator, pooled)}",
            Finding.ThreeYearsBesideTarget { About: { Pooled: { } pooled } about } target =>
                $"Åren {LongerWords.Span(pooled.Years)} var det {Sentences.Format(about.Indicator).InWords(pooled.Value)}."
                    + (target.Role == IndicatorRole.Proxy ? " Koladas mått är det närmaste, inte planens eget." : ""),
            Finding.OneYear { About: { Total: { } total } about } => Change(
                plan,
                about,
                total.Compared!.Value,
                total.ComparedYear,
                CountryAt(plan, about.Indicator, total.ComparedYear)
            ),
            Finding.Trend { About: { } about } trend => Change(
                plan,
                about,
                plan.Figures.Value(about.Indicator.Key, plan.Plan.Municipality, trend.Years.From)!.Value,
                trend.Years.From,
                CountryAt(plan, about.Indicator, trend.Years.From)
            ),
            Finding.LongYears { About: { } about } over => Change(
                plan,
                about,
                over.Over.From!.Value,
                over.Over.FromYear,
                CountryAt(plan, about.Indicator, over.Over.FromYear)
            ),
            Finding.BesideOthers { About: { Total: { } total } about } other =>
                $"{Level(plan, about, total)}, {(other.Peers ? "liknande kommuner i medel" : "i Riket")} "
                    + $"{Sentences.Format(about.Indicator).Value(other.Other)}.",
            Finding.Gap gap => Gap(plan, gap),
            Finding.Quarter { About: { Total: { } total } about } => $"{Level(plan, about, total)}{Country(about.Indicator, total)}.",
            Finding.Promise { About: { Target: { } judged, Total: { } total } about } =>
                $"{Level(plan, about, total)}. Målet är {TargetWords.Limit(judged.Target, about.Indicator)}.",
            Finding.Run { Of.Against: StreakAgainst.Expected, About: { Total: { } total, Expected: { } expected } about } run =>
                $"{Level(plan, about, total, finding.Persons)}, förväntat {Sentences.Format(about.Indicator).Value(expected.Value)}. "
                    + Words.Sentence(NumberWords.Word(run.Of.Years))
                    + $" år i rad har utfallet legat {(run.Of.Above ? "över" : "under")}."
                    + Farthest(about.Indicator, run),
            Finding.Run { About: { Total: { } total } about } => $"{Level(plan, about, total)}{Country(about.Indicator, total)}."
                + Five(about),
            Finding.Unusual { About: { Total: { } total, Expected: { } expected } about } =>
                $"{Level(plan, about, total, finding.Persons)}, förväntat {Sentences.Format(about.Indicator).Value(expected.Value)}.",
            Finding.OutsideModel { About: { Total: { } total, Expected: { } expected, Model.Newest.Interval: { } span } about } =>
                $"{Level(plan, about, total)}, {OwnModelWords.Deviation(Sentences.Format(about.Indicator), expected, span)}.",
            Finding.Moved moved => Places(moved),
            Finding.Fact fact => Fact(plan, fact),
            Finding.OfGoal goal =>
                $"Enligt {(goal.Judgement.DecidedBy == DecidedBy.Administration ? "förvaltningens bedömning" : "programmets förslag")}.",
            _ => throw new ArgumentOutOfRangeException(nameof(finding)),
        };

    private static string Together(PlanFigures plan, Indicator indicator, PooledYears pooled)
    {
        var years = LongerWords.Span(pooled.Years);
        return indicator.People is { Of: not null }
            ? PeopleWords.Did(indicator, pooled.With, pooled.Persons, years)
            : $"{Words.Sentence(Sentences.Subject(indicator, plan.Plan.Name))} var "
                + $"{Sentences.Format(indicator).InWords(pooled.Value)} {years}";
    }

    private static string Before(IndicatorComparison about, PooledYears pooled) =>
        $"Åren {LongerWords.Span(pooled.Before!.Years)} var det {SwedishFormat.Number(pooled.Before.With, 0)} av "
        + $"{SwedishFormat.Number(pooled.Before.Persons, 0)}."
        + (
            pooled.Country is { } country
                ? $" Andelen är {Sentences.Format(about.Indicator).InWords(pooled.Value)}, "
                    + $"i Riket {Sentences.Format(about.Indicator).Value(country)}."
                : ""
        );

    private static string BesideCountry(Indicator indicator, PooledYears pooled)
    {
        var format = Sentences.Format(indicator);
        return $"Det är {format.InWords(pooled.Value)}, i Riket {format.Value(pooled.Country!.Value)}.";
    }

    private static string Change(PlanFigures plan, IndicatorComparison about, double from, int year, double? country)
    {
        var (format, total) = (Sentences.Format(about.Indicator), about.Total!);
        var riket =
            country is { } then && total.Country is { } now ? $" Riket gick från {format.Value(then)} till {format.Value(now)}." : "";
        return $"{Level(plan, about, total)}, mot {format.Value(from)} år {SwedishFormat.Year(year)}.{riket}";
    }

    private static string Level(PlanFigures plan, IndicatorComparison about, SeriesComparison total, RecoveredPersons? persons = null)
    {
        var (indicator, format, year) = (about.Indicator, Sentences.Format(about.Indicator), SwedishFormat.Year(total.Year));
        return persons is { } known && indicator.People is { Of: not null }
            ? $"{PeopleWords.Did(indicator, known.All.K, known.All.N, year)}: {format.InWords(total.Value)}"
            : PeopleWords.Level(indicator, total.Value, year)
                ?? $"År {year} "
                    + Sentences.LevelClause(indicator, plan.Plan.Name, Sentences.Subject(indicator, plan.Plan.Name), total.Value);
    }

    private static string Country(Indicator indicator, SeriesComparison total) =>
        total.Country is { } country && indicator.Comparable ? $", i Riket {Sentences.Format(indicator).Value(country)}" : "";

    private static string Gap(PlanFigures plan, Finding.Gap finding)
    {
        var (about, gap) = (finding.About!, finding.Of);
        var (format, until) = (Sentences.Format(about.Indicator), SwedishFormat.Year(finding.Years.Until));
        var country = gap.Country is { } riket ? $", i Riket {Size(format, riket)}" : "";
        var course =
            finding.Then is not { } then || about is not { Women: { } women, Men: { } men }
                ? ""
                : $" År {SwedishFormat.Year(then.Year)} var den {Size(format, then.Value)}, i Riket {Size(format, then.Country)}. "
                    + $"För kvinnor {Course(format, then.Women, women.Value)}, för män {Course(format, then.Men, men.Value)}.";
        return $"{Both(plan, finding, until)}. Skillnaden är {format.SizeInWords(gap.Value)}{country}.{course}";
    }

    // Persons where they are known: published, or given by the shares.
    private static string Both(PlanFigures plan, Finding.Gap finding, string until)
    {
        var (about, gap) = (finding.About!, finding.Of);
        var (people, format) = (about.Indicator.People, Sentences.Format(about.Indicator));
        string Part(int with, int of) => $"{SwedishFormat.Number(with, 0)} av {SwedishFormat.Number(of, 0)}";
        return (people, gap, finding.Persons) switch
        {
            ({ Of: { } of }, { Women: { } women, Men: { } men }, _) =>
                $"{Part(women.With, women.Persons)} kvinnor och {Part(men.With, men.Persons)} män {of} "
                    + $"{Words.Span(gap.Years[0], gap.Years[^1])} {people.Did}",
            ({ }, _, { } persons) =>
                $"{Part(persons.Men.K, persons.Men.N)} män och {Part(persons.Women.K, persons.Women.N)} kvinnor {people.Did} {until}",
            ({ Of: not null }, _, _) when about is { Women: { } women, Men: { } men } =>
                $"{format.InWords(men.Value)} av männen och {format.Value(women.Value)} av kvinnorna {people.Did} {until}",
            _ => $"{Words.Sentence(Sentences.Subject(about.Indicator, plan.Plan.Name))} var {format.InWords(about.Women!.Value)} "
                + $"för kvinnor och {format.Value(about.Men!.Value)} för män {until}",
        };
    }

    private static string Course(ValueFormat format, double then, double now) =>
        format.Value(then) == format.Value(now)
            ? $"var det {format.InWords(now)} båda åren"
            : $"gick det från {format.Value(then)} till {format.InWords(now)}";

    private static string Size(ValueFormat format, double difference) => SwedishFormat.Number(Math.Abs(difference), format.Decimals);

    private static double? CountryAt(PlanFigures plan, Indicator indicator, int year) =>
        indicator.Comparable ? plan.Figures.Value(indicator.Key, StoredArea.Country, year) : null;

    private static string Farthest(Indicator indicator, Finding.Run run) =>
        run.Farthest
            ? $" Avståndet {SwedishFormat.Year(run.Years.Until)}, {Sentences.Format(indicator).Difference(run.Distance)}, "
                + "är det största av dem."
            : "";

    private static string Five(IndicatorComparison about)
    {
        var format = Sentences.Format(about.Indicator);
        return about.FiveYears is { Change: { } change } five
            ? $" På fem år: {format.Difference(change)}{(five.Country is { } country ? $", i Riket {format.Difference(country)}" : "")}."
            : "";
    }

    private static string Places(Finding.Moved moved)
    {
        var newest = moved.Years.Until;
        var shown = moved.Places.Where(one =>
            one.Year == moved.Years.From || one.Year == newest - 5 || one.Year == newest - 3 || one.Year == newest
        );
        return "Platsen var "
            + Words.List([.. shown.Select(one => $"{SwedishFormat.Number(one.Rank.Place, 0)} ({SwedishFormat.Year(one.Year)})")])
            + ". Plats 1 är bäst.";
    }

    private static string Fact(PlanFigures plan, Finding.Fact fact)
    {
        var (indicator, total) = (fact.About!.Indicator, fact.About.Total!);
        var format = Sentences.Format(indicator);
        var (from, until) = (SwedishFormat.Year(fact.Over.FromYear), SwedishFormat.Year(total.Year));
        var riket = fact.Over.Country is { } country ? $", i Riket {format.Difference(country)}" : "";
        var level = $"{format.Value(fact.Over.From!.Value)} till {format.InWords(total.Value)}";
        var moved = $"{format.Difference(fact.Over.Change!.Value)}{riket}.";
        return fact is { Persons: { } now, Then: { } then } && indicator.People is { Of: not null }
                ? $"{PeopleWords.Did(indicator, now.All.K, now.All.N, until)}, mot {SwedishFormat.Number(then.All.K, 0)} av "
                    + $"{SwedishFormat.Number(then.All.N, 0)} år {from}. Andelen gick från {level}: {moved}"
            : indicator.Unit == Unit.Count
                ? $"Som mest var antalet {format.Value(fact.Most.Value)}, år {SwedishFormat.Year(fact.Most.Year)}."
            : $"{Words.Sentence(Sentences.Subject(indicator, plan.Plan.Name))} gick {from}–{until} från {level}. Det är {moved}";
    }
}
