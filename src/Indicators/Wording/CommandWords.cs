using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What commands answer when they have done what was asked, and what they say of themselves that hangs on a value.</summary>
internal static class CommandWords
{
    public const string ShowHelp = "Visa hjälp";
    public const string OnlyWithFigures = "Med --figures: bara planens kommun och Riket; får upprepas";
    public const string Search = "Söker bland alla Koladas mått, också utan nät. Avslutade mått står sist, med vad som kan följa dem.";
    public const string SearchedWords = "Ord som i en sökruta, till exempel: arbetslöshet kvinnor";
    public const string SearchedArea = "Bara det här området i Kolada, till exempel Arbetsmarknad; får upprepas";
    public const string SearchedProducer = "Bara mått med siffror från den här uppgiftslämnaren, till exempel SCB; får upprepas";
    public const string SearchedGenders = "Bara mått som finns för kvinnor och män var för sig";
    public const string SearchedCurrent = "Bara mått som inte är avslutade";
    public const string SearchedDescriptions = "Också mått som har ordet bara i Koladas beskrivning, när den är hämtad";
    public const string SearchedAll = "Visa alla träffar, inte bara de tjugo första";
    public const string SearchedMore = "Alla visas med --all.";
    public const string Advice = "Råd:\n";

    public const string ChartPlan = "Planens id, till exempel norrtalje; behövs inte med --municipality";
    public const string ChartMunicipality =
        "Kommunens kod eller namn, i stället för planens kommun: vilket nyckeltal som helst för vilken kommun som helst";
    public const string ChartAgainst = "Måttet åt höger i scatter: en indikators id eller ett nyckeltals";

    public static string ChartIndicator(IReadOnlyList<string> ofPlan) =>
        $"Indikatorns id, eller nyckeltalets; behövs inte för {Words.List(ofPlan)}";

    public static string ChartFile(IEnumerable<string> endings) =>
        $"Filen som skrivs; slutet säger vilket slag: {string.Join(", ", endings)}";

    public static string ReportFormats(IEnumerable<string> formats) => $"Filerna som skrivs: {string.Join(',', formats)}";

    public static string ReportParts(IEnumerable<string> parts) =>
        $"Delarna som skrivs: {string.Join(',', parts)}. Kort är två sidor, bilaga lämnas in, fullstandig har alla diagram (bara html)";

    public const string Reason =
        "Varför rapporten fastställs eller skrivs över ändå; står i manifestet, och trycks i en ny version. Bara med --force";

    public static string OnlyWithTemplate(string? description) => $"{description}; bara med --template";

    public static string InHelp(string? description, bool required, string? otherwise) =>
        description
        + (
            required ? " (måste anges)"
            : otherwise is null ? ""
            : $" (annars {otherwise})"
        );

    public static string Backup(string file, long bytes, DateTimeOffset? asOf) =>
        $"Säkerhetskopian finns i {file}: {SwedishFormat.Number(Math.Ceiling(bytes / 1e6), 0)} MB, "
        + (asOf is { } day ? $"siffror per {SwedishFormat.Date(StockholmTime.DateInStockholm(day))}." : "utan siffror från Kolada.");

    /// <summary>The title of a plan that has just begun.</summary>
    public static string NewPlanTitle(string code, string name, string subject) =>
        $"Uppföljning av {(subject.StartsWith("KK", StringComparison.Ordinal) ? subject : subject.ToLowerInvariant())} i "
        + MunicipalityNames.Of(code, name);

    /// <summary>The domain, and the comparison group, of the plans that the program began with.</summary>
    public const string Integration = "integration";

    public const string IntegrationWork = "integrationsarbetet";

    public const string ThePlan = "planen";

    /// <summary>The comparison groups that suit a plan of any domain.</summary>
    public static IReadOnlyList<string> CommonGroups { get; } = ["övergripande", "socioekonomi"];

    public const string NewPlanFile = "den nya planen";

    /// <param name="plan">The plan.</param>
    /// <param name="file">The catalogue.</param>
    /// <param name="from">The plan or set its indicators come from; null when it has none.</param>
    public static string NewPlan(Plan plan, string file, string? from) =>
        $"Planen {plan.Id} för {plan.Name} står sist i {file}, "
        + (
            from is null
                ? $"utan indikatorer.\nLägg till dem med indicators add N15428 --plan {plan.Id}. "
                : $"med {Whole(plan.Indicators.Count)} indikatorer från {from}.\n"
        )
        + $"Kör indicators run --plan {plan.Id} för siffrorna, och indicators validate "
        + "för vad som återstår att skriva: beslut, mål, planens egna ord.";

    public static string Writes(Plan plan, ReportPeriod period) => $"Jämför och skriver {plan.Id} {period} …";

    public static string Drafts(IReadOnlyCollection<string> paths) =>
        paths.Count == 0 ? "\nInget utkast skrevs." : "\nSkrivet som utkast:\n" + string.Join('\n', paths.Select(path => "  " + path));

    public static string Serves(IEnumerable<string> urls) => $"Sidorna finns på {string.Join(" och ", urls)}. Stoppa med Ctrl+C.";

    /// <summary>Words that people write, with what has been confirmed that they mean.</summary>
    public static string Confirmed(Plan plan) =>
        $"{plan.Id}: ord som läses: {string.Join(", ", plan.Words.Select(word => $"”{word.Word}” som {Meaning(word.Means)}"))}.";

    // A goal's meaning is said as in a year's report, whichever report it is read in.
    internal static string Meaning(WordMeaning means) =>
        PlanWordMeanings.State(means) is { } state ? ActionWords.State(state) : OwnWords.State(PlanWordMeanings.Status(means)!.Value);

    /// <summary>That the catalogue is right, and against what it has been tried.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="asOf">The instant of Kolada's that it was held against; null when nothing has been fetched.</param>
    public static string Sound(IndicatorCatalogue catalogue, DateTimeOffset? asOf)
    {
        var count =
            $"{Whole(catalogue.Indicators.Count)} indikatorer, "
            + $"{Whole(catalogue.Plans.Count)} {(catalogue.Plans.Count == 1 ? "plan" : "planer")}";
        return asOf is { } at
            ? $"Katalogen är rätt: {count}. Den stämmer med Kolada som det var {SwedishFormat.Date(StockholmTime.DateInStockholm(at))}."
            : $"Formen är rätt: {count}. Inget är hämtat från Kolada ännu, så id:n är inte prövade; kör indicators fetch.";
    }

    /// <summary>What an administrator should know of a plan's document, a line each.</summary>
    public static string Notes(Plan plan) =>
        $"Att veta om {plan.Called} ({plan.Name}), till den som skriver rapporten:"
        + string.Concat(plan.Notes.Select(note => $"{Environment.NewLine}- {note}"));

    private static string Whole(int number) => FormattableString.Invariant($"{number}");

    /// <summary>Who says that a comment holds.</summary>
    public const string SaysThatItHolds = "Vem som säger att kommentaren gäller (--holds); annars användarnamnet i datorn";

    /// <summary>What <c>report --figures</c> does.</summary>
    public const string NamedFigures =
        "Visa talen som kan stå i en kommentar, till exempel {arbetar:riket}, med vad som då skrivs. Ingen rapport skrivs";

    /// <summary>What <c>--charts</c> is for.</summary>
    public const string Charts =
        "Diagrammen i Word: native går att redigera i Word, pictures är bilder, för program som ritar de andra fel";
}
