using System.Security.Cryptography;
using System.Text;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;

namespace Indicators.UseCases;

/// <summary>What is asked before a report is decided, in two lists: what must be solved, and what may have been forgotten.</summary>
/// <param name="Must">Only what can be mended here; nothing is decided until it is.</param>
/// <param name="May">All else; to decide with it needs a reason that is kept.</param>
/// <param name="Mark">The hash of all that the report says: another as soon as anything in it changes.</param>
internal sealed record ReportChecklist(IReadOnlyList<ChecklistItem> Must, IReadOnlyList<ChecklistItem> May, string Mark)
{
    /// <summary>Asks.</summary>
    /// <param name="report">What the report would be written from.</param>
    /// <param name="rows">What is filled in.</param>
    /// <param name="words">The administration's words.</param>
    /// <param name="now">When it is asked.</param>
    public static ReportChecklist Of(ReportMaterial report, RoomRows rows, IReadOnlyList<WordReading> words, DateTimeOffset now)
    {
        ChecklistItem[] must =
        [
            .. rows.All.Where(row => row.IsUnread).Select(row => new ChecklistItem(ChecklistKind.Unread) { Row = row }),
            .. words.Where(word => word.Unknown.Count > 0).Select(word => new ChecklistItem(ChecklistKind.UnknownFigure) { Word = word }),
            .. words
                .Where(word => word is { HasChanged: true, Text.Length: > 0 })
                .Select(word => new ChecklistItem(ChecklistKind.ChangedWords) { Word = word }),
            .. rows
                .Remarks.Where(remark => remark.IsOpen)
                .Select(remark => new ChecklistItem(ChecklistKind.OpenRemark)
                {
                    Remark = remark,
                    Row = rows.All.FirstOrDefault(row => row.Fields.Any(field => field.Place.ToString() == remark.Place)),
                    Word = words.FirstOrDefault(word => word.Place.ToString() == remark.Place),
                    Office = rows.Offices.FirstOrDefault(office => office.Name == remark.Sent.Office),
                }),
        ];
        var progress = new Progress(report);
        ChecklistItem[] may =
        [
            .. report.Period.Closes >= StockholmTime.DateInStockholm(now)
                ? [new ChecklistItem(ChecklistKind.NotEnded)]
                : Array.Empty<ChecklistItem>(),
            .. rows
                .Offices.Where(office => office.In < office.Rows.Count)
                .Select(office => new ChecklistItem(ChecklistKind.Missing) { Office = office }),
            .. progress.Money == false ? [new ChecklistItem(ChecklistKind.NoMoney)] : Array.Empty<ChecklistItem>(),
            .. rows.All.Where(row => row.IsAsked).Select(row => new ChecklistItem(ChecklistKind.Unlikely) { Row = row }),
            .. words
                .Where(word => word.Place.Kind == OwnReport.Assessment && word.Text.Length == 0)
                .Select(word => new ChecklistItem(ChecklistKind.NotAssessed) { Word = word }),
            .. report.Comments.Summary is null ? [new ChecklistItem(ChecklistKind.NoOverall)] : Array.Empty<ChecklistItem>(),
        ];
        return new ReportChecklist(must, may, MarkOf(report, rows, words));
    }

    private static string MarkOf(ReportMaterial report, RoomRows rows, IReadOnlyList<WordReading> words)
    {
        var money = new[] { OwnReport.Grant, OwnReport.Cost }
            .SelectMany(item => report.Figures.Own.Money(item, report.Period))
            .Select(row => $"{row.Item}\n{row.Counterparty}\n{row.Account}\n{row.KnownFrom}\n{row.ReportedBy}");
        var all = rows
            .Offices.Select(office => office.Mark)
            .Concat(words.Select(word => $"{word.Place}\n{word.Version}\n{word.At}\n{word.By}"))
            .Concat(money)
            .Append(report.Figures.AsOf is { } at ? StockholmTime.Text(at) : "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', all))).AsSpan(0, 4));
    }
}

/// <summary>One thing of the two lists.</summary>
/// <param name="Kind">What it is.</param>
internal sealed record ChecklistItem(ChecklistKind Kind)
{
    /// <summary>The row it is in; null when it is in none.</summary>
    public RoomRow? Row { get; init; }

    /// <summary>The words it is in; null when it is in none.</summary>
    public WordReading? Word { get; init; }

    /// <summary>The remark that it is; null for all else.</summary>
    public RoomRemark? Remark { get; init; }

    /// <summary>The office it is of; null when it is of none.</summary>
    public RoomOffice? Office { get; init; }
}

/// <summary>The kinds of things in the two lists.</summary>
internal enum ChecklistKind
{
    /// <summary>Must: a field that cannot be read.</summary>
    Unread,

    /// <summary>Must: words with a name that means no figure.</summary>
    UnknownFigure,

    /// <summary>Must: words whose figures have changed since they were written.</summary>
    ChangedWords,

    /// <summary>Must: a remark that nobody has answered.</summary>
    OpenRemark,

    /// <summary>May: the period has not ended.</summary>
    NotEnded,

    /// <summary>May: an office has not given all.</summary>
    Missing,

    /// <summary>May: no money, and the plan asks for it.</summary>
    NoMoney,

    /// <summary>May: a figure that is unlikely, and nobody has said that it is right.</summary>
    Unlikely,

    /// <summary>May: a goal that nobody has assessed.</summary>
    NotAssessed,

    /// <summary>May: no overall assessment.</summary>
    NoOverall,
}
