using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>Holds a file's rows against each other and against what stands, as it all would stand together.</summary>
internal sealed class ImportCheck(
    Plan plan,
    IReadOnlyList<OwnEntry> entries,
    IReadOnlyDictionary<OwnPlace, RowFields> lines,
    IReadOnlyList<OwnReport> standing
)
{
    private readonly List<string> warnings = [];

    /// <summary>What is unlikely, a sentence each.</summary>
    public IReadOnlyList<string> Warnings => warnings;

    /// <summary>Ends the import when anything cannot be.</summary>
    /// <exception cref="UserException">A row cannot be, beside the others.</exception>
    public void Refuse(RowFaults faults, DateOnly today)
    {
        var touched = entries.Select(entry => (entry.Report.Kind, entry.Report.Item, entry.Report.Period)).ToHashSet();
        List<OwnReport> together =
        [
            .. standing.Where(report => !lines.ContainsKey(OwnPlace.Of(report))),
            .. entries.Where(entry => !entry.Withdrawn).Select(entry => entry.Report),
        ];
        foreach (var found in OwnChecks.Of(plan, together, today).Where(found => IsTouched(found.Report, touched)))
        {
            var row = RowOf(found.Report);
            if (found.Impossible && row is not null)
            {
                row.Fault(found.Column, found.Says);
            }
            else
            {
                warnings.Add(Tell(plan, found));
            }
        }

        faults.Refuse();
    }

    /// <summary>A finding as a sentence with its place in the plan.</summary>
    public static string Tell(Plan plan, OwnFinding found)
    {
        var report = found.Report;
        var name = report.Kind switch
        {
            OwnReport.Measure => plan.Measures.FirstOrDefault(measure => measure.Id == report.Item)?.Name,
            OwnReport.Action => plan.Actions.FirstOrDefault(action => action.Id == report.Item)?.Short,
            _ => report.Counterparty,
        };
        return ImportFaults.ToCheck(report.Item, name ?? "", report.Period, found.Says);
    }

    // A share is touched by a new base too; a withdrawal may leave parts without their whole.
    private bool IsTouched(OwnReport report, HashSet<(string Kind, string Item, string Period)> touched) =>
        touched.Contains((report.Kind, report.Item, report.Period))
        || plan.Measures.Any(measure =>
            report.Kind == OwnReport.Measure
            && measure.Id == report.Item
            && measure.Base is { } of
            && touched.Contains((OwnReport.Measure, of, report.Period))
        );

    // The row itself, or the first one of the same item and period: what stands may be right, and the new part of it wrong.
    private RowFields? RowOf(OwnReport report) =>
        lines.GetValueOrDefault(OwnPlace.Of(report))
        ?? lines
            .Where(line => (line.Key.Kind, line.Key.Item, line.Key.Period) == (report.Kind, report.Item, report.Period))
            .Select(line => line.Value)
            .FirstOrDefault()
        ?? lines
            .Where(line =>
                line.Key.Period == report.Period && plan.Measures.Any(measure => measure.Id == report.Item && measure.Base == line.Key.Item)
            )
            .Select(line => line.Value)
            .FirstOrDefault();
}
