using Indicators.Reports.Model;

namespace Indicators.Reports.Diff;

/// <summary>Holds what two reports said against each other.</summary>
internal static class Differences
{
    private static readonly (WhoseNumber Of, Func<SaidIndicator, Series?> Series)[] Numbers =
    [
        (WhoseNumber.Total, one => one.Total),
        (WhoseNumber.Women, one => one.Women),
        (WhoseNumber.Men, one => one.Men),
        (WhoseNumber.Country, one => one.Country),
        (WhoseNumber.Peers, one => one.Peers),
        (WhoseNumber.Expected, one => one.Expected),
        (WhoseNumber.Place, one => one.Place),
    ];

    /// <summary>What differs, in the later report's order: indicators, own measures, goals, the group.</summary>
    /// <param name="old">The earlier report, and its period.</param>
    /// <param name="now">The later one, and its period.</param>
    public static IReadOnlyList<Difference> Between(
        (ReportContent Content, ReportPeriod Period) old,
        (ReportContent Content, ReportPeriod Period) now
    )
    {
        var onlyFigures = old.Content.Goals is null;
        return
        [
            .. Matched(old.Content.Indicators, now.Content.Indicators, one => one.Id)
                .SelectMany(pair =>
                    (pair.Old, pair.Now) switch
                    {
                        // An older manifest does not say which indicators there were.
                        (null, { } added) => onlyFigures
                            ? []
                            :
                            [
                                new Difference
                                {
                                    Kind = DifferenceKind.IndicatorAdded,
                                    Id = added.Id,
                                    Name = added.Name,
                                },
                            ],
                        ({ } gone, null) =>
                        [
                            new Difference
                            {
                                Kind = DifferenceKind.IndicatorRemoved,
                                Id = gone.Id,
                                Name = gone.Name,
                            },
                        ],
                        _ => Between(pair.Old!, pair.Now!, onlyFigures),
                    }
                ),
            .. onlyFigures
                ? []
                : Matched(old.Content.Measures ?? [], now.Content.Measures ?? [], one => one.Id)
                    .SelectMany(pair => Between(pair.Old, pair.Now, Both(old.Period, now.Period))),
            .. onlyFigures
                ? []
                : Matched(old.Content.Goals!, now.Content.Goals ?? [], one => one.Id).SelectMany(pair => Between(pair.Old, pair.Now)),
            .. Between(old.Content.Group, now.Content.Group),
        ];
    }

    private static IEnumerable<Difference> Between(SaidIndicator old, SaidIndicator now, bool onlyFigures)
    {
        Difference Said(DifferenceKind kind, string? from, string? to) =>
            new()
            {
                Kind = kind,
                Id = now.Id,
                Name = now.Name,
                From = from,
                To = to,
            };
        (DifferenceKind Kind, string? From, string? To, bool Known)[] words =
        [
            (DifferenceKind.Name, old.Name, now.Name, !onlyFigures),
            (DifferenceKind.Kpi, old.Kpi, now.Kpi, !onlyFigures),
            (DifferenceKind.Title, old.Title, now.Title, old.Title is not null && now.Title is not null),
            (
                DifferenceKind.KoladaDefinition,
                old.KoladaDefinition,
                now.KoladaDefinition,
                old.KoladaDefinition is not null && now.KoladaDefinition is not null
            ),
            (DifferenceKind.Definition, old.Definition, now.Definition, !onlyFigures),
            (DifferenceKind.Target, old.Target, now.Target, !onlyFigures),
        ];
        return words
            .Where(word => word.Known && word.From != word.To)
            .Select(word => Said(word.Kind, word.From, word.To))
            .Concat(Numbers.SelectMany(number => Values(old, now, number.Of, number.Series(old)?.Years, number.Series(now)?.Years)));
    }

    private static IEnumerable<Difference> Values(
        SaidIndicator old,
        SaidIndicator now,
        WhoseNumber of,
        IReadOnlyDictionary<int, double>? before,
        IReadOnlyDictionary<int, double>? after
    )
    {
        var own = of is WhoseNumber.Total or WhoseNumber.Women or WhoseNumber.Men;
        // What stands beside the newest year is compared only where both reports told of that year.
        bool Told(int year) => own || (Newest(old) == year && Newest(now) == year);
        double? At(IReadOnlyDictionary<int, double>? years, int year) =>
            years is not null && years.TryGetValue(year, out var value) ? value : null;
        return from year in (before?.Keys ?? []).Union(after?.Keys ?? []).Order()
            let was = At(before, year)
            let number = At(after, year)
            where was != number && Told(year)
            select new Difference
            {
                Kind = was is null && year > (Newest(old) ?? 0) ? DifferenceKind.NewValue : DifferenceKind.Value,
                Id = now.Id,
                Name = now.Name,
                Of = of,
                Year = year,
                FromValue = was,
                ToValue = number,
            };
    }

    private static int? Newest(SaidIndicator said) => said.Total?.Years.Keys.Max();

    private static IEnumerable<Difference> Between(SaidMeasure? old, SaidMeasure? now, HashSet<ReportPeriod> periods)
    {
        if (old is null || now is null)
        {
            yield return old is null
                ? new Difference
                {
                    Kind = DifferenceKind.MeasureAdded,
                    Id = now!.Id,
                    Name = now.Name,
                }
                : new Difference
                {
                    Kind = DifferenceKind.MeasureRemoved,
                    Id = old.Id,
                    Name = old.Name,
                };
            yield break;
        }

        Difference Said(DifferenceKind kind, string? from, string? to) =>
            new()
            {
                Kind = kind,
                Id = now.Id,
                Name = now.Name,
                From = from,
                To = to,
            };
        (DifferenceKind Kind, string? From, string? To)[] words =
        [
            (DifferenceKind.Name, old.Name, now.Name),
            (DifferenceKind.Definition, old.Definition, now.Definition),
            (DifferenceKind.Target, old.Target, now.Target),
        ];
        foreach (var (kind, from, to) in words.Where(word => word.From != word.To))
        {
            yield return Said(kind, from, to);
        }

        foreach (
            var key in old
                .Shown.Keys.Union(now.Shown.Keys)
                .Where(key => periods.Contains(key.Period))
                .OrderBy(key => key.ToString(), StringComparer.Ordinal)
        )
        {
            var (from, to) = (old.Shown.GetValueOrDefault(key), now.Shown.GetValueOrDefault(key));
            if (from != to)
            {
                yield return Said(DifferenceKind.Reported, from, to) with
                {
                    Period = key,
                };
            }
        }
    }

    private static IEnumerable<Difference> Between(SaidGoal? old, SaidGoal? now)
    {
        if (old is null || now is null)
        {
            yield return old is null
                ? new Difference
                {
                    Kind = DifferenceKind.GoalAdded,
                    Id = now!.Id,
                    Name = now.Short,
                }
                : new Difference
                {
                    Kind = DifferenceKind.GoalRemoved,
                    Id = old.Id,
                    Name = old.Short,
                };
            yield break;
        }

        if (old.Text != now.Text)
        {
            yield return new Difference
            {
                Kind = DifferenceKind.GoalText,
                Id = now.Id,
                Name = now.Short,
                From = old.Text,
                To = now.Text,
            };
        }

        if (old.Judged != now.Judged)
        {
            yield return new Difference
            {
                Kind = DifferenceKind.GoalJudged,
                Id = now.Id,
                Name = now.Short,
                From = old.Judged,
                To = now.Judged,
            };
        }
    }

    private static IEnumerable<Difference> Between(SaidGroup? old, SaidGroup? now)
    {
        var (before, after) = (old?.Members ?? [], now?.Members ?? []);
        var (joined, left) = (after.Except(before).ToList(), before.Except(after).ToList());
        if (old?.Id == now?.Id && old?.Title == now?.Title && joined.Count + left.Count == 0)
        {
            yield break;
        }

        yield return new Difference
        {
            Kind = DifferenceKind.Group,
            Id = (now ?? old)!.Id,
            Name = (now ?? old)!.Title,
            From = old?.Title,
            To = now?.Title,
            Joined = joined,
            Left = left,
        };
    }

    // The periods that both reports told of.
    private static HashSet<ReportPeriod> Both(ReportPeriod old, ReportPeriod now) =>
        [.. new[] { old, old.YearBefore }.Intersect([now, now.YearBefore])];

    // Pairs by id, in the later order, and last what is gone.
    private static IEnumerable<(T? Old, T? Now)> Matched<T>(IReadOnlyList<T> old, IReadOnlyList<T> now, Func<T, string> id)
        where T : class =>
        now.Select(one => (old.FirstOrDefault(other => id(other) == id(one)), (T?)one))
            .Concat(old.Where(one => now.All(other => id(other) != id(one))).Select(one => ((T?)one, (T?)null)));
}
