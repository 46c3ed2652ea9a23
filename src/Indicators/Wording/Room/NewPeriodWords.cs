using Indicators.Catalogue;

namespace Indicators.Wording.Room;

/// <summary>What is said of a period before it is opened.</summary>
internal static class NewPeriodWords
{
    public const string Title = "Ny period";

    public const string Lead = "Välj vilken rapport som ska börja skrivas. Inget ändras förrän du öppnar den.";

    public const string Occasion = "Rapport";

    public const string Year = "År";

    public const string Show = "Visa vad som följer med";

    public const string Carried = "Det här följer med";

    public const string Nothing = "Ingen tidigare rapport har kommentarer som kan följa med.";

    public const string NothingMore = "Inget mer följer med.";

    public const string FromBefore = "Från förra";

    public const string Stays = "Det här följer inte med, för perioden har eller har haft en egen text där";

    public const string NotCarried = "Det här följer aldrig med";

    public const string Held = "Något är redan skrivet eller gjort i perioden. Inget av det skrivs över.";

    public const string Locked = "Rapporten är fastställd och ändras inte.";

    public const string HasChanged = "Det som följer med har ändrats sedan sidan visades. Läs igen och öppna sedan. Inget är ändrat.";

    public const string NoYear = "Skriv ett år mellan 2000 och 2100. Inget är ändrat.";

    /// <summary>The link from the first page.</summary>
    public static string Begin(string plan) => $"Ny period för {plan}";

    /// <summary>What is of its own period.</summary>
    public static IReadOnlyList<string> Never(Plan plan) =>
        [
            $"Bedömningar av {plan.GoalName.Many}, och den sammanvägda bedömningen.",
            "Uppgifter, beskrivningar från kontoren och belopp. Förra periodens står under fältet.",
            $"Lägen för {plan.ActionName.Many}. På sidan {Words.Sentence(plan.ActionName.Many)} går de att spara oförändrade.",
            "Huvudet, anmärkningar och brev.",
        ];

    /// <summary>Where the texts come from, and how they are marked.</summary>
    public static string From(ReportPeriod from) =>
        $"Kommentarerna från {OccasionWords.Report(from)} läggs in som utkast. Rummet och rapporten skriver ”skrivet för "
        + $"{OwnWords.Period(from)}” vid var och en tills du har ändrat den.";

    /// <summary>The button.</summary>
    public static string Open(ReportPeriod period) => $"Öppna {OccasionWords.Report(period)}";

    /// <summary>The link to one that there is nothing to open in.</summary>
    public static string GoTo(ReportPeriod period) => $"Till {OccasionWords.Report(period)}";

    /// <summary>What the history says.</summary>
    public static string Done(int texts, ReportPeriod? from) =>
        from is { } before && texts > 0
            ? $"{Words.Sentence(NumberWords.Counted(texts, "en kommentar", "kommentarer"))} från {OccasionWords.Report(before)} följde med."
            : "Ingen kommentar följde med.";

    /// <summary>An occasion that the plan does not have.</summary>
    public static string NoOccasion(IEnumerable<string> names) =>
        $"Planen har ingen sådan rapport. Välj en av: {string.Join(", ", names)}. Inget är ändrat.";
}
