using Indicators.Wording.Faults;

namespace Indicators.Catalogue;

/// <summary>A ready set: what plans of a domain often follow, by Kolada's ids alone.</summary>
public sealed record ReadySet
{
    /// <summary>Its id on the command line: <c>skola</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The domain, as it begins a heading.</summary>
    public required string Name { get; init; }

    /// <summary>How they were chosen.</summary>
    public required string Note { get; init; }

    /// <summary>The areas of "Liknande kommuner" groups that suit the domain, in order of preference.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>The KPIs, in the order they are shown.</summary>
    public required IReadOnlyList<SetKpi> Kpis { get; init; }
}

/// <summary>One KPI of a set.</summary>
public sealed record SetKpi
{
    /// <summary>Kolada's id.</summary>
    public required string Kpi { get; init; }

    /// <summary>Which direction is the better one, where that is beyond doubt; null where someone has to choose.</summary>
    public Better? Better { get; init; }
}

/// <summary>data/sets.json, as it ships with the program.</summary>
public sealed record ReadySets
{
    /// <summary>Beside the program.</summary>
    public static string File { get; } = Path.Combine(AppContext.BaseDirectory, "data", "sets.json");

    private static readonly Lazy<ReadySets> Read = new(() => From(File));

    /// <summary>All of them.</summary>
    public required IReadOnlyList<ReadySet> Sets { get; init; }

    /// <summary>Those that ship.</summary>
    public static ReadySets Shipped => Read.Value;

    /// <summary>The set with an id.</summary>
    /// <exception cref="UserException">There is none; the message names those there are.</exception>
    public ReadySet Set(string id) =>
        Sets.FirstOrDefault(set => set.Id == id) ?? throw UserException.Invalid(AddFaults.NoSet(id, Sets.Select(set => set.Id)));

    /// <summary>The direction that some set is sure of; null when none is.</summary>
    public Better? Direction(string kpi) =>
        Sets.SelectMany(set => set.Kpis).FirstOrDefault(one => one.Kpi == kpi && one.Better is not null)?.Better;

    private static ReadySets From(string file)
    {
        var (sets, faults) = CatalogueReader.Examine(
            CatalogueReader.Bytes(file),
            CatalogueJson.Default.ReadySets,
            read => CatalogueRules.Unique(read.Sets.Select(set => set.Id), "sets")
        );
        return sets
            ?? throw new InvalidDataException($"{file}: {string.Join("; ", faults.Select(fault => $"{fault.Path}: {fault.Message}"))}");
    }
}
