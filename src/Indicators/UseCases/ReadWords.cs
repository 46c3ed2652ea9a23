using System.Security.Cryptography;
using System.Text;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Wording;

namespace Indicators.UseCases;

/// <summary>The administration's words on a plan's report, field by field, with what each is written for.</summary>
internal static class ReadWords
{
    /// <summary>
    /// The words as they stand, or stood: of the store and the folder's files, or of the files alone when they were asked for.
    /// </summary>
    /// <param name="making">Where the files lie.</param>
    /// <param name="store">The store.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="period">The report.</param>
    /// <param name="asOf">The instant of the store's words; null means as they stand.</param>
    public static WrittenWords Words(this WriteReport making, ReadSession store, Plan plan, ReportPeriod period, DateTimeOffset? asOf)
    {
        var files = WrittenWords.InFolder(making.CommentsFolder, plan, period);
        return making.FolderAlone
            ? files
            : StoredWords.Beside(
                plan,
                [.. store.OwnReports.ReadWords(plan.Id, asOf).Where(row => row.Period == period.ToString())],
                Known(store, plan, period, asOf),
                files
            );
    }

    /// <summary>
    /// Every field that the report has, in its order, for a page that shows them and saves one (<see cref="SaveWord"/>).
    /// </summary>
    /// <param name="making">Where the files lie.</param>
    /// <param name="store">The store.</param>
    /// <param name="figures">The plan's figures as they are known now.</param>
    /// <param name="period">The report.</param>
    /// <param name="asOf">The instant of the store's words; null means as they stand.</param>
    public static IReadOnlyList<WordReading> WordFields(
        this WriteReport making,
        ReadSession store,
        PlanFigures figures,
        ReportPeriod period,
        DateTimeOffset? asOf = null
    )
    {
        var plan = figures.Plan;
        var words = making.Words(store, plan, period, asOf);
        var names = new FigureNames(figures, period, []);
        return
        [
            .. WrittenField
                .All(plan)
                .Select(place => Reading(place, words.Fields.FirstOrDefault(field => field.Place == place), names, plan, period)),
        ];
    }

    /// <summary>What a person sees in a field; empty when nothing stands there.</summary>
    public static string TextOf(WrittenField? field, ReportPeriod period) =>
        field is null ? ""
        : field.Decision is { } status ? OwnWords.Status(status, period)
        : field.Text;

    /// <summary>The version of a field that stands so: the same for the same text, and another for another.</summary>
    public static string VersionOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    // What the store has had, emptied or not.
    private static HashSet<WordPlace> Known(ReadSession store, Plan plan, ReportPeriod period, DateTimeOffset? asOf)
    {
        var at = asOf is { } instant ? StockholmTime.Text(instant) : null;
        return
        [
            .. store
                .OwnReports.ReadWords(plan.Id, asOf)
                .Concat(store.OwnReports.History(plan.Id).Select(earlier => earlier.Report))
                .Where(row => row.Period == period.ToString() && (at is null || string.CompareOrdinal(row.KnownFrom, at) <= 0))
                .Select(row => new WordPlace(row.Kind, row.Item)),
        ];
    }

    private static WordReading Reading(WordPlace place, WrittenField? field, FigureNames names, Plan plan, ReportPeriod period)
    {
        var text = TextOf(field, period);
        var unknown = place.Kind == OwnReport.Text ? CommentFigures.Named(text).Where(name => names.Find(name) is null).ToList() : [];
        return new WordReading(place, text, VersionOf(text))
        {
            By = field?.Row?.ReportedBy,
            At = field?.Row?.KnownFrom,
            File = field is { Row: null } ? field.From : null,
            Unknown = [.. unknown.Select(name => (name, names.Nearest(name)))],
            Figures = [.. WrittenFor.Read(field?.Row?.WrittenForJson).Select(then => new WordFigure(then, names.Find(then.Name)))],
            Faults =
                unknown.Count == 0
                    ? []
                    :
                    [
                        CommentWords.UnknownFigures(
                            WrittenField.FileOf(place),
                            [.. unknown.Select(name => (name, names.Nearest(name)))],
                            plan.Id,
                            period
                        ),
                    ],
        };
    }
}

/// <summary>One field of the administration's words, as a page shows it.</summary>
/// <param name="Place">The field; its text names it in a form.</param>
/// <param name="Text">What stands there: Markdown, a line, or the period's word for an assessment; empty when nothing does.</param>
/// <param name="Version">What a save must have been shown.</param>
internal sealed record WordReading(WordPlace Place, string Text, string Version)
{
    /// <summary>Who wrote it; null when nobody has, or it stands in a file.</summary>
    public string? By { get; init; }

    /// <summary>When, UTC as in <see cref="StockholmTime"/>; null with <see cref="By"/>.</summary>
    public string? At { get; init; }

    /// <summary>The file it stands in, when it is not in the store; a save takes it over.</summary>
    public string? File { get; init; }

    /// <summary>The figures it is written for, as they were and as they are; none of what stands in a file.</summary>
    public IReadOnlyList<WordFigure> Figures { get; init; } = [];

    /// <summary>Whether any of them has changed, so that somebody must say that the words hold.</summary>
    public bool HasChanged => Figures.Any(figure => figure.HasChanged);

    /// <summary>Names in it that mean no figure, each with the one that was probably meant.</summary>
    public IReadOnlyList<(string Name, string? Meant)> Unknown { get; init; } = [];

    /// <summary>Sentences on names that mean no figure: the report is not written until they are mended.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];
}

/// <summary>A figure that words are written for.</summary>
/// <param name="Then">As it was known when they were written.</param>
/// <param name="Now">As it is known now; null when the plan has no such measure any more.</param>
internal sealed record WordFigure(NamedFigure Then, NamedFigure? Now)
{
    /// <summary>Whether a reader is told otherwise now.</summary>
    public bool HasChanged => Now is null || !Then.SaysSame(Now);
}
