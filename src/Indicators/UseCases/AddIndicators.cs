using System.Text.Encodings.Web;
using System.Text.Json;
using Indicators.Catalogue;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.UseCases;

/// <summary>KPIs put into a plan: what of each is known, where from, and the catalogue's text with them in it.</summary>
public static class AddIndicators
{
    private const int MostNear = 3;

    /// <summary>What adding some KPIs to a plan comes to; nothing is written.</summary>
    /// <param name="workspace">The store.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="json">The catalogue's text.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="asked">What was asked for one by one: it is refused when the plan has it.</param>
    /// <param name="set">A ready set besides: what the plan has of it is passed over; null for none.</param>
    /// <param name="directions">The directions that are said.</param>
    /// <param name="ask">Asks a person for the direction of a KPI by its title; null when nobody is there.</param>
    /// <exception cref="UserException">Something of it cannot be; the message says what to do.</exception>
    public static AddedIndicators Add(
        this Workspace workspace,
        IndicatorCatalogue catalogue,
        byte[] json,
        Plan plan,
        IReadOnlyList<string> asked,
        ReadySet? set,
        AskedDirections directions,
        Func<StoredKpi, Better>? ask
    )
    {
        if (asked.Count == 0 && set is null)
        {
            throw UserException.Invalid(AddFaults.Nothing);
        }

        using var store = workspace.OpenToRead();
        var known = KoladaKpis.Of(store);
        var there = catalogue.IndicatorsOf(plan).Select(indicator => indicator.Kpi).OfType<string>().ToHashSet();
        List<StoredKpi> kpis = [.. asked.Select(id => New(known, id, plan, catalogue, there)).DistinctBy(kpi => kpi.Id)];
        var ofSet = (set?.Kpis ?? []).Select(one => Going(known, one.Kpi)).ExceptBy(kpis.Select(kpi => kpi.Id), kpi => kpi.Id).ToList();
        kpis.AddRange(ofSet.Where(kpi => !there.Contains(kpi.Id)));
        directions.RefuseOthers([.. kpis.Select(kpi => kpi.Id)]);

        var rows = Directed(kpis, catalogue, directions, ask);
        foreach (var row in rows.Where(row => row.IsNew && catalogue.Indicators.Any(other => other.Id == row.Indicator.Id)))
        {
            throw UserException.Invalid(AddFaults.IdTaken(row.Indicator.Kpi!, row.Indicator.Id));
        }

        return new AddedIndicators(
            plan.Id,
            rows,
            [.. ofSet.Select(kpi => kpi.Id).Where(there.Contains)],
            rows.Aggregate(json, (text, row) => Inserted(text, row, catalogue.Plans.ToList().FindIndex(one => one.Id == plan.Id)))
        );
    }

    private static StoredKpi New(KoladaKpis known, string id, Plan plan, IndicatorCatalogue catalogue, HashSet<string> there)
    {
        var kpi = Going(known, id);
        return there.Contains(kpi.Id)
            ? throw UserException.Invalid(
                AddFaults.AlreadyThere(plan.Id, kpi.Id, catalogue.IndicatorsOf(plan).First(indicator => indicator.Kpi == kpi.Id).Id)
            )
            : kpi;
    }

    // One that goes on: an ended one's successor is a proposal, and someone asks for it by its own id.
    private static StoredKpi Going(KoladaKpis known, string id)
    {
        if (known.Find(id.Trim()) is { } kpi)
        {
            return StoredKpi.LastYear(kpi.Title) is { } last
                ? throw UserException.Invalid(AddFaults.Ended(kpi.Id, last, After(known, kpi.Id)))
                : kpi;
        }

        throw UserException.Invalid(
            known.Gone.GetValueOrDefault(id.Trim()) is { } gone
                ? AddFaults.Ended(gone.Id, last: null, After(known, gone.Id))
                : AddFaults.Unknown(id, CatalogueRules.KpiId().IsMatch(id.Trim()) ? [] : Near(known, id))
        );
    }

    private static IReadOnlyList<(string, string)> After(KoladaKpis known, string kpi) =>
        [.. known.After(kpi).Select(next => (next.Kpi.Id, next.Kpi.Title))];

    // Those that go on, whose titles are nearest to the words.
    private static IReadOnlyList<(string, string)> Near(KoladaKpis known, string words) =>
        [
            .. known
                .Search.Value.Of(new SearchQuestion(words) { Ended = false })
                .Shown.Take(MostNear)
                .Select(hit => (hit.Kpi.Id, hit.Kpi.Title)),
        ];

    private static List<AddedIndicator> Directed(
        List<StoredKpi> kpis,
        IndicatorCatalogue catalogue,
        AskedDirections directions,
        Func<StoredKpi, Better>? ask
    )
    {
        var undecided = new List<string>();
        var rows = new List<AddedIndicator>();
        foreach (var kpi in kpis)
        {
            var same = catalogue.Indicators.Where(indicator => indicator.Kpi == kpi.Id).ToList();
            if (same.Count > 1)
            {
                throw UserException.Invalid(AddFaults.TwoPossible(kpi.Id, [.. same.Select(one => one.Id)]));
            }

            if (same is [var there])
            {
                directions.RefuseAnother(kpi.Id, there);
                rows.Add(new AddedIndicator(there, DirectionFrom.Catalogue));
            }
            else if (directions.Of(kpi.Id) is { } said)
            {
                rows.Add(new AddedIndicator(TitleReading.Indicator(kpi, said), DirectionFrom.Said));
            }
            else if (ReadySets.Shipped.Direction(kpi.Id) is { } sure)
            {
                rows.Add(new AddedIndicator(TitleReading.Indicator(kpi, sure), DirectionFrom.Set));
            }
            else if (ask is not null)
            {
                rows.Add(new AddedIndicator(TitleReading.Indicator(kpi, ask(kpi)), DirectionFrom.Said));
            }
            else
            {
                undecided.Add(kpi.Id);
            }
        }

        return undecided.Count == 0 ? rows : throw UserException.Invalid(AddFaults.NoDirection(undecided));
    }

    private static byte[] Inserted(byte[] json, AddedIndicator row, int plan)
    {
        var with = row.IsNew ? ListInsertion.Insert(json, "indicators", Entry(row.Indicator)) : json;
        return ListInsertion.Insert(
            with,
            "indicators",
            $$"""{ "indicator": {{Quoted(row.Indicator.Id)}}, "wording": {{Quoted(row.Indicator.Measures)}} }""",
            plan
        );
    }

    /// <summary>An indicator in the catalogue's own style, lines parted by a line feed.</summary>
    private static string Entry(Indicator indicator)
    {
        static string Word<T>(T word)
            where T : struct, Enum => Quoted(JsonNamingPolicy.CamelCase.ConvertName(word.ToString()));
        (string Field, string? Value)[] fields =
        [
            ("id", Quoted(indicator.Id)),
            ("kpi", Quoted(indicator.Kpi!)),
            ("name", Quoted(indicator.Name)),
            ("subject", Quoted(indicator.Subject)),
            ("finding", Quoted(indicator.Finding)),
            ("thing", indicator.Thing is { } thing ? Quoted(thing) : null),
            ("measures", Quoted(indicator.Measures)),
            ("definition", Quoted(indicator.Definition)),
            ("unit", Word(indicator.Unit)),
            ("unitFromTitle", "true"),
            ("decimals", FormattableString.Invariant($"{indicator.Decimals}")),
            ("better", Word(indicator.Better)),
            ("genders", indicator.Genders ? "true" : "false"),
            ("meanOfYears", indicator.MeanOfYears is { } years ? FormattableString.Invariant($"{years}") : null),
            ("producers", $"[{string.Join(", ", indicator.Producers.Select(Quoted))}]"),
        ];
        return "{\n"
            + string.Join(",\n", fields.Where(field => field.Value is not null).Select(field => $"  \"{field.Field}\": {field.Value}"))
            + "\n}";
    }

    internal static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}

/// <summary>What adding comes to.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Rows">What is added, in the order it is shown.</param>
/// <param name="There">KPIs of the set that the plan has already.</param>
/// <param name="After">The catalogue's text with them.</param>
public sealed record AddedIndicators(string Plan, IReadOnlyList<AddedIndicator> Rows, IReadOnlyList<string> There, byte[] After);

/// <summary>One indicator that is added.</summary>
/// <param name="Indicator">As it is, or is to be, in the catalogue.</param>
/// <param name="From">Who says which direction is the better one.</param>
public sealed record AddedIndicator(Indicator Indicator, DirectionFrom From)
{
    /// <summary>Whether the catalogue does not have it yet.</summary>
    public bool IsNew => From != DirectionFrom.Catalogue;
}

/// <summary>Who says which direction is the better one.</summary>
public enum DirectionFrom
{
    /// <summary>The catalogue, which has the indicator already.</summary>
    Catalogue,

    /// <summary>The one who adds it.</summary>
    Said,

    /// <summary>A ready set.</summary>
    Set,
}
