using Indicators.Catalogue;
using Indicators.Wording;

namespace Indicators.Reports.Model;

/// <summary>Something among the comments that is not read.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Kind">Why it is not read.</param>
/// <param name="Meant">The name it should have; null when that is not known.</param>
public sealed record UnreadFile(string Path, UnreadKind Kind, string? Meant)
{
    /// <summary>The codes of the occasions that the plan has, for a folder that is none of theirs; else none.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Why, and what to do, in a sentence.</summary>
    public string Says => CommentWords.NotRead(Path, Kind, Meant, Codes);
}

/// <summary>What lies in a plan's folder of comments for a period: the files that are read, by name, and all else, told.</summary>
/// <param name="Files">The files read, by name without ending.</param>
/// <param name="Unread">What is not read, in order of path.</param>
internal sealed record CommentFolder(IReadOnlyDictionary<string, string> Files, IReadOnlyList<UnreadFile> Unread)
{
    private const string Ending = ".md";

    /// <summary>Looks in a folder for what a plan's report of a period may hold.</summary>
    /// <param name="folder">The folder of all comments.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="period">The period.</param>
    /// <param name="known">The names that belong to something, without ending.</param>
    public static CommentFolder Look(string folder, Plan plan, ReportPeriod period, IReadOnlySet<string> known)
    {
        var ofPlan = Path.Combine(folder, plan.Id);
        var ofPeriod = Path.Combine(ofPlan, period.ToString());
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var unread = new List<UnreadFile>();
        // The name in small letters before the others, where both are there.
        foreach (var file in In(ofPeriod, Directory.EnumerateFiles).OrderByDescending(file => file, StringComparer.Ordinal))
        {
            var name = Folded.Words(Path.GetFileNameWithoutExtension(file));
            if (!Folded.Same(Path.GetExtension(file), Ending) || !known.Contains(name))
            {
                unread.Add(Unknown(file, known));
            }
            else if (!files.TryAdd(name, file))
            {
                unread.Add(new UnreadFile(file, UnreadKind.Twice, Path.GetFileName(files[name])));
            }
        }

        unread.AddRange(In(ofPeriod, Directory.EnumerateDirectories).Select(at => new UnreadFile(at, UnreadKind.WrongPlace, ofPeriod)));
        unread.AddRange(In(ofPlan, Directory.EnumerateFiles).Select(at => new UnreadFile(at, UnreadKind.WrongPlace, ofPeriod)));
        unread.AddRange(
            In(ofPlan, Directory.EnumerateDirectories)
                .Where(at => ReportPeriod.TryParse(Path.GetFileName(at)) is not { } of || !plan.Has(of))
                .Select(at => OfNoPeriod(at, plan))
        );
        unread.AddRange(
            In(folder, Directory.EnumerateDirectories)
                .Where(at => Path.GetFileName(at) != plan.Id && Means(Path.GetFileName(at), plan))
                .Select(at => new UnreadFile(at, UnreadKind.WrongFolder, plan.Id))
        );
        return new CommentFolder(files, [.. unread.OrderBy(one => one.Path, StringComparer.Ordinal)]);
    }

    private static UnreadFile OfNoPeriod(string at, Plan plan)
    {
        var (name, occasions) = (Path.GetFileName(at), plan.AllOccasions());
        return PeriodText.Read(name, occasions) is not { } meant
                ? new UnreadFile(at, UnreadKind.WrongFolder, null) { Codes = [.. occasions.Select(occasion => occasion.Code)] }
            : plan.Has(meant) ? new UnreadFile(at, UnreadKind.WrongFolder, meant.ToString())
            : new UnreadFile(at, UnreadKind.NotOfThePlan, name) { Codes = [.. occasions.Select(occasion => occasion.Code)] };
    }

    // Editors and systems leave files of their own.
    private static IEnumerable<string> In(string folder, Func<string, IEnumerable<string>> look) =>
        Directory.Exists(folder)
            ? look(folder)
                .Where(at => Path.GetFileName(at) is var name && name[0] is not ('.' or '~') && name is not ("Thumbs.db" or "desktop.ini"))
            : [];

    // mal-1.md.txt, mal-1.txt and mal-1.docx are all meant for mal-1.md.
    private static UnreadFile Unknown(string file, IReadOnlySet<string> known)
    {
        var name = Folded.Words(Path.GetFileName(file));
        var meant =
            known.Where(one => name.StartsWith(one + ".", StringComparison.OrdinalIgnoreCase)).MaxBy(one => one.Length)
            ?? known.FirstOrDefault(one => Folded.Same(one, Path.GetFileNameWithoutExtension(name)));
        return meant is null
                ? new UnreadFile(
                    file,
                    UnreadKind.BelongsToNothing,
                    Nearest.To(Path.GetFileNameWithoutExtension(name), known) is { } near ? near + Ending : null
                )
            : Path.GetExtension(name).ToUpperInvariant() is ".TXT" or ".MARKDOWN" or ".MD" or ""
                ? new UnreadFile(file, UnreadKind.OtherEnding, meant + Ending)
            : new UnreadFile(file, UnreadKind.NoText, meant + Ending);
    }

    // "Oxelösund", "Oxelösunds kommun", "0481" or "Oxelosund", where the id is meant.
    private static bool Means(string name, Plan plan) =>
        Folded.Same(name, plan.Id)
        || name == plan.Municipality
        || NewPlan.IdOf(Folded.Words(name)) is var id
            && (id == plan.Id || id == NewPlan.IdOf(plan.Name) || id.StartsWith(NewPlan.IdOf(plan.Name) + "-", StringComparison.Ordinal));
}
