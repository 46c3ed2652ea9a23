using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Store;
using Indicators.Wording;

namespace Indicators.UseCases;

/// <summary>
/// Any KPI of any municipality, held against its past, Riket, the other municipalities and the peers as a plan's indicator is: it is
/// compared as the only indicator of a plan that says nothing of it.
/// </summary>
internal static class LookUp
{
    /// <summary>The id of the plan that a KPI is looked up in: no plan of the catalogue has it.</summary>
    public const string PlanId = "";

    private const int MostNear = 3;

    /// <summary>What there is to show of a KPI.</summary>
    /// <param name="workspace">The catalogue and its corrections.</param>
    /// <param name="store">The store.</param>
    /// <param name="kolada">The known KPIs.</param>
    /// <param name="asked">The KPI's id, as it was written.</param>
    /// <param name="area">The municipality.</param>
    /// <param name="lists">Kolada's areas and groups, as they stood then.</param>
    /// <param name="asOf">The instant.</param>
    public static LookAnswer Of(
        this Workspace workspace,
        ReadSession store,
        KoladaKpis kolada,
        string asked,
        StoredArea area,
        (IReadOnlyList<StoredArea> Areas, IReadOnlyList<StoredGroup> Groups) lists,
        DateTimeOffset? asOf
    )
    {
        var kpi = kolada.Find(asked) ?? kolada.Gone.GetValueOrDefault(asked);
        if (kpi is null)
        {
            return new LookAnswer.Nothing(
                kolada.After(asked).Count > 0
                    ? LookWords.Gone(asked.ToUpperInvariant(), null, SearchTold.After(kolada, asked))
                    : LookWords.Unknown(asked, [.. Near(kolada, asked).Select(one => (one.Id, SearchWords.Title(one)))]),
                null
            );
        }

        if (!kolada.Fetched.Contains(kpi.Id) || asOf is not { } at)
        {
            return new LookAnswer.Nothing(
                kolada.Find(kpi.Id) is null ? LookWords.Gone(kpi.Id, SearchWords.Title(kpi), SearchTold.After(kolada, kpi.Id))
                    : StoredKpi.LastYear(kpi.Title) is { } last
                        ? LookWords.NotFetched(kpi.Id, SearchWords.Title(kpi), area.Id, store.Runs.NewestCopy() is not null)
                            + " "
                            + LookWords.Ended(last, SearchTold.After(kolada, kpi.Id))
                    : LookWords.NotFetched(kpi.Id, SearchWords.Title(kpi), area.Id, store.Runs.NewestCopy() is not null),
                kpi
            );
        }

        var (catalogue, plan) = PlanOf(workspace.Catalogue, kpi, area);
        var figures = PlanFigures.Of(
            catalogue,
            plan,
            at,
            lists.Areas,
            lists.Groups,
            store.Measurements.Read(catalogue.KpisOf(plan), at),
            workspace.Corrections
        );
        return new LookAnswer.Shown(kpi, figures, Comparing.Compare(figures, catalogue.IndicatorsOf(plan)[0]));
    }

    /// <summary>The municipality that a code or a name means.</summary>
    public static StoredArea? Municipality(IReadOnlyList<StoredArea> areas, string asked) =>
        areas.FirstOrDefault(area => area.Type == "K" && (area.Id == asked || Folded.Same(area.Title, asked)));

    // The digits of an id say nothing of what was meant by it: only words do.
    private static IReadOnlyList<StoredKpi> Near(KoladaKpis kolada, string asked) =>
        asked.Any(char.IsAsciiDigit) ? [] : kolada.Search.Value.Nearest(asked, MostNear);

    // As the catalogue reads it, where it does; else as far as its title tells, with no direction that is better.
    private static (IndicatorCatalogue, Plan) PlanOf(IndicatorCatalogue catalogue, StoredKpi kpi, StoredArea area)
    {
        var known = catalogue.Indicators.FirstOrDefault(indicator => indicator.Kpi == kpi.Id);
        var indicator = known ?? TitleReading.Indicator(kpi, Better.Neutral) with { Undecided = true };
        var plan = new Plan
        {
            Id = PlanId,
            Municipality = area.Id,
            Name = area.Title,
            Title = indicator.Name,
            Called = LookWords.Called(indicator),
            Groups = LookWords.Groups(kpi.Area),
            Context = [],
            Reporting = [],
            Goals = [],
            Indicators =
            [
                new PlanIndicator
                {
                    Indicator = indicator.Id,
                    Role = IndicatorRole.Context,
                    Wording = "",
                },
            ],
        };
        return (known is null ? catalogue with { Indicators = [.. catalogue.Indicators, indicator] } : catalogue, plan);
    }
}

/// <summary>What there is to show of a KPI.</summary>
internal abstract record LookAnswer
{
    /// <summary>Its figures.</summary>
    public sealed record Shown(StoredKpi Kpi, PlanFigures Figures, IndicatorComparison Comparison) : LookAnswer;

    /// <summary>Why there are none, and what to do; the KPI is null when there is none such.</summary>
    public sealed record Nothing(string Why, StoredKpi? Kpi) : LookAnswer;
}
