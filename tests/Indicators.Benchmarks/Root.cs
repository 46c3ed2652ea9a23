using System.Runtime.InteropServices;

namespace Indicators.Benchmarks;

/// <summary>Places in the repository that this was built in.</summary>
internal static class Root
{
    /// <summary>indicators.json.</summary>
    public static string Catalogue { get; } = Path.Combine(Above(AppContext.BaseDirectory), "indicators.json");

    /// <summary>The folder that is published for this machine.</summary>
    public static string Published { get; } =
        Path.Combine(Above(AppContext.BaseDirectory), "publish", RuntimeInformation.RuntimeIdentifier);

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "Indicators.sln")) ? folder : Above(Path.GetDirectoryName(folder)!);
}
