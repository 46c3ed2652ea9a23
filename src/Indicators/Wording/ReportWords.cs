using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>A report's title, captions and the sentences that open its parts.</summary>
internal static class ReportWords
{
    public static string HandedInBy(IReadOnlyList<string> bodies, Plan plan) =>
        $"Lämnas av {OwnWords.Bodies(bodies, plan) ?? TableWords.Missing}.";

    public static string Municipality(string municipality) => $"{municipality} kommun";

    public const string NotStated = "inte angivet";

    public static string Kind(bool wholeYear) => wholeYear ? "årsredovisning" : "delårsrapport";

    public const string NearestTo = "Närmaste mått i Kolada till";

    public const string GivesContextTo = "Ger sammanhang till";

    public static string Others(string called) => $"De här måtten följs enligt {called}, men hör inte till ett enda mål.";

    public static string Context(string called) =>
        $"De här måtten begär inte {called}. De visas för att ge sammanhang till det som den begär.";

    public static string InPercent(string heading) => $"{heading}, procent där inget annat sägs";

    public static string Overview(string municipality) => $"Läget i {municipality}, senaste året med värde";

    public static string OtherMeasures(string called) =>
        $"Det här ska följas enligt {called}, men hör inte till ett enda mål eller en enda åtgärd.";

    public static string Title(string called) => $"Uppföljning av {called}";
}
