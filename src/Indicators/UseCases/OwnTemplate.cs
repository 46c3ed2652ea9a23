using Indicators.Catalogue;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Model;
using Indicators.Reports.Sections.Appendix;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>The municipality's own Word template, kept with its plan: the newest that was handed in, until it is taken away.</summary>
internal static class OwnTemplate
{
    /// <summary>Every one that was handed in, and each time one was taken away, the newest first.</summary>
    public static IReadOnlyList<HandedFile> History(ReadSession store, Plan plan) =>
        store.Files.Of(plan.Id, period: "", HandedFile.Template);

    /// <summary>The one in use, or that was; null when there is none.</summary>
    public static HandedFile? Of(ReadSession store, Plan plan, DateTimeOffset? asOf = null)
    {
        var at = asOf is { } instant ? StockholmTime.Text(instant) : null;
        return History(store, plan).FirstOrDefault(file => at is null || string.CompareOrdinal(file.At, at) <= 0) is { Size: not null } file
            ? file
            : null;
    }

    /// <summary>Its name and bytes.</summary>
    public static (string Name, byte[] Content)? Content(ReadSession store, Plan plan, DateTimeOffset? asOf) =>
        Of(store, plan, asOf) is { } file && store.Files.Content(file) is { } content ? (file.Name, content) : null;

    /// <summary>What a report has of its own where the template lacks it, and what of the template it leaves out.</summary>
    /// <exception cref="UserException">No report can be written in it.</exception>
    public static IReadOnlyList<string> NotTaken(ReportMaterial report, string name, byte[] content)
    {
        var template = WordTemplate.Of(content, name);
        var lacking = WordTemplate.Lacks(WordReport.Write(AppendixDocument.Write(report), template).Lacking);
        return [.. new[] { lacking }.OfType<string>(), .. template.Lost.Select(loss => loss.Told)];
    }

    /// <summary>Keeps one that has passed the gate, or takes away the one in use with no content.</summary>
    public static void Keep(this Workspace workspace, Plan plan, string name, byte[]? content, string by)
    {
        using var store = workspace.OpenToSave();
        var at = StockholmTime.Text(workspace.Clock.GetUtcNow());
        store.Together(() => store.Kept.Keep(plan.Id, new HandedFile(0, "", HandedFile.Template, name, at, by), content));
    }
}
