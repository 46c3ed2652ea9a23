using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What stands over, in and under the terminal's table of a plan's indicators.</summary>
internal static class CompareWords
{
    // So many that a sentence around them stays under 25.
    private const int MostWordsOfNames = 12;

    /// <param name="plan">The plan.</param>
    /// <param name="fetched">Whether anything was fetched at the instant asked for.</param>
    public static string NoFigures(Plan plan, bool fetched) =>
        $"{plan.Title}: inga siffror är hämtade{(fetched ? " vid den tiden" : " ännu")}. Kör indicators fetch, "
        + "eller indicators fetch --offline.";

    public static string Title(Plan plan, DateTimeOffset asOf) =>
        $"{plan.Title}: värden som Kolada visade dem {SwedishFormat.Date(StockholmTime.DateInStockholm(asOf))}";

    /// <summary>The judgement with its sign: the arrow follows the number.</summary>
    public static string Judgement(Verdict? verdict, double? change) =>
        verdict switch
        {
            Verdict.Better or Verdict.Worse => $"{(change > 0 ? "▲" : "▼")} {Words.Of(verdict.Value)}",
            Verdict.Uncertain => $"≈ {Words.Short(Verdict.Uncertain)}",
            _ => $"– {Words.Of(Verdict.NotAssessable)}",
        };

    /// <summary>How the numbers are to be read, and the places where any is told.</summary>
    public static string Units(bool places) =>
        "Andelar i procent, ändringar och avvikelser i procentenheter." + (places ? " Plats 1 är bäst." : "");

    /// <summary>The signs, those of a small base and of our own model where they occur.</summary>
    public static string Signs(bool small, bool ownModel) =>
        "≈ osäker: ingen säker förändring   – saknas   . gäller inte"
        + (small ? "   u färre än 30 personer" : "")
        + (ownModel ? "   e egen modell" : "");

    /// <summary>Which indicators our own model was tried on without being shown, and how much it explains of each.</summary>
    public static string NotShown(IEnumerable<(Indicator Indicator, OwnModelTrial Trial)> tried)
    {
        var turns = Words.Turns(
            tried.Select(one => $"{one.Indicator.Name} ({OwnModelWords.Percent(one.Trial.Weakest.R2)}\u00A0%)"),
            MostWordsOfNames
        );
        return $"Egen modell för förväntat värde prövades men visas inte för {turns[0]}."
            + string.Concat(turns.Skip(1).Select(names => $" Det gäller också {names}."))
            + " Inom parentes: så mycket av skillnaderna mellan kommunerna den förklarar.";
    }

    public static string Chance(string heading) =>
        $"{heading}: de platser som slumpen i alla kommuners värden ger utrymme för (95 procents säkerhet).";

    public static string Narrow(IReadOnlyList<string> left) => $"Fönstret är smalt: {Words.List(left)} visas inte här, men med --json.";

    public static string Peers(PlanFigures plan) =>
        plan.Group is { } group
            ? $"Liknande: ovägt medel av {group.Title} ({Words.List([.. group.Members.Select(plan.NameOf)])})."
            : "Ingen av planens jämförelsegrupper finns i Kolada vid den tiden.";

    public static string Source(IReadOnlyList<Indicator> indicators) =>
        Sources.Published(indicators, expected: true) + " " + Sources.Computed("medel, plats, ändring och bedömning");

    /// <summary>How much the municipality itself has reported, and where the template is when nothing has come.</summary>
    public static string Reported(Plan plan, ReportPeriod period, int come) =>
        $"Inrapporterat för {OwnWords.Period(period)}: {SwedishFormat.Number(come, 0)} av "
        + $"{SwedishFormat.Number(plan.Measures.Count + plan.Actions.Count, 0)} egna mått och {plan.ActionName.Many}."
        + (come == 0 ? $" Mallen att fylla i: indicators import --template --plan {plan.Id} --period {period}" : "");

    /// <summary>One own measure: its figure, those of women and men, or that it is told place by place in the report.</summary>
    public static string Measure(OwnMeasure measure, OwnFigure? figure, OwnFigure? women, OwnFigure? men)
    {
        string Figure(OwnFigure told) => TableWords.Of(OwnWords.Value(measure, told));
        string[] genders =
        [
            .. women is null ? [] : new[] { $"kvinnor {Figure(women)}" },
            .. men is null ? [] : new[] { $"män {Figure(men)}" },
        ];
        var told =
            figure is not null ? Figure(figure)
            : genders.Length > 0 ? string.Join(", ", genders)
            : "fördelat på platser, se rapporten";
        return $"  {measure.Id}  {measure.Name}: {told}";
    }
}
