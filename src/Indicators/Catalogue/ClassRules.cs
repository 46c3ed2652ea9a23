using Indicators.Wording.Faults;

namespace Indicators.Catalogue;

/// <summary>The rules of a measure's classes: each has a name and a limit of its own, so that a value lies in one of them.</summary>
internal static class ClassRules
{
    /// <summary>Every broken rule of an indicator's classes that stand at a path.</summary>
    public static IEnumerable<Fault> Check(PlanIndicator named, string at)
    {
        foreach (var (index, one) in named.Classes.Index())
        {
            if (string.IsNullOrWhiteSpace(one.Name))
            {
                yield return new Fault(CatalogueRules.At(at, index) + ".name", PlanFaults.ClassWithoutName);
            }
            else if (named.Classes.Take(index).Any(before => Folded.Same(before.Name, one.Name) || before.From == one.From))
            {
                yield return new Fault(CatalogueRules.At(at, index), PlanFaults.ClassTwice(one.Name));
            }
        }
    }
}
