using System.Text.Json;
using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.UseCases;

/// <summary>Which direction is the better one, as said: <c>low</c> for all, <c>N11102=low</c> for one.</summary>
public sealed class AskedDirections
{
    private readonly Dictionary<string, Better> each = new(StringComparer.OrdinalIgnoreCase);
    private readonly Better? all;

    /// <summary>Reads what is said.</summary>
    /// <exception cref="UserException">A text is no direction.</exception>
    public AskedDirections(IEnumerable<string> said)
    {
        foreach (var text in said)
        {
            var parts = text.Split('=', 2);
            var better = parts[^1].Trim().ToLowerInvariant() switch
            {
                "high" => Better.High,
                "low" => Better.Low,
                "neutral" => Better.Neutral,
                _ => throw UserException.Invalid(AddFaults.Direction(text)),
            };
            if (parts.Length == 1)
            {
                all = better;
            }
            else
            {
                each[parts[0].Trim()] = better;
            }
        }
    }

    /// <summary>What is said of a KPI; null when nothing is.</summary>
    public Better? Of(string kpi) => each.TryGetValue(kpi, out var better) ? better : all;

    /// <exception cref="UserException">A direction is said of a KPI that is not among these.</exception>
    internal void RefuseOthers(IReadOnlyList<string> kpis)
    {
        if (each.Keys.Except(kpis, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } other)
        {
            throw UserException.Invalid(AddFaults.DirectionOfNone(other));
        }
    }

    // What is said of all is of those that lack it; of one by its id it has to be the catalogue's.
    internal void RefuseAnother(string kpi, Indicator there)
    {
        if (each.TryGetValue(kpi, out var better) && better != there.Better)
        {
            var word = JsonNamingPolicy.CamelCase.ConvertName(there.Better.ToString());
            throw UserException.Invalid(AddFaults.DirectionOfKnown(kpi, there.Id, word));
        }
    }
}
