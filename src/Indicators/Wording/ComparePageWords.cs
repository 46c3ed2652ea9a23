using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What is said of municipalities and groups beside each other.</summary>
internal static class ComparePageWords
{
    private const int MostSaid = 6;

    /// <summary>A group's name without Kolada's note on how its own mean is made: ours are unweighted and say so.</summary>
    public static string NameOf(StoredGroup group) => group.Title.Replace(" (ovägt medel)", "", StringComparison.Ordinal);

    /// <summary>A group as a row: the mean of its members.</summary>
    public static string MeanOf(StoredGroup group) => $"{NameOf(group)}, medel";

    /// <summary>The sources of what is shown.</summary>
    public static string Sourced(IReadOnlyList<Indicator> indicators, bool groups) =>
        Sources.Published(indicators) + (groups ? " " + Sources.Computed("gruppers medel") : "");

    /// <summary>
    /// The newest year that all chosen have, with their values or the lowest and highest of many; where there is none, each one's own
    /// newest.
    /// </summary>
    /// <param name="indicator">The measure.</param>
    /// <param name="years">The years shown, rising.</param>
    /// <param name="series">Those chosen, the own one first.</param>
    /// <param name="told">The year that the sentences over it tell, and how many of the first chosen: nothing is said twice.</param>
    public static string? Newest(
        Indicator indicator,
        IReadOnlyList<int> years,
        IReadOnlyList<(string Name, Func<int, double?> Value)> series,
        (int Year, int First)? told = null
    )
    {
        var format = Sentences.Format(indicator);
        string Said((string Name, Func<int, double?> Value) one, int year) => $"{one.Name} {format.Value(one.Value(year)!.Value)}";
        var common = years.LastOrDefault(year => series.All(one => one.Value(year) is not null));
        if (common != 0 && series.Count > MostSaid)
        {
            var said = told is { } over && over.Year == common;
            var (own, low, high) = (series[0], series.MinBy(one => one.Value(common)), series.MaxBy(one => one.Value(common)));
            return (said ? "" : $"År {SwedishFormat.Year(common)} hade {own.Name} {format.InWords(own.Value(common)!.Value)}. ")
                + $"Bland de valda är {Said(low, common)} lägst och {Said(high, common)} högst.";
        }

        if (common != 0)
        {
            var unit = indicator.Unit == Unit.Number ? "" : ", " + SwedishFormat.UnitWord(indicator.Unit);
            var rest = told is { } over && over.Year == common ? series.Skip(over.First).ToList() : series;
            return rest.Count == 0 ? null
                : rest is [var only] ? $"{only.Name} har {format.InWords(only.Value(common)!.Value)}."
                : $"År {SwedishFormat.Year(common)}{unit}: {Words.List([.. rest.Select(one => Said(one, common))])}.";
        }

        var newest = series.Select(one => (One: one, Year: years.LastOrDefault(year => one.Value(year) is not null))).ToList();
        var without = newest.Where(pair => pair.Year == 0).Select(pair => pair.One.Name).ToList();
        return "Det finns inget år där alla valda har värde. Senaste värden: "
            + Words.List([
                .. newest.Where(pair => pair.Year != 0).Select(pair => $"{Said(pair.One, pair.Year)} ({SwedishFormat.Year(pair.Year)})"),
            ])
            + "."
            + (without.Count == 0 ? "" : $" Inget värde: {Words.List(without)}.");
    }

    /// <summary>What Kolada publishes and a fault keeps out, with the reason.</summary>
    public static string NotShown(string area, IEnumerable<int> years, string why) =>
        $"{Words.Genitive(area)} värde {Words.Years(years)} visas inte: {why}.";

    /// <summary>How many of a group have a value a year; null when all do.</summary>
    public static string? Some(Summary? values, int members) =>
        values is { } known && known.N < members ? NumberWords.OfAll(known.N, members) : null;

    /// <summary>How the values are to be read.</summary>
    public static string Read(Indicator indicator) =>
        $"Värdena visas som {(indicator.Derived is null ? "Kolada har publicerat dem" : "de räknas fram ur Koladas")}."
        + (indicator.Comparable ? "" : " Antal följer kommunens storlek och säger inte hur väl den lyckas.")
        + $" {TableWords.Missing} värde saknas.";

    /// <summary>That the chart does not show all of them.</summary>
    public static string MostLines(int most) =>
        $"Diagrammet visar de {NumberWords.Word(most)} första kommunerna, för fler linjer går inte att skilja åt. Alla står i tabellen.";

    /// <summary>Over the table of several measures.</summary>
    public static string TogetherHeading(int measures) => $"{Words.Sentence(NumberWords.Word(measures))} mått tillsammans";

    /// <summary>What that table holds.</summary>
    public const string TogetherCaption = "Det nyaste året som de valda kommunerna har värde för";

    /// <summary>How that table is to be read; what is strong, where any measure has a better direction.</summary>
    public static string TogetherRead(bool ranked) =>
        "En säker skillnad är större än slump och vanliga svängningar, var för sig för varje mått."
        + (ranked ? " Fet siffra är den bästa i raden, där det är sagt vilket håll som är bättre; säker är den bara om det står." : "");

    /// <summary>That the table does not hold all of them.</summary>
    public static string MostColumns(int most, int all) =>
        $"{NumberWords.OfAll(most, all)} kommuner ryms här; alla står under varje mått och i filen.";

    /// <summary>That not all measures have charts here.</summary>
    public static string MostCharts(int most, int all) =>
        $"Diagram visas för {NumberWords.Word(most)} av {NumberWords.Word(all)} mått. Alla står i tabellen överst och i filen.";

    /// <summary>That the one the others are held against has nothing to draw.</summary>
    public static string NothingToDraw(string area) => $"{area} saknar värde, så linjerna ritas inte. Talen står i tabellen.";

    /// <summary>Who the page begins with before anything is chosen, and that it can be another.</summary>
    /// <param name="own">The first plan's municipality.</param>
    /// <param name="others">How many stand beside it.</param>
    /// <param name="neighbours">Whether they are its neighbours, else they are like it.</param>
    public static string Begun(string own, int others, bool neighbours) =>
        $"Här börjar sidan: {own}"
        + (
            others == 0 ? ""
            : neighbours ? $" och {NumberWords.Counted(others, "en granne", "grannar")}"
            : $" och {NumberWords.Counted(others, "en liknande kommun", "liknande kommuner")}"
        )
        + ". Välj en annan kommun eller ett annat mått nedan. Den första kommunen är den som de andra hålls mot.";

    /// <summary>Over the form: the first choice, or another.</summary>
    public static string Choose(bool chosen) => chosen ? "Ändra valet" : "Välj";

    /// <summary>The list that a municipality is chosen in.</summary>
    public static string Municipality(bool chosen) => chosen ? "Lägg till kommun" : "Kommun";

    /// <summary>Over the measures of a plan in the list of measures.</summary>
    public static string Of(Plan plan) => $"{plan.Name}: {plan.Title}";

    /// <summary>Before the links to those that are like a municipality.</summary>
    public static string Beside(string municipality) => $"Jämför {municipality} med";

    /// <summary>A link to those that share a border with it: "Sju grannar".</summary>
    public static string Neighbours(int count) => Words.Sentence(NumberWords.Counted(count, "en granne", "grannar"));

    /// <summary>A link to those that are like it: "Sju liknande kommuner (integration)".</summary>
    public static string Alike(PeerGroup group) =>
        $"{Words.Sentence(NumberWords.Word(group.Members.Count))} liknande kommuner ({group.Area})";
}
