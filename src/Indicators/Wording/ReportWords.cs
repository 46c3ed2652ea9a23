using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>A report's title, captions and the sentences that open its parts.</summary>
internal static class ReportWords
{
    public static string HandedInBy(IReadOnlyList<string> bodies, Plan plan) =>
        $"Lämnas av {OwnWords.Bodies(bodies, plan) ?? TableWords.Missing}.";

    /// <summary>What the file and its window are called, so that plans, municipalities and periods are told apart.</summary>
    public static string FileTitle(string title, Plan plan, ReportPeriod period) =>
        $"{title} – {PlanWords.OfMunicipality(plan)}, {OwnWords.Period(period)}";

    /// <summary>Left in the running head: the municipality, and the report's number where it is given.</summary>
    public static string Owner(Plan plan, string? dnr) => MunicipalityNames.Of(plan) + (dnr is null ? "" : $" · dnr {dnr}");

    /// <summary>Over the links between the parts.</summary>
    public const string Parts = "Rapportens delar";

    public const string NotStated = "inte angivet";

    public const string OtherIndicators = "Övriga indikatorer";

    public const string ContextHeading = "Sammanhang";

    public static string Others(Plan plan) =>
        $"De här måtten följs enligt {plan.Called}, men hör inte till {Neither(plan.GoalName)} av {plan.GoalName.All}.";

    private static string Neither(LevelName called) => called.IsNeuter ? "något" : "någon";

    public static string Context(string called) =>
        $"{Words.Sentence(called)} begär inte de här måtten. De visas för att ge sammanhang till det som den begär.";

    public static string InPercent(string heading) => $"{heading}, procent där inget annat sägs";

    /// <summary>"Bilaga till delårsrapport 2024".</summary>
    public static string Appendix(ReportPeriod period) => $"Bilaga till {OccasionWords.Report(period)}";

    /// <summary>The same with the day whose state the report tells.</summary>
    public static string AppendixToDate(ReportPeriod period) => $"{Appendix(period)} · {PerDate(period)}";

    /// <summary>"per 31 augusti 2024": the day whose state the report tells.</summary>
    public static string PerDate(ReportPeriod period) => $"per {Day(period.Closes)}";

    private static string Day(DateOnly day) =>
        $"{SwedishFormat.Number(day.Day, 0)} {OccasionWords.MonthName(day.Month)} {SwedishFormat.Year(day.Year)}";

    /// <summary>What stands under every page: "Integrationsplan, 2024 delår".</summary>
    public static string Foot(Plan plan, ReportPeriod period) => $"{plan.Title}, {OwnWords.Period(period)}";

    /// <summary>"Delår 2024, per 31 augusti 2024".</summary>
    public static string PeriodToDate(ReportPeriod period) => $"{Period(period)}, {PerDate(period)}";

    /// <summary>The board that a report is for: as given, else as the plan says, else that it is not stated.</summary>
    public static string Body(string? given, IReadOnlyList<string> planned, Plan plan) =>
        given ?? (planned.Count > 0 ? $"{Words.List(planned)} (enligt {plan.Called})" : "inte angiven");

    /// <summary>"1, fastställd", "utkast", "2, efter nämndens möte (fastställd som version 1)".</summary>
    /// <param name="given">What the administration calls it; null when it calls it nothing.</param>
    /// <param name="number">Which decided version it is, or would be.</param>
    /// <param name="final">Whether it is decided.</param>
    public static string Version(string? given, int number, bool final) =>
        (given, final) switch
        {
            (null, true) => $"{SwedishFormat.Number(number, 0)}, fastställd",
            ({ } called, true) => $"{called} (fastställd som version {SwedishFormat.Number(number, 0)})",
            (null, false) => Draft(number),
            ({ } called, false) => $"{called} ({Draft(number)})",
        };

    private static string Draft(int number) => number == 1 ? "utkast" : $"utkast till version {SwedishFormat.Number(number, 0)}";

    public const string Correction = "Rättelse";

    /// <summary>Which version one takes the place of, and why; null for the first.</summary>
    public static string? Replaces(int number, string? reason, bool final) =>
        number == 1 ? null
        : !final ? $"ska ersätta version {SwedishFormat.Number(number - 1, 0)}"
        : $"ersätter version {SwedishFormat.Number(number - 1, 0)}. {reason ?? "Inget skäl är angivet."}";

    public const string HandedIn = "Uppgifter";

    /// <summary>Until when the municipality's own figures and words are in; null when none is.</summary>
    public static string? HandedInUntil(DateTimeOffset? at) =>
        at is { } newest ? $"inlämnade till och med {SwedishFormat.Date(StockholmTime.DateInStockholm(newest))}" : null;

    /// <summary>The version and until when figures are in, after the year of the figures on a part without a head; empty for a
    /// draft.</summary>
    public static string DecidedAs(int number, DateTimeOffset? handedIn, bool final) =>
        !final
            ? ""
            : $" · Version {SwedishFormat.Number(number, 0)}"
                + (HandedInUntil(handedIn) is { } until ? $" · {Words.Sentence(HandedIn)} {until}" : "");

    /// <summary>The case behind the plan; null when it has none.</summary>
    public static string? Case(Decision? decision) =>
        decision is { Reference: { } reference }
            ? $"{decision.Body}{(decision.Date is { } date ? " " + SwedishFormat.Date(date) : "")}, {reference}"
            : null;

    /// <summary>What years the figures are of, and when Kolada showed them.</summary>
    /// <param name="years">The newest year of each indicator that has one.</param>
    /// <param name="asOf">The figures' instant; null before the first fetch.</param>
    public static string Figures(IReadOnlyList<int> years, DateTimeOffset? asOf) =>
        asOf is not { } at
            ? "Inga siffror är hämtade ännu"
            : (years.Count == 0 ? "Inget år med värde" : $"Senaste tillgängliga år: {Words.Span(years.Min(), years.Max())}")
                + $" · Värden som Kolada visade dem {SwedishFormat.Date(StockholmTime.DateInStockholm(at))}";

    /// <summary>A period in a sentence: "delår 2024".</summary>
    public static string Period(ReportPeriod period) => $"{OccasionWords.Part(period.Occasion)} {SwedishFormat.Year(period.Year)}";

    public static string Overview(string municipality) => $"Läget i {municipality}, senaste året med värde";

    public const string OtherMeasuresHeading = "Övrigt som planen begär";

    public static string OtherMeasures(Plan plan) =>
        $"Det här ska följas enligt {plan.Called}, men hör varken till {Neither(plan.GoalName)} {plan.GoalName.One} "
        + $"eller till {Neither(plan.ActionName)} {plan.ActionName.One}.";

    public static string Title(string called) => $"Uppföljning av {called}";
}
