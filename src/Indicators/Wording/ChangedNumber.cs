using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>A changed cell's two numbers, with as many decimals as it takes to see that they differ.</summary>
internal sealed class ChangedNumber(IndicatorCatalogue catalogue)
{
    // Kolada's values carry at most some ten; beyond that no one reads the difference.
    private const int MostDecimals = 10;

    // Where the catalogue does not say: a base or a condition, in a unit that only Kolada's title names.
    private const int UnknownDecimals = 1;

    private readonly Dictionary<string, Indicator> indicators = catalogue
        .Indicators.GroupBy(indicator => indicator.Key)
        .ToDictionary(same => same.Key, same => same.First());

    /// <summary>The indicator's short name, or nothing for a KPI that only stands behind one.</summary>
    public string Name(string kpi) => indicators.TryGetValue(kpi, out var indicator) ? indicator.Name : "";

    /// <summary>A KPI with its id: the indicator's name, else Kolada's title, else the id alone.</summary>
    public string Called(string kpi, IReadOnlyDictionary<string, StoredKpi> kolada) =>
        Name(kpi) is { Length: > 0 } name ? $"{name} ({kpi})"
        : kolada.TryGetValue(kpi, out var known) ? $"{known.Title} ({kpi})"
        : kpi;

    /// <summary>What it was and what it is, in words where there is no number.</summary>
    public (string From, string To) Of(ValueChange change)
    {
        var decimals = indicators.TryGetValue(change.Kpi, out var indicator) ? indicator.Decimals : UnknownDecimals;
        if (change is { From: { } from, To: { } to })
        {
            while (decimals < MostDecimals && SwedishFormat.Number(from, decimals) == SwedishFormat.Number(to, decimals))
            {
                decimals++;
            }
        }

        string Text(double? value, bool there) =>
            value is { } number ? SwedishFormat.Number(number, decimals)
            : there ? "saknas"
            : "återtaget";
        return (Text(change.From, change.Kind != ChangeKind.Restored), Text(change.To, change.Kind != ChangeKind.Withdrawn));
    }
}
