namespace Indicators.Wording;

/// <summary>What is read and said when Kolada's KPIs are looked among.</summary>
internal static class SearchWords
{
    /// <summary>Words that say nothing of what is looked for.</summary>
    public static IReadOnlySet<string> Small { get; } =
        (
            "i och för av på med som en ett den det de till från om hur många mycket stor andel andelen antal antalet är har inte "
            + "per vid eller alla kommun kommunen"
        )
            .Split(' ')
            .ToHashSet();

    /// <summary>Words as people type them, with Kolada's for the same.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Same { get; } =
        new Dictionary<string, IReadOnlyList<string>>
        {
            ["socialbidrag"] = ["ekonomiskt bistånd", "försörjningsstöd"],
            ["försörjningsstöd"] = ["ekonomiskt bistånd"],
            ["bidragstagare"] = ["biståndsmottagare"],
            ["dagis"] = ["förskola"],
            ["fritids"] = ["fritidshem"],
            ["äldreboende"] = ["särskilt boende"],
            ["ålderdomshem"] = ["särskilt boende"],
            ["hemhjälp"] = ["hemtjänst"],
            ["folkmängd"] = ["invånare totalt"],
            ["befolkning"] = ["invånare"],
            ["invandrare"] = ["utrikes födda"],
            ["utlandsfödda"] = ["utrikes födda"],
            ["utrikesfödda"] = ["utrikes födda"],
            ["inrikesfödda"] = ["inrikes födda"],
            ["flyktingar"] = ["skyddsbehövande"],
            ["kommunalskatt"] = ["skattesats"],
            ["skatt"] = ["skattesats"],
            ["nian"] = ["åk 9"],
            ["sexan"] = ["åk 6"],
            ["trean"] = ["åk 3"],
            ["gymnasiet"] = ["gymnasieskola", "gymnasieelever"],
            ["vuxenutbildning"] = ["komvux"],
            ["återvinning"] = ["materialåtervinning"],
            ["sopor"] = ["hushållsavfall", "avfall"],
            ["soporna"] = ["hushållsavfall", "avfall"],
            ["koldioxid"] = ["växthusgaser"],
            ["klimatutsläpp"] = ["utsläpp växthusgaser"],
            ["läkare"] = ["läkarbesök"],
            ["brott"] = ["anmälda brott", "våldsbrott"],
            ["trygghet"] = ["trygg", "otrygg"],
            ["kunskapskraven"] = ["betygskriterierna"],
            ["godkända"] = ["betygskriterierna"],
            ["godkänt"] = ["betygskriterierna"],
            ["matte"] = ["matematik"],
            ["mat"] = ["livsmedel", "måltider"],
            ["skolmat"] = ["skolmaten"],
            ["barnfattigdom"] = ["invånare 0 19 låg ekonomisk standard"],
            ["gymnasiebehörighet"] = ["behöriga yrkesprogram"],
            ["bostadsbyggande"] = ["färdigställda bostäder"],
            ["utflyttning"] = ["flyttningsnetto"],
            ["kvinnor"] = ["flickor"],
            ["män"] = ["pojkar"],
        };

    /// <summary>Words of titles that tell of something else than most look for, who then write them.</summary>
    public static IReadOnlySet<string> Unusual { get; } =
        (
            "osäkerhetstal avvikelse modellberäknat modellberäknade salsa standardkostnad referenskostnad kostnadsutjämningsnetto "
            + "nettokostnadsavvikelse åldersersättning behovsnivå köp kommunalförbund anpassad"
        )
            .Split(' ')
            .ToHashSet();

    /// <summary>Words of the titles that most look for.</summary>
    public static IReadOnlySet<string> Usual { get; } = new HashSet<string> { "andel", "kr" };

    /// <summary>Words that tell the whole from its parts.</summary>
    public static IReadOnlySet<string> Totals { get; } = new HashSet<string> { "totalt", "total" };

    /// <summary>First words of those that only help to read another KPI.</summary>
    public static IReadOnlySet<string> BesideOthers { get; } = new HashSet<string> { "osäkerhetstal", "avvikelse", "förväntat" };

    /// <summary>What to do where no word was typed.</summary>
    public const string NoWord = "Skriv minst ett ord att söka på, till exempel arbetslöshet.";

    /// <summary>That there are too many letters.</summary>
    public static string TooLong(int letters, int most) =>
        $"Sökningen har {SwedishFormat.Number(letters, 0)} tecken. Sök på några få ord, högst {SwedishFormat.Number(most, 0)} tecken.";

    /// <summary>Words that ask for women and men apart.</summary>
    public static IReadOnlySet<string> Sexes { get; } =
        "kvinnor kvinna män man flickor pojkar kön tjejer killar könsuppdelat jämställdhet".Split(' ').ToHashSet();

    /// <summary>"41 av 6 099 mått har ordet i titeln eller intill. 12 av dem är avslutade."</summary>
    public static string Found(int found, int of, int ended, int described, int words, bool hasAll)
    {
        var what =
            words == 1 ? "ordet"
            : hasAll ? "alla orden"
            : "några av orden";
        var all = SwedishFormat.Number(of, 0);
        var first =
            found == 0 ? $"Inget av {all} mått har {what} i titeln." : $"{SwedishFormat.Number(found, 0)} av {all} mått har {what}.";
        return first
            + (ended == 0 ? "" : $" {Words.Sentence(NumberWords.Word(ended))} av dem är {(ended == 1 ? "avslutat" : "avslutade")}.")
            + (described == 0 ? "" : $" {Words.Sentence(NumberWords.Word(described))} till har det bara i beskrivningen.")
            + (found == 0 && described == 0 ? " Sök på andra eller färre ord." : "");
    }

    /// <summary>That misspelt words were read as others.</summary>
    public static string ReadAs(string asked, string read) => $"Inget mått har ”{asked}”. Här är träffarna för ”{read}”.";

    /// <summary>That none has all the words.</summary>
    public const string NotAll = "Inget mått har alla orden. Här är de som har flest av dem.";

    /// <summary>A KPI's title on one line.</summary>
    public static string Title(StoredKpi kpi) => Folded.Words(kpi.Title);

    /// <summary>"Arbetsmarknad · SCB · kvinnor och män · 2026 väntas 2027-01-19"</summary>
    public static string Facts(StoredKpi kpi, DateOnly today) =>
        string.Join(
            " · ",
            new[]
            {
                kpi.Area,
                kpi.Producers is { Count: > 0 } producers ? string.Join(", ", producers) : null,
                kpi.About == "L" ? "regioner" : null,
                kpi.Genders switch
                {
                    true => "kvinnor och män",
                    false => "bara alla",
                    null => null,
                },
                Next(kpi, today),
            }.OfType<string>()
        );

    private static string? Next(StoredKpi kpi, DateOnly today) =>
        StoredKpi.LastYear(kpi.Title) is { } last ? $"avslutat, sista året {last}"
        : kpi.Period is not { } period ? null
        : DateOnly.TryParseExact(kpi.PublicationDate, "yyyy-MM-dd", out var day)
            ? $"{period} {(day > today ? "väntas" : "aviserat till")} {SwedishFormat.Date(day)}"
        : null;

    /// <summary>What follows one that has ended, in a sentence for each; nothing that is known follows when there is none.</summary>
    public static string After(IReadOnlyList<(string Kpi, string Title, bool SaidByKolada)> next) =>
        next switch
        {
            [] => "Inget mått med nästan samma titel finns.",
            [{ SaidByKolada: true }, ..] => $"Kolada skriver att det ersätts av {Named(next)}. Serierna fogas inte ihop.",
            _ => $"Förslag på efterföljare: {Named(next)}. Serierna fogas inte ihop.",
        };

    private static string Named(IReadOnlyList<(string Kpi, string Title, bool SaidByKolada)> next) =>
        string.Join(", eller ", next.Select(one => $"{one.Kpi}, ”{one.Title}”"));

    /// <summary>That there is more than what is shown.</summary>
    public static string More(int shown, int all, string how) => $"Visar {NumberWords.OfAll(shown, all)}. {how}";

    /// <summary>Where the list comes from.</summary>
    public static string Sourced(DateTimeOffset asOf) =>
        $"Källa: Kolada (katalogen {SwedishFormat.Date(StockholmTime.DateInStockholm(asOf))}). "
        + "Uppgiftslämnare och förslag på efterföljare: egen läsning.";
}
