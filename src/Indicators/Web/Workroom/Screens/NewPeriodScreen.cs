using Indicators.Catalogue;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.UseCases;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>The period that is asked for, as it was typed, and what is wrong with it.</summary>
/// <param name="Occasion">The occasion's code.</param>
/// <param name="Year">The year.</param>
internal sealed record AskedPeriod(string Occasion, string Year)
{
    /// <summary>The period; null when either is wrong.</summary>
    public ReportPeriod? Period { get; init; }

    /// <summary>What is wrong with the occasion; null when nothing is.</summary>
    public string? OccasionFault { get; init; }

    /// <summary>What is wrong with the year; null when nothing is.</summary>
    public string? YearFault { get; init; }
}

/// <summary>Ny period: which, what is carried over into it, and what is not.</summary>
internal static class NewPeriodScreen
{
    /// <summary>The page.</summary>
    /// <param name="request">Whose page it is.</param>
    /// <param name="asked">The period that is asked for.</param>
    /// <param name="begins">What it would begin with; null when no such period can be.</param>
    /// <param name="says">Why it was not opened; null when nobody has tried.</param>
    public static RoomPage Write(RoomRequest request, AskedPeriod asked, PeriodBeginning? begins, string? says) =>
        new()
        {
            Title = NewPeriodWords.Title,
            Lead = NewPeriodWords.Lead,
            Body = $"""
                {Markup.For(says, why => FieldFrame.Said("err", RoomMarks.Fault, why))}
                <form id="valj" class="new-period" method="get" action="{request.Address(RoomParts.NewPeriod)}">
                <div class="field">{Fault("tillfalle-fel", asked.OccasionFault)}<label for="tillfalle">{NewPeriodWords.Occasion}</label>
                <div class="inp">
                <select id="tillfalle" name="{RoomParts.Occasion}"{Refers("tillfalle-fel", asked.OccasionFault)}>{Markup.Each(
                    request.Plan.AllOccasions(),
                    one =>
                        $"""
                            <option value="{one.Code}"{Markup.Attribute("selected", one.Code == asked.Occasion)}>{Words.Sentence(
                                OccasionWords.Report(one)
                            )}</option>
                            """
                )}</select></div></div>
                <div class="field">{Fault("ar-fel", asked.YearFault)}<label for="ar">{NewPeriodWords.Year}</label>
                <div class="inp"><input class="year" type="text" id="ar" name="{RoomParts.Year}" value="{asked.Year}" inputmode="numeric"
                autocomplete="off"{Refers("ar-fel", asked.YearFault)}></div></div>
                <p><button class="second">{NewPeriodWords.Show}</button></p>
                </form>
                {Markup.For(begins, one => Beginning(request, asked, one))}
                """,
        };

    private static Markup Fault(string id, string? fault) =>
        Markup.For(fault, why => $"""<div class="above" id="{id}">{FieldFrame.Said("err", RoomMarks.Fault, why)}</div>""");

    private static Markup Refers(string id, string? fault) =>
        Markup.If(fault is not null, () => $" aria-invalid=\"true\" aria-describedby=\"{id}\"");

    private static Markup Beginning(RoomRequest request, AskedPeriod asked, PeriodBeginning begins) =>
        $"""
            <h2>{ReportListWords.Name(begins.Period)}</h2>
            {Markup.If(
                begins.HoldsSomething || begins.IsDecided,
                () => FieldFrame.Said("ask", RoomMarks.Question, begins.IsDecided ? NewPeriodWords.Locked : NewPeriodWords.Held)
            )}
            {Deed(request, asked, begins)}
            <h2>{NewPeriodWords.Carried}</h2>
            {Markup.If(
                begins.Carries.Count == 0,
                () => $"<p>{(begins.Stays.Count > 0 ? NewPeriodWords.NothingMore : NewPeriodWords.Nothing)}</p>"
            )}
            {Markup.If(begins.Carries.Count > 0, () => Carried(request, begins.Carries, begins.From!.Value))}
            {Markup.If(begins.Stays.Count > 0, () => Stays(request, begins.Stays))}
            <h2>{NewPeriodWords.NotCarried}</h2>
            <ul>{Markup.Each(NewPeriodWords.Never(request.Plan), one => $"<li>{one}</li>")}</ul>
            """;

    private static Markup Carried(RoomRequest request, IReadOnlyList<WrittenField> texts, ReportPeriod from) =>
        $"""
            <p>{NewPeriodWords.From(from)}</p>
            <dl class="listed">{Markup.Each(
                texts,
                text =>
                    $"""
                        <div><dt>{Name(request, text)}</dt><dd><b>{NewPeriodWords.FromBefore}</b><pre>{text.Text}</pre></dd></div>
                        """
            )}</dl>
            """;

    private static Markup Stays(RoomRequest request, IReadOnlyList<WrittenField> texts) =>
        $"""
            <h2>{NewPeriodWords.Stays}</h2>
            <ul>{Markup.Each(texts, text => $"<li>{Name(request, text)}</li>")}</ul>
            """;

    // One that holds something and has nothing to be given is only gone to.
    private static Markup Deed(RoomRequest request, AskedPeriod asked, PeriodBeginning begins) =>
        begins.IsDecided || (begins.HoldsSomething && begins.Carries.Count == 0)
            ? (Markup)
                $"""
                <p><a class="button" href="{WorkroomRoutes.Root}/{request.Plan.Id}/{begins.Period.ToString()}">{NewPeriodWords.GoTo(
                    begins.Period
                )}</a></p>
                """
            : $"""
                <form id="oppna" method="post" action="{request.Address(RoomParts.NewPeriod)}">
                {request.FormKeyInput}<input type="hidden" name="{RoomParts.Occasion}" value="{asked.Occasion}"><input type="hidden"
                name="{RoomParts.Year}" value="{asked.Year}"><input type="hidden" name="{RoomParts.Mark}" value="{begins.Mark}">
                <p><button>{NewPeriodWords.Open(begins.Period)}</button></p>
                </form>
                """;

    private static string Name(RoomRequest request, WrittenField text) =>
        Words.Sentence(ChecklistWords.NameOf(text.Place, request.Plan, request.Catalogue));
}
