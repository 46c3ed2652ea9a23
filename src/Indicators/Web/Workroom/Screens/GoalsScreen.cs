using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Mål: a goal at a time, with what the figures bear, the program's proposal, the choice and the words.</summary>
/// <param name="request">Whose page it is.</param>
/// <param name="report">What the report would be written from.</param>
/// <param name="words">The administration's words.</param>
/// <param name="typed">What was typed in fields where someone else had written.</param>
internal sealed class GoalsScreen(
    RoomRequest request,
    ReportMaterial report,
    IReadOnlyList<WordReading> words,
    IReadOnlyDictionary<string, string>? typed = null
)
{
    private readonly WordMarkup fields = new(request, typed);

    public RoomPage Write()
    {
        var goals = request.Plan.Goals;
        var at = goals.FirstOrDefault(goal => goal.Id == request.Asked(RoomParts.Goals)) ?? (Overall || goals.Count == 0 ? null : goals[0]);
        return new()
        {
            Title = Words.Sentence(request.Plan.GoalName.Many),
            Lead = WordsWords.Lead(
                goals.Count(goal => Word(WordPlace.Assessment(goal.Id)).Text.Length > 0),
                goals.Count,
                request.Plan.GoalName
            ),
            Body = $"""
                <ul class="filter">{Markup.Each(goals, goal => Item(goal.Id, $"{NumberOf(goal)} {goal.Short}", goal == at))}{Item(
                    "",
                    WordsWords.Overall,
                    at is null
                )}</ul>
                {(at is null ? Whole() : One(at))}
                """,
        };
    }

    private bool Overall => request.Asked(RoomParts.Goals) == "alla";

    private Markup Item(string goal, string text, bool current)
    {
        var address = $"{request.Address(RoomParts.Goals)}?{RoomParts.Goals}={(goal.Length > 0 ? goal : "alla")}";
        return $"""<li><a href="{address}"{Markup.Attribute("aria-current", current ? "true" : null)}>{text}</a></li>""";
    }

    private Markup One(Goal goal)
    {
        var judged = report.Judge(goal);
        var (assessed, comment) = (Word(WordPlace.Assessment(goal.Id)), Word(WordPlace.Text(CommentPlace.OfGoal(goal.Id))));
        return $"""
            <h2>{NumberOf(goal)}. {goal.Short}</h2>
            <blockquote class="goal">”{goal.Text}”</blockquote>
            <form id="mal" method="post" action="{request.Address(RoomParts.Goals)}" data-saves>
            {request.FormKeyInput}<input type="hidden" name="{RoomParts.Goals}:" value="{goal.Id}">
            <div class="beside-chart">
            <div>
            {Figures(goal)}
            {fields.Text(comment, WordsWords.Comment, rows: 9)}
            <p class="meta">{WordsWords.CommentHow}</p>
            {Read(comment)}
            </div>
            <div>
            <h3>{WordsWords.Proposal}</h3>
            <p class="proposal">{ChartHtml.Sign(Marks.Of(judged.Proposal))} {Words.Sentence(
                OwnWords.Status(judged.Proposal, request.Period)
            )}</p>
            <p class="meta">{GoalSection.Reason(report, goal, judged)}</p>
            {Choose(assessed)}
            {FiguresToInsert.Write(goal, report)}
            </div>
            </div>
            {Boxes(goal)}
            <p class="save"><button>Spara</button></p>
            </form>
            {Next(goal)}
            """;
    }

    private Markup Choose(WordReading assessed) =>
        fields.Choices(
            assessed,
            $"""
            <legend>{WordsWords.Yours}</legend>
            <p class="meta">{WordsWords.YoursHow}</p>
            """,
            input =>
                Markup.Each(
                    OwnWords.Assessments(request.Period).Select(one => one.Word).Append(""),
                    word => $"""<label class="opt">{input(word)} {(word.Length > 0 ? Words.Sentence(word) : WordsWords.NoneYet)}</label>"""
                )
        );

    // The first that has something to show is drawn; the others are said, with where their charts are.
    private Markup Figures(Goal goal)
    {
        var indicators = report.Of(goal.Indicators).Where(one => one.Total is not null).ToList();
        var (drawn, chart) = indicators
            .Select(one => (One: one, Chart: ChartBuilder.Expected(report.Figures, one) ?? (Chart?)ChartBuilder.Trend(report.Figures, one)))
            .FirstOrDefault(one => one.Chart is not null);
        var said = indicators.Where(one => one != drawn).ToList();
        return $"""
            {Markup.For(chart, one => new ChartHtml("mal").Figure(one, ChartFrame.Column))}
            {Markup.If(said.Count > 0, () => $"""<ul class="plain">{Markup.Each(said, Said)}</ul>""")}
            """;

        Markup Said(IndicatorComparison one) =>
            $"""<li><a href="{Addresses.Of(request.Plan, one.Indicator)}">{TitleWords.Finding(one, request.Plan.Name)}</a></li>""";
    }

    // Who answers together for a goal say each their own, and the report prints who said what.
    private Markup Boxes(Goal goal)
    {
        var place = WordPlace.Text(CommentPlace.OfGoal(goal.Id));
        var boxes = words
            .Where(word => (word.Place.Kind, word.Place.Item) == (place.Kind, place.Item) && word.Place.Box.Length > 0)
            .ToList();
        return Markup.If(
            boxes.Count > 0,
            () =>
                $"""
                    <h2>{WordsWords.Boxes}</h2>
                    <p class="meta">{WordsWords.BoxesHow}</p>
                    <div class="two">{Markup.Each(boxes, word => fields.Text(word, word.Place.Box, rows: 5))}</div>
                    """
        );
    }

    // As the reader will read it, its figures in their places.
    private Markup Read(WordReading comment)
    {
        var blocks =
            comment.Place.Item == CommentPlace.Summary
                ? report.Comments.Summary is { } summary
                    ? [summary]
                    : Array.Empty<Block>()
                : report.Comments.OnGoal(comment.Place.Item.Split('-', 2)[^1]);
        return Markup.If(
            blocks.Count > 0,
            () => $"""<h3>Så läses det</h3><div class="asread">{new ChartHtml("text").Write(blocks)}</div>"""
        );
    }

    private Markup Whole()
    {
        var summary = Word(WordPlace.Text(CommentPlace.Summary));
        return $"""
            <form id="mal" method="post" action="{request.Address(RoomParts.Goals)}" data-saves>
            {request.FormKeyInput}<input type="hidden" name="{RoomParts.Goals}:" value="alla">
            <h2>{WordsWords.Overall}</h2>
            {fields.Text(summary, WordsWords.Overall, rows: 9)}
            <p class="meta">{WordsWords.OverallHow}</p>
            {Read(summary)}
            <p class="save"><button>Spara</button></p>
            </form>
            """;
    }

    private Markup Next(Goal goal)
    {
        var next = request.Plan.Goals.SkipWhile(one => one != goal).Skip(1).FirstOrDefault();
        var (id, text) = next is null ? ("alla", WordsWords.Overall) : (next.Id, $"{NumberOf(next)} {next.Short}");
        return $"""
            <p class="on"><a class="button second" href="{request.Address(RoomParts.Goals)}?{RoomParts.Goals}={id}">{WordsWords.Next(
                text
            )}</a></p>
            """;
    }

    private WordReading Word(WordPlace place) => words.First(word => word.Place == place);

    private int NumberOf(Goal goal) => GoalSection.Number(report, goal);
}
