using System.Text;
using Indicators.Analysis;
using Indicators.Reports.Formats;
using Indicators.Reports.Model;
using Indicators.Wording.Faults;

namespace Indicators.UseCases;

/// <summary>The administration's words between the store and files, a plan and period at a time.</summary>
internal static class MoveWords
{
    /// <summary>Takes the words of a folder's files into the store, all of them or nothing; what no file speaks of stays.</summary>
    /// <param name="workspace">The store.</param>
    /// <param name="folder">The folder of all comments.</param>
    /// <param name="figures">The plan's figures as they are known now: what the words are written for.</param>
    /// <param name="period">The report.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="replace">Whether words that somebody has written elsewhere since are replaced.</param>
    /// <exception cref="UserException">A file cannot be used, or others have written other words: all of it is told.</exception>
    public static (WrittenWords Read, OwnImport Done) ImportWords(
        this Workspace workspace,
        string folder,
        PlanFigures figures,
        ReportPeriod period,
        string by,
        bool replace
    )
    {
        var plan = figures.Plan;
        var at = workspace.Clock.GetUtcNow();
        var words = WrittenWords.InFolder(folder, plan, period);
        var names = new FigureNames(figures, period, []);
        Comments.Of(words, period).Filled(names, plan).Refused();
        using var store = workspace.OpenToWrite();
        store.RefuseDamaged();
        var standing = store.OwnReports.ReadWords(plan.Id, asOf: null).Where(row => row.Period == period.ToString()).ToList();
        var others = standing
            .Select(WrittenField.Of)
            .Where(stands =>
                words.Fields.Any(field => field.Place == stands.Place && field.Text != stands.Text) && stands.Row!.Source == SaveField.File
            )
            .ToList();
        if (others.Count > 0 && !replace)
        {
            throw UserException.Invalid(
                WordFaults.WrittenSince([
                    .. others.Select(other => (WrittenField.FileOf(other.Place), other.Row!.ReportedBy, other.Row.KnownFrom)),
                ])
            );
        }

        var done = new OwnImport(0, 0, 0, 0);
        store.Together(() =>
        {
            foreach (var file in words.Fields.GroupBy(field => WrittenField.FileOf(field.Place) + CommentPlace.Ending))
            {
                var one = store.Reported.Within(
                    [.. file.Select(field => new OwnEntry(WordRow.Of(plan, period, field, names, at, by), Withdrawn: false))],
                    at,
                    by,
                    file.Key
                );
                done = new OwnImport(done.Added + one.Added, done.Revised + one.Revised, 0, done.Unchanged + one.Unchanged);
            }
        });
        return (words, done);
    }

    /// <summary>Writes the store's words as the files that hold them; returns their paths.</summary>
    /// <param name="workspace">The store.</param>
    /// <param name="folder">The folder of all comments.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="period">The report.</param>
    /// <param name="asOf">The instant; null means as they stand.</param>
    /// <param name="replace">Whether files that say something else are written over.</param>
    /// <exception cref="UserException">A file there says something else, or cannot be written.</exception>
    public static IReadOnlyList<string> ExportWords(
        this Workspace workspace,
        string folder,
        Catalogue.Plan plan,
        ReportPeriod period,
        DateTimeOffset? asOf,
        bool replace
    )
    {
        using var store = workspace.OpenToRead();
        var words = StoredWords.Beside(
            plan,
            [.. store.OwnReports.ReadWords(plan.Id, asOf).Where(row => row.Period == period.ToString())],
            new HashSet<WordPlace>(),
            new WrittenWords()
        );
        List<(string Path, byte[] Content)> files =
        [
            .. words
                .Texts.Select(text => (text.Place, Text: text.Markdown(period)))
                .Append((Place: ReportHead.FileName, Text: words.Head.Markdown()))
                .Where(file => file.Text.Length > 0)
                .Select(file =>
                    (Path.Combine(folder, plan.Id, period.ToString(), file.Place + CommentPlace.Ending), Encoding.UTF8.GetBytes(file.Text))
                ),
        ];
        var other = files.Where(file => File.Exists(file.Path) && !File.ReadAllBytes(file.Path).SequenceEqual(file.Content)).ToList();
        if (other.Count > 0 && !replace)
        {
            throw UserException.Invalid(WordFaults.OtherFiles([.. other.Select(file => file.Path)]));
        }

        foreach (var (path, content) in files)
        {
            OutputFile.Write(path, content);
        }

        return [.. files.Select(file => file.Path)];
    }
}
