using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Wording;

namespace Indicators.Reports.Model;

/// <summary>
/// The figures that a comment may name: <c>arbetar</c>, <c>arbetar:2017</c>, <c>arbetar:riket</c>, <c>arbetar:skillnad-5</c>, and own
/// measures by their id. What must not be published is not known here either.
/// </summary>
/// <param name="plan">The plan's figures, as they may be published.</param>
/// <param name="period">The report's period.</param>
/// <param name="comparisons">The plan's indicators compared; others are when they are asked for.</param>
public sealed class FigureNames(PlanFigures plan, ReportPeriod period, IReadOnlyList<IndicatorComparison> comparisons)
{
    private static readonly string[] Offered =
    [
        "",
        NamedFigureWords.Women,
        NamedFigureWords.Men,
        NamedFigureWords.Country,
        NamedFigureWords.Peers,
        NamedFigureWords.Municipalities,
        NamedFigureWords.Expected,
        NamedFigureWords.Deviation,
        NamedFigureWords.Place,
        NamedFigureWords.Change,
        NamedFigureWords.Change + "-5",
        NamedFigureWords.Change + "-10",
        $"{NamedFigureWords.Country}:{NamedFigureWords.Change}-5",
    ];

    private readonly Dictionary<string, IndicatorComparison> compared = comparisons.ToDictionary(one => one.Indicator.Id);

    private IReadOnlyList<Indicator> Indicators =>
        field ??= [.. plan.Catalogue.IndicatorsOf(plan.Plan), .. plan.Catalogue.ContextOf(plan.Plan)];

    private IReadOnlyList<OwnMeasure> Measures => field ??= [.. plan.Plan.Measures.Where(measure => measure.Kind != MeasureKind.Narrative)];

    /// <summary>The figure of a name, missing or protected ones too; null when there is no such name.</summary>
    public NamedFigure? Find(string name)
    {
        var parts = name.Split(':').Select(Folded.Key).ToList();
        return Indicators.FirstOrDefault(one => Folded.Same(one.Id, parts[0])) is { } indicator
            ? FigureQuestion.Read(parts[1..]) is { } asked
                ? Of(indicator, asked)
                : null
            : Measures.FirstOrDefault(one => Folded.Same(one.Id, parts[0])) is { } measure
                ? Of(measure, parts[1..])
                : null;
    }

    /// <summary>The newest of an indicator of the plan.</summary>
    public NamedFigure Newest(string indicator) => Find(indicator)!;

    /// <summary>The names that there are, in the plan's order, each with what stands in its place; other years and periods beside
    /// them.</summary>
    public IReadOnlyList<NamedFigure> All() =>
        [
            .. Indicators.SelectMany(indicator =>
                Offered
                    .Select(part => Find(part.Length == 0 ? indicator.Id : $"{indicator.Id}:{part}"))
                    .OfType<NamedFigure>()
                    .Where(figure => figure.Name == indicator.Id || figure is { IsThere: true, Broken: false })
            ),
            .. Measures.SelectMany(measure =>
                new[] { measure.Id, $"{measure.Id}:{NamedFigureWords.Women}", $"{measure.Id}:{NamedFigureWords.Men}" }
                    .Select(Find)
                    .OfType<NamedFigure>()
                    .Where(figure => figure.Name == measure.Id || figure.IsThere)
            ),
        ];

    /// <summary>The name that was probably meant; null when none is near.</summary>
    public string? Nearest(string name)
    {
        var parts = name.Split(':');
        var ids = Indicators.Select(one => one.Id).Concat(Measures.Select(one => one.Id)).ToList();
        var id = ids.FirstOrDefault(one => Folded.Same(one, parts[0])) ?? Catalogue.Nearest.To(parts[0], ids);
        if (id is null)
        {
            return Catalogue.Nearest.To(name, ids);
        }

        var mended = string.Join(':', parts.Skip(1).Select(FigureQuestion.Mended).Prepend(id));
        return Find(mended)?.Name ?? id;
    }

    private NamedFigure? Of(Indicator indicator, FigureQuestion asked) =>
        asked.Whose switch
        {
            null => Level(indicator, asked, plan.Plan.Municipality),
            NamedFigureWords.Country => indicator.Comparable ? Level(indicator, asked, StoredArea.Country) : null,
            NamedFigureWords.Peers => indicator.Comparable && plan.Group is { } group ? Mean(indicator, asked, group.Members) : null,
            NamedFigureWords.Municipalities => indicator.Comparable ? Mean(indicator, asked, plan.Municipalities) : null,
            _ => Compared(indicator, asked),
        };

    private NamedFigure Named(Indicator indicator, FigureQuestion asked, FigureKind kind) =>
        new()
        {
            Name = asked.Named(indicator.Id),
            Subject = indicator.Id,
            Kind = kind,
            Unit = indicator.Unit,
            Decimals = indicator.Decimals,
            Year = asked.Year ?? plan.Figures.Newest(indicator.Key, plan.Plan.Municipality),
        };

    private NamedFigure Level(Indicator indicator, FigureQuestion asked, string area)
    {
        var gender = asked.Gender ?? Figures.Total;
        var named = Named(indicator, asked, asked.IsChange ? FigureKind.Change : FigureKind.Level);
        if (named.Year is not { } year)
        {
            return named;
        }

        var value = plan.Figures.Value(indicator.Key, area, year, gender);
        if (!asked.IsChange)
        {
            var persons =
                area != plan.Plan.Municipality || indicator.Base is null
                    ? null
                    : plan.Figures.Value(indicator.Base.Kpi, area, year, gender);
            return named with
            {
                Value = Rounded(value, indicator),
                SmallBase = value is not null && persons < SeriesComparison.SmallBaseUnder,
            };
        }

        var from = year - (asked.YearsBack ?? indicator.ComparedYearsBack);
        var broken = indicator.Breaks.Any(one => one.After >= from && one.After < year);
        return named with
        {
            FromYear = from,
            Broken = broken,
            Value = broken ? null : Rounded(value - plan.Figures.Value(indicator.Key, area, from, gender), indicator),
        };
    }

    private NamedFigure? Mean(Indicator indicator, FigureQuestion asked, IReadOnlyList<string> areas)
    {
        if (asked.IsChange)
        {
            return null;
        }

        var named = Named(indicator, asked, FigureKind.Level);
        var all = named.Year is { } year
            ? Summary.Of(plan.Figures.Values(indicator.Key, areas, year, asked.Gender ?? Figures.Total).Select(pair => pair.Value))
            : null;
        return named with { Value = Rounded(all?.Mean, indicator), With = all?.N, Of = all is null ? null : areas.Count };
    }

    // What is told of the newest year alone.
    private NamedFigure? Compared(Indicator indicator, FigureQuestion asked)
    {
        if (asked.IsChange || asked.Year is not null || asked.Gender is not null)
        {
            return null;
        }

        var comparison = compared.TryGetValue(indicator.Id, out var known)
            ? known
            : compared[indicator.Id] = Comparing.Compare(plan, indicator);
        if (asked.Whose == NamedFigureWords.Place)
        {
            var place = Named(indicator, asked, FigureKind.Place) with { Unit = null, Decimals = 0 };
            return !indicator.Comparable || indicator.Better == Better.Neutral ? null
                : comparison.Total?.Rank is { } rank ? place with { Value = rank.Place, Of = rank.Of }
                : place;
        }

        return comparison.Expected is not { } expected
            ? null
            : Named(indicator, asked, asked.Whose == NamedFigureWords.Expected ? FigureKind.Level : FigureKind.Deviation) with
            {
                Value = Rounded(asked.Whose == NamedFigureWords.Expected ? expected.Value : expected.Deviation, indicator),
                OwnModel = expected.Source == ExpectedSource.Model,
            };
    }

    private NamedFigure? Of(OwnMeasure measure, IReadOnlyList<string> parts)
    {
        ReportPeriod? given = null;
        string? gender = null;
        foreach (var part in parts)
        {
            var word = NamedFigureWords.Written.GetValueOrDefault(part, part);
            if (given is null && ReportPeriod.TryParse(part) is { } other)
            {
                given = other;
            }
            else if (gender is null && word is NamedFigureWords.Women or NamedFigureWords.Men)
            {
                gender = word;
            }
            else
            {
                return null;
            }
        }

        var asked = given ?? period;
        var figure = plan.Own.Measure(measure.Id, asked, FigureQuestion.Code(gender) ?? Figures.Total);
        return new NamedFigure
        {
            Name = string.Join(':', new[] { measure.Id, gender, given?.ToString() }.OfType<string>()),
            Subject = measure.Id,
            Kind = FigureKind.Own,
            Unit = measure.Kind == MeasureKind.YesNo ? null : measure.Unit ?? Unit.Count,
            Decimals = measure.Decimals,
            Period = asked.ToString(),
            Hidden = figure?.Hidden == true,
            Value = figure?.Value is { } value ? Math.Round(value, measure.Decimals, MidpointRounding.AwayFromZero) : null,
            Date = measure.Kind == MeasureKind.YesNo ? figure?.Date : null,
        };
    }

    private static double? Rounded(double? value, Indicator indicator) =>
        value is { } known ? Math.Round(known, indicator.Decimals, MidpointRounding.AwayFromZero) + 0.0 : null;
}
