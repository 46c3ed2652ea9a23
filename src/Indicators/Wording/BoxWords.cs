using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What boxes by year say (lådagram).</summary>
internal static class BoxWords
{
    /// <summary>The chart, as a sentence begins with it.</summary>
    public const string Chart = "Lådagrammet";

    public const string Middle = "mitten";
    public const string QuarterOver = "en fjärdedel över";
    public const string QuarterUnder = "en fjärdedel under";
    public const string TenthUnder = "en tiondel under";

    public static string TenthOver(bool brief) => brief ? "en tiondel över" : "en tiondel ligger över";

    /// <summary>
    /// "Norrtälje +4,2 procentenheter sedan 2013, mitten av kommunerna +17,0"; the newest value alone when there is nothing to compare it
    /// with.
    /// </summary>
    /// <param name="name">The own municipality.</param>
    /// <param name="years">The years since any break.</param>
    /// <param name="format">How values are written.</param>
    public static string Title(string name, IReadOnlyList<BoxYear> years, ValueFormat format)
    {
        var whole = years.Where(year => year is { Own: not null, Box: not null }).ToList();
        var newest = years.Last(year => year.Own is not null);
        if (whole.Count < 2 || whole[^1] != newest)
        {
            var beside = newest.Box is { } box ? $", mitten av kommunerna {format.Value(box.Middle)}" : "";
            return $"{name}: {format.InWords(newest.Own!.Value)}{beside}";
        }

        var (first, last) = (whole[0], whole[^1]);
        var (own, middle) = (last.Own!.Value - first.Own!.Value, last.Box!.Middle - first.Box!.Middle);
        var change = format.ShowsAsZero(own) ? "oförändrat" : $"{(own > 0 ? '+' : SwedishFormat.Minus)}{format.SizeInWords(own)}";
        return $"{name} {change} sedan {SwedishFormat.Year(first.Year)}, mitten av kommunerna {format.Difference(middle)}";
    }

    public static string Subtitle(Indicator indicator, IReadOnlyList<BoxYear> years) =>
        $"{MeasureWords.InUnit(indicator)}, {Words.Span(years[0].Year, years[^1].Year)}. " + "Lådan är mellersta hälften av kommunerna";

    /// <summary>How it is read, and how many municipalities are behind.</summary>
    public static string HowToRead(IReadOnlyList<BoxYear> years)
    {
        var counts = years.Where(year => year.Box is not null).Select(year => year.Municipalities).ToList();
        var without = years.Where(year => year.Box is null).Select(year => year.Year).ToList();
        var (low, high) = (SwedishFormat.Number(counts.Min(), 0), SwedishFormat.Number(counts.Max(), 0));
        return "Streckens ändar: en tiondel av kommunerna ligger utanför åt vardera hållet. Streck i lådan: mitten (medianen, ovägd). "
            + $"{(low == high ? low : $"{low}–{high}")} kommuner med värde."
            + (
                without.Count == 0
                    ? ""
                    : $" Låda saknas {Words.Years(without)}: färre än {BoxYears.FewestMunicipalities} kommuner har värde."
            );
    }

    public static string Source(Indicator indicator) => Sources.Published(indicator) + " " + Sources.Computed("lådor och streck");

    public static string Description(Indicator indicator, string name, IReadOnlyList<BoxYear> years, ValueFormat format, string course)
    {
        var boxes = years.Where(year => year.Box is not null).ToList();
        var newest = years.Last(year => year.Own is not null);
        string Box(BoxYear year) =>
            $"{SwedishFormat.Year(year.Year)} var mitten {format.WithUnit(year.Box!.Middle)} och mellersta hälften "
            + $"{format.Value(year.Box.Quarter)} till {format.Value(year.Box.ThreeQuarters)}";
        var where =
            newest.Box is not { } box ? ""
            : newest.Own < box.Quarter ? ", under mellersta hälften"
            : newest.Own > box.ThreeQuarters ? ", över mellersta hälften"
            : ", inom mellersta hälften";
        var gaps = years.Where(year => year.Own is null).Select(year => year.Year).ToList();
        return $"Lådagram, en låda för varje år: {indicator.Measures}. "
            + $"{string.Join("; ", new[] { boxes[0], boxes[^1] }.Distinct().Select(Box))}. "
            + $"{name} {course}{where}."
            + (newest.Country is { } country ? $" Riket var {format.WithUnit(country)} {SwedishFormat.Year(newest.Year)}." : "")
            + (gaps.Count == 0 ? "" : $" {name} saknar värde {Words.Years(gaps)}.");
    }

    /// <summary>Why an indicator has no boxes though the municipality has a value.</summary>
    public static string WhyNot(Indicator indicator) =>
        $"Färre än {BoxYears.FewestMunicipalities} kommuner har värde i {indicator.Key} något år, så lådagrammet finns inte för det.";
}
