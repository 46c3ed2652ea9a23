using Indicators.Reports;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Reports.Sections.Appendix;
using Indicators.Web.Workroom.Changes;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>
/// Förhandsgranska: the real report, written of what stands this instant; the appendix's parts; where its figures are from.
/// </summary>
internal static class PreviewScreen
{
    /// <summary>The parts to open, and those of the appendix to move or leave out.</summary>
    public static RoomPage Write(RoomRequest request, ReportMaterial report, bool decided)
    {
        var (address, pages) = (request.Address(RoomParts.Preview), ReportPages.Of(report));
        return new()
        {
            Title = "Förhandsgranska",
            Lead = PreviewWords.Lead(pages.Short, pages.Appendix),
            Body = $"""
                <dl class="listed">{Markup.Each(
                    ReportParts.All,
                    part =>
                        $"""
                            <div><dt><a href="{address}/{ReportParts.NameOf(part)}">{ReportParts.TitleOf(part)}</a></dt>
                            <dd>{PreviewWords.What(ReportParts.NameOf(part))}</dd></div>
                            """
                )}</dl>
                <p class="meta">{PreviewWords.AsWord}</p>
                <h2>Bilagans delar</h2>
                <p class="meta">{PreviewWords.PartsHow}</p>
                {Parts(request, report, pages, decided)}
                {PreviewSources.Write(request, report)}
                <p><a class="button" href="{request.Address(RoomParts.Review)}">Vidare till granskning</a></p>
                """,
        };
    }

    /// <summary>One part as it will be, marked as a draft; null when there is no such part.</summary>
    public static RoomPage? Part(string name, Func<ReportMaterial> report) =>
        ReportParts.TryParse(name) is { } part
            ? new()
            {
                Title = ReportParts.TitleOf(part),
                Body = Markup.None,
                Document = new PartFiles(report(), part, template: null, ReportParts.All, ReportParts.NameOf).As("html", browser: null),
            }
            : null;

    private static Markup Parts(RoomRequest request, ReportMaterial report, ReportPages pages, bool decided)
    {
        var parts = AppendixDocument.Parts(report).Select(one => one.Part).ToList();
        return $"""
            <ul class="report-parts">{Markup.Each(
                parts,
                (part, place) =>
                    report.Layout.LeftOut.FirstOrDefault(one => one.Part == part) is { } left
                        ? (Markup)
                            $"""
                                <li id="{AppendixParts.NameOf(part)}"><b><del>{PartsLeftOutWords.Name(part)}</del></b>
                                <span class="meta">{PreviewWords.LeftOut(left, request.At)}</span>
                                {Markup.If(!decided, () => Moves(request, part, [PartMove.In]))}</li>
                                """
                        : (Markup)
                            $"""
                                <li id="{AppendixParts.NameOf(part)}"><b>{PartsLeftOutWords.Name(part)}</b>
                                <span class="meta">{PreviewWords.Begins(pages.Begins.TryGetValue(part, out var page) ? page : null)}</span>
                                {Markup.If(!decided, () => Moves(request, part, [.. MovesOf(place, parts.Count)]))}</li>
                                """
            )}</ul>
            """;
    }

    private static IEnumerable<PartMove> MovesOf(int place, int parts)
    {
        if (place > 0)
        {
            yield return PartMove.Up;
        }

        if (place < parts - 1)
        {
            yield return PartMove.Down;
        }

        yield return PartMove.Out;
    }

    private static Markup Moves(RoomRequest request, AppendixPart part, IReadOnlyList<PartMove> moves) =>
        $"""
            <form method="post" action="{request.Address(RoomParts.Preview)}">
            {request.FormKeyInput}<input type="hidden" name="{MoveParts.PartField}" value="{AppendixParts.NameOf(part)}">
            {Markup.Each(
                moves,
                move =>
                    $"""
                        <button class="plain" name="{MoveParts.MoveField}" value="{MoveParts.NameOf(move)}">{PreviewWords.Move(
                            move
                        )}<span class="heard">: {PartsLeftOutWords.Name(part)}</span></button>
                        """
            )}
            </form>
            """;
}
