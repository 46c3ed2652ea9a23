using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>Who stands where of some municipalities, and how sure it is: higher and lower, never better and worse.</summary>
internal static class StandingWords
{
    // More names in a sentence are no longer read; the table has them all.
    private const int MostNames = 8;

    /// <summary>The sentences, with those that have no value and those of few persons named.</summary>
    public static string Told(Indicator indicator, Standing standing, Func<string, string> name)
    {
        var format = Sentences.Format(indicator);
        var judged = standing.Judged.ToList();
        var year = SwedishFormat.Year(standing.Year);
        var small = standing.Places.Where(place => place.SmallBase is not null).ToList();
        return string.Join(
            " ",
            (IEnumerable<string>)
                [
                    .. !standing.IsJudged
                        ? Unjudged(format, standing, name)
                        : (
                            standing.Own is { } own
                                ? BesideOne(format, standing, judged, own, name)
                                : Together(format, standing, judged, name)
                        ).Concat(Rest(standing, name)),
                    .. Runs(standing, name),
                    .. standing.Missing.Count == 0 ? [] : new[] { $"{Names(standing.Missing.Select(name))} saknar värde {year}." },
                    .. small.Count == 0
                        ? []
                        : new[]
                        {
                            "Underlaget är litet: "
                                + Names(small.Select(one => $"{name(one.Area)} ({SwedishFormat.Number(one.SmallBase!.Value, 0)} personer)"))
                                + ".",
                        },
                ]
        );
    }

    /// <summary>Who differs for certain, in the few words of a table.</summary>
    public static string Briefly(Standing? standing, Func<string, string> name)
    {
        if (standing is null)
        {
            return "jämförs inte";
        }

        if (!standing.IsJudged)
        {
            return "går inte att bedöma";
        }

        var certain = standing.Differences.Where(one => one.Certain).ToLookup(one => one.Value > 0, one => name(one.Area));
        var first = name(standing.First);
        string[] parts =
        [
            .. certain[true].Any() ? [$"över {first}: {Names(certain[true])}"] : Array.Empty<string>(),
            .. certain[false].Any() ? [$"under {first}: {Names(certain[false])}"] : Array.Empty<string>(),
        ];
        return parts.Length > 0 ? string.Join("; ", parts)
            : standing.Certain.Count > 0
                ? string.Join("; ", standing.Certain.Select(pair => $"{name(pair.Higher)} över {name(pair.Lower)}"))
            : "ingen";
    }

    /// <summary>What certain means here; null where nothing is judged.</summary>
    public static string? Basis(Standing standing, string gender) =>
        standing.Evidence switch
        {
            Evidence.Persons => "vad slumpen bland så många personer och vanliga svängningar ger",
            Evidence.Uncertainty => "vad värdenas osäkerhetstal ger",
            Evidence.OwnVariation => "vad värdena brukar svänga från år till år",
            _ => null,
        }
            is { } what
            ? $"Säkert betyder att skillnaden är större än {what}, med {(gender == Figures.Total ? "95" : "99")} procents säkerhet "
                + "för alla jämförelser tillsammans. Egen beräkning på data från Kolada."
            : null;

    // From the highest: those that are alike in who is certainly above them, and not apart from each other for certain, in one sentence.
    private static IEnumerable<string> Together(
        ValueFormat format,
        Standing standing,
        List<Standing.Place> judged,
        Func<string, string> name
    )
    {
        bool Certain(Standing.Place high, Standing.Place low) => standing.Certain.Contains((high.Area, low.Area));
        for (var at = 0; at < judged.Count; )
        {
            var above = judged.Take(at).ToList();
            var over = above.Where(one => Certain(one, judged[at])).ToList();
            List<Standing.Place> level = [judged[at]];
            foreach (var next in judged.Skip(at + 1))
            {
                if (level.Exists(one => Certain(one, next)) || !above.Where(one => Certain(one, next)).SequenceEqual(over))
                {
                    break;
                }

                level.Add(next);
            }

            at += level.Count;
            var names = Names(level.Select(one => name(one.Area)));
            var apart = level.Count switch
            {
                1 => "",
                2 => "; skillnaden mellan dem är inte säker",
                _ => "; skillnaderna mellan dem är inte säkra",
            };
            yield return above.Count == 0
                ? $"År {SwedishFormat.Year(standing.Year)} "
                    + (
                        level.Count == judged.Count
                            ? $"har {names} {Values(format, level, unit: true)}{apart}."
                            : $"ligger {names} högst med {Values(format, level, unit: true)}{apart}."
                    )
                : $"{names} har {Values(format, level, unit: false)}{Lower(above, over, name)}{apart}.";
        }
    }

    // ", säkert lägre än båda", "; skillnaden mot Ekerö är inte säker", or both.
    private static string Lower(List<Standing.Place> above, List<Standing.Place> over, Func<string, string> name)
    {
        var rest = above.Except(over).Select(one => name(one.Area)).ToList();
        var than =
            rest.Count > 0 || above.Count == 1 ? Names(over.Select(one => name(one.Area)))
            : above.Count == 2 ? "båda"
            : "alla som ligger högre";
        return (over.Count == 0 ? "" : $", säkert lägre än {than}") + (rest.Count == 0 ? "" : $"; {Against(rest)}");
    }

    private static IEnumerable<string> BesideOne(
        ValueFormat format,
        Standing standing,
        List<Standing.Place> judged,
        string own,
        Func<string, string> name
    )
    {
        var mine = standing.Places.First(place => place.Area == own);
        var others = standing.Places.Where(place => place.Area != own).ToList();
        var higher = others.Where(one => standing.Certain.Contains((one.Area, own))).ToList();
        var lower = others.Where(one => standing.Certain.Contains((own, one.Area))).ToList();
        var open = judged.Where(one => one.Area != own).Except(higher).Except(lower).ToList();
        yield return $"År {SwedishFormat.Year(standing.Year)} har {name(own)} {format.InWords(mine.Value)}.";
        foreach (var (said, those) in new[] { ("högre", higher), ("lägre", lower) })
        {
            if (those.Count > 0)
            {
                yield return $"Säkert {said} ligger {NumberWords.Things(those.Count)} av de {NumberWords.Word(others.Count)} andra"
                    + (those.Count > MostNames ? "." : $": {Names(those.Select(one => name(one.Area)))}.");
            }
        }

        if (open.Count > 0)
        {
            yield return open.Count == others.Count ? $"Ingen skillnad är säker mot de {NumberWords.Word(open.Count)} andra."
            : open.Count > MostNames ? $"Skillnaderna mot {NumberWords.Word(open.Count)} av dem är inte säkra."
            : Words.Sentence(Against([.. open.Select(one => name(one.Area))])) + ".";
        }
    }

    private static IEnumerable<string> Rest(Standing standing, Func<string, string> name)
    {
        var names = standing.Places.Where(place => !place.Judged).Select(place => name(place.Area)).ToList();
        if (names.Count > 0)
        {
            yield return (names.Count > MostNames ? $"Skillnaderna mot {NumberWords.Word(names.Count)} av dem" : Words.Differences(names))
                + $" går inte att bedöma, för {Why(Without(standing))}.";
        }
    }

    // Facts of the figures, told whether the difference is certain or not; the longest first, and of many how many.
    private static IEnumerable<string> Runs(Standing standing, Func<string, string> name)
    {
        if (standing.Runs.Count == 0)
        {
            yield break;
        }

        var own = name(standing.First);
        foreach (var side in standing.Runs.GroupBy(run => run.Above).OrderByDescending(side => side.Max(run => run.Years)))
        {
            var (word, years) = (side.Key ? "över" : "under", side.GroupBy(run => run.Years).OrderByDescending(same => same.Key).ToList());
            yield return years.Count > 1 && side.Count() > MostNames
                ? $"{own} har legat {word} {NumberWords.Word(side.Count())} av dem minst {Years(years[^1].Key)} i rad."
                : string.Concat(
                    years.Select(
                        (same, place) =>
                            (
                                place == 0 ? $"{own} har legat"
                                : place == years.Count - 1 ? ", och"
                                : ","
                            )
                            + $" {word} {Others([.. same.Select(run => name(run.Area))])} "
                            + (place == 0 ? Years(same.Key) + " i rad" : NumberWords.Word(same.Key))
                    )
                ) + ".";
        }
    }

    private static string Others(List<string> names) =>
        names.Count > MostNames ? $"{NumberWords.Word(names.Count)} av dem" : Words.List(names);

    private static string Years(int years) => NumberWords.Counted(years, "ett år", "år");

    private static IEnumerable<string> Unjudged(ValueFormat format, Standing standing, Func<string, string> name)
    {
        var (high, low) = (standing.Places[0], standing.Places[^1]);
        var year = SwedishFormat.Year(standing.Year);
        yield return format.Value(high.Value) == format.Value(low.Value)
            ? $"År {year} har alla {format.InWords(high.Value)}."
            : $"År {year} ligger {name(high.Area)} högst med {format.InWords(high.Value)} och {name(low.Area)} lägst med "
                + $"{format.Value(low.Value)}.";
        yield return standing.Own is { } own && standing.Missing.Contains(own)
            ? $"De skulle hållas mot {name(own)}, så om skillnaderna är säkra går inte att bedöma."
            : $"Om skillnaderna är säkra går inte att bedöma, för {Why(standing.Evidence)}.";
    }

    // Why the ones that are not judged are not, where others are.
    private static Evidence Without(Standing standing) =>
        standing.Evidence switch
        {
            Evidence.Persons => Evidence.NoPersons,
            Evidence.Uncertainty => Evidence.NoUncertainty,
            _ => Evidence.Unmoving,
        };

    private static string Why(Evidence evidence) =>
        evidence switch
        {
            Evidence.NoPersons => "antalet personer bakom är inte känt",
            Evidence.NoUncertainty => "osäkerhetstalen saknas",
            Evidence.TooFewYears => "för få kommuner och år har värden",
            Evidence.Unmoving => "värdena ändras för sällan",
            _ => "måttet hålls inte mot andra kommuner",
        };

    private static string Against(List<string> names) =>
        names.Count == 1 ? $"skillnaden mot {names[0]} är inte säker" : $"skillnaderna mot {Words.List(names)} är inte säkra";

    private static string Names(IEnumerable<string> names) => Words.List([.. names]);

    private static string Values(ValueFormat format, List<Standing.Place> places, bool unit) =>
        Words.List([
            .. places.SkipLast(1).Select(one => format.Value(one.Value)),
            unit ? format.InWords(places[^1].Value) : format.Value(places[^1].Value),
        ]);
}
