using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>
/// What each municipality calls itself: <c>Oxelösunds kommun</c>, <c>Falu kommun</c>, <c>Malmö stad</c>, <c>Region Gotland</c>. One list of
/// all 290 (municipalities.csv); docs/reports.md says where it comes from.
/// </summary>
public static class MunicipalityNames
{
    private const string Resource = "Indicators.Wording.municipalities.csv";

    /// <summary>The municipalities, by code.</summary>
    public static IReadOnlyDictionary<string, (string Name, string Own)> All { get; } =
        Read().ToDictionary(row => row[0], row => (row[1], row[2]));

    /// <summary>A municipality's own name; one that is not in the list is called as most are.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="name">Its name alone.</param>
    public static string Of(string code, string name) => All.TryGetValue(code, out var known) ? known.Own : Words.Municipality(name);

    /// <summary>The own name of a plan's municipality.</summary>
    public static string Of(Plan plan) => Of(plan.Municipality, plan.Name);

    private static IEnumerable<string[]> Read()
    {
        using var reader = new StreamReader(typeof(MunicipalityNames).Assembly.GetManifestResourceStream(Resource)!);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(';')),
        ];
    }
}
