using Indicators.Catalogue;

namespace Indicators.Tests.Support;

/// <summary>Where the repository's own files are: the real catalogue and the shipped figures.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Catalogue { get; } = Path.Combine(Root, "indicators.json");

    /// <summary>The plans of other domains that ship as examples.</summary>
    public static string Examples { get; } = Path.Combine(Root, "data", "exempel", "indicators.json");

    public static string Figures { get; } = Path.Combine(Root, "data", "kolada-2024-08-30");

    /// <summary>The KPIs that the catalogue's plans need, and those whose figures ship as text.</summary>
    public static IReadOnlyList<string> Kpis { get; } =
    [
        .. CatalogueReader.Read(Catalogue) is var catalogue ? catalogue.KpisOf(catalogue.Plans) : [],
        .. Directory.EnumerateFiles(Path.Combine(Figures, "values"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)),
    ];

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Indicators.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests must run inside the repository."));
}
