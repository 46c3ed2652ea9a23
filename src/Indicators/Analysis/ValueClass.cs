using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>The class that a value lies in by the plan's limits. The value decides, whatever chance there is in it.</summary>
/// <param name="Name">What the plan calls it.</param>
/// <param name="From">The least value in it; null when it has no lower limit.</param>
/// <param name="Below">The value that is too great for it; null when it has no upper limit.</param>
public sealed record ValueClass(string Name, double? From, double? Below)
{
    /// <summary>A plan's classes of a measure, the lowest first.</summary>
    public static IReadOnlyList<ValueClass> All(PlanIndicator named)
    {
        var classes = named.Classes.OrderBy(one => one.From ?? double.NegativeInfinity).ToList();
        return [.. classes.Select((one, i) => new ValueClass(one.Name, one.From, i + 1 < classes.Count ? classes[i + 1].From : null))];
    }

    /// <summary>The class of a value; null where the plan has none for it.</summary>
    public static ValueClass? Of(PlanIndicator named, double? value) =>
        value is { } known ? All(named).LastOrDefault(one => one.From is null || known >= one.From) : null;
}
