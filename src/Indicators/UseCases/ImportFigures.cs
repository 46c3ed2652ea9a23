using Indicators.Catalogue;
using Indicators.Importing;

namespace Indicators.UseCases;

/// <summary>Import: the municipality's own figures, out of a file.</summary>
public static class ImportFigures
{
    /// <summary>What a plan has reported, as it stands.</summary>
    public static IReadOnlyList<OwnReport> Reported(this Workspace workspace, Plan plan)
    {
        using var store = workspace.OpenToRead();
        return store.OwnReports.Read(plan.Id, asOf: null);
    }

    /// <summary>Reads a filled template, and stores all of it or nothing.</summary>
    public static (ImportFile Read, OwnImport Done) Import(this Workspace workspace, Plan plan, string file, string by)
    {
        var at = workspace.Clock.GetUtcNow();
        var read = ImportFile.Read(file, workspace.Catalogue, plan, at, by, workspace.Reported(plan));
        if (read.Rows.Count == 0)
        {
            return (read, new OwnImport(0, 0, 0, 0));
        }

        using var store = workspace.OpenToWrite();
        store.RefuseDamaged();
        return (read, store.Reported.Import(read.Rows, at, by, Path.GetFileName(file)));
    }
}
