using Indicators.Reports;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Förhandsgranska: the real report, written of what stands this instant.</summary>
internal static class PreviewScreen
{
    /// <summary>The parts to open.</summary>
    public static RoomPage Write(RoomRequest request)
    {
        var address = request.Address(RoomParts.Preview);
        return new()
        {
            Title = "Förhandsgranska",
            Lead = PreviewWords.Lead,
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
                Document = new PartFiles(report(), part, template: null, pages: []).As("html", browser: null),
            }
            : null;
}
