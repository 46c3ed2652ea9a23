using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Tests.Charts.Support;

/// <summary>Descriptions of charts on the shipped figures. Their texts are made simply: what is tested is the drawing.</summary>
internal static class RealCharts
{
    public static readonly ValueFormat Percent = new(Unit.Percent, 1);
    public static readonly ValueFormat WholePercent = new(Unit.Percent, 0);
    public static readonly ValueFormat Points = new(Unit.PercentagePoints, 1);

    private const string Source =
        "Källa: Kolada (SCB, STATIV; förväntat värde: SKR). Liknande kommuners medel och spann: egen beräkning på data från Kolada.";

    public static IReadOnlyList<int> Years(int first, int last = 2022) => [.. Enumerable.Range(first, last - first + 1)];

    public static string Id(string name) => KoladaFigures.Municipalities.First(pair => pair.Value == name).Key;

    public static Line Line(string name, string kpi, string area, IReadOnlyList<int> years, string gender = "T", string? baseKpi = null)
    {
        var values = KoladaFigures.Values(kpi, area, years, gender);
        var bases = baseKpi is null ? null : KoladaFigures.Values(baseKpi, area, years, gender);
        return new Line
        {
            Name = name,
            Values = values,
            Bases = bases,
            Intervals = bases is null
                ? null
                :
                [
                    .. values.Zip(
                        bases,
                        (value, persons) => value is { } share && persons is > 0 ? Wilson(share, persons.Value) : (Interval?)null
                    ),
                ],
        };
    }

    public static PeerBand Band(string kpi, string municipality, IReadOnlyList<int> years)
    {
        var peers = KoladaFigures.Peers(municipality);
        var values = years.Select(year => peers.Select(peer => KoladaFigures.Value(kpi, peer, year)).OfType<double>().ToList()).ToList();
        return new PeerBand
        {
            Name = "Liknande kommuner",
            Mean = [.. values.Select(of => of.Count == 0 ? (double?)null : of.Average())],
            Min = [.. values.Select(of => of.Count == 0 ? (double?)null : of.Min())],
            Max = [.. values.Select(of => of.Count == 0 ? (double?)null : of.Max())],
            Count = [.. values.Select(of => of.Count)],
            Members = peers.Count,
        };
    }

    /// <summary>Refugees in work (N00700) with the value SKR's model expects (N00485).</summary>
    public static TrendChart Trend(string name = "Norrtälje")
    {
        var (id, years) = (Id(name), Years(2013));
        return new TrendChart
        {
            Title = $"{name}: {Percent.Value(KoladaFigures.Value("N00700", id, 2022)!.Value)} procent arbetar, färre än förväntat",
            Subtitle = "Flyktingar (skyddsbehövande och anhöriga) 20–64 år som arbetar, procent, 2013–2022",
            Description =
                $"Linjediagram. Andelen flyktingar som arbetar i {name} 2013–2022, med Riket, liknande kommuner och förväntat värde.",
            Notes = [Source, "Riket saknar värde 2013."],
            Years = years,
            Format = Percent,
            Own = Line(name, "N00700", id, years),
            Country = Line("Riket", "N00700", KoladaFigures.Riket, years),
            Expected = Line("Förväntat värde", "N00485", id, years),
            Peers = Band("N00700", id, years),
        };
    }

    /// <summary>Leavers of the establishment programme in work or studies (N00973), with intervals, small bases and a target.</summary>
    public static TrendChart Target(string name = "Oxelösund", double? min = 50, double? max = null)
    {
        var (id, years) = (Id(name), Years(2015));
        return new TrendChart
        {
            Title = $"{name}: {Percent.Value(KoladaFigures.Value("N00973", id, 2022) ?? 0)} procent, målet är minst 50",
            Subtitle = "Lämnat etableringsuppdraget och börjat arbeta eller studera efter 90 dagar, procent. Det närmaste måttet i Kolada",
            Description = $"Linjediagram. Andelen som arbetar eller studerar i {name} 2015–2022 mot målet minst 50 procent.",
            Notes =
            [
                "Strecken är 95 procents osäkerhet. Ihålig punkt: färre än 30 personer.",
                "Källa: Kolada (SCB). Osäkerhet: egen beräkning på data från Kolada.",
            ],
            Years = years,
            Format = Percent,
            Own = Line(name, "N00973", id, years, baseKpi: "N00964"),
            Country = Line("Riket", "N00973", KoladaFigures.Riket, years),
            Target = new TargetLine(max is null ? "Mål: minst 50\u00A0%" : "Mål: 45–60\u00A0%", min, max, null, null),
        };
    }

    /// <summary>Västervik lacks 2020 and 2021 of N18409; Riket's zeros of 2013 and 2014 are false and left out.</summary>
    public static TrendChart Gaps()
    {
        var (id, years) = (Id("Västervik"), Years(2013));
        var country = Line("Riket", "N18409", KoladaFigures.Riket, years);
        return new TrendChart
        {
            Title = "Luckor: Västervik saknar 2020 och 2021",
            Subtitle = "Klarat minst två SFI-kurser, av nybörjare två år tidigare, procent",
            Description = "Linjediagram. Västervik saknar värde 2020 och 2021.",
            Notes = ["Rikets värden 2013 och 2014 visas inte: Kolada anger 0, vilket är ett fel.", "Källa: Kolada (SCB)"],
            Years = years,
            Format = Percent,
            Own = Line("Västervik", "N18409", id, years),
            Country = country with { Values = [.. country.Values.Select(value => value == 0 ? null : value)] },
        };
    }

    /// <summary>SFI broken off (N18411): the whole country jumps between 2018 and 2019.</summary>
    public static TrendChart Break()
    {
        var years = Years(2013);
        return new TrendChart
        {
            Title = "Brott i serien: Norrtälje",
            Subtitle = "Avbrutit SFI med färre än två kurser, procent",
            Description = "Linjediagram. Linjen bryts mellan 2018 och 2019, då hela landet hoppar.",
            Notes = ["Linjen bryts där hela landet hoppar samma år.", "Källa: Kolada (SCB)"],
            Years = years,
            Format = Percent,
            Own = Line("Norrtälje", "N18411", KoladaFigures.Norrtalje, years),
            Country = Line("Riket", "N18411", KoladaFigures.Riket, years),
            Breaks = [new SeriesBreak(2018, "hopp i hela landet")],
        };
    }

    public static ExpectedChart Expected(string name = "Norrtälje", Better better = Better.High)
    {
        var (id, years) = (Id(name), Years(2013));
        return new ExpectedChart
        {
            Title =
                $"{name} ligger "
                + $"{SwedishFormat.Number(Math.Abs(KoladaFigures.Value("N00486", id, 2022) ?? 0), 1)} "
                + "procentenheter från förväntat värde",
            Subtitle = "Flyktingar (skyddsbehövande och anhöriga) 20–64 år som arbetar, procent",
            Description = $"Linjediagram och staplar. {name} mot förväntat värde 2013–2022.",
            Notes =
            [
                "Förväntat värde enligt SKR:s modell (N00485), som väger in hur länge flyktingarna bott i "
                    + "Sverige, deras utbildning och arbetslösheten bland inrikes födda i kommunen.",
                "Källa: Kolada (SKR; SCB, STATIV)",
            ],
            Years = years,
            Format = Percent,
            Better = better,
            Own = Line(name, "N00700", id, years),
            Expected = Line("Förväntat värde", "N00485", id, years),
            Deviations = KoladaFigures.Values("N00486", id, years),
            DeviationTitle = "Avvikelse från förväntat värde, procentenheter",
        };
    }

    public static IReadOnlyList<RankBar> Bars(string name, string kpi, int year, Better better)
    {
        var peers = KoladaFigures.Peers(Id(name)).ToHashSet(StringComparer.Ordinal);
        var values = KoladaFigures
            .Municipalities.Select(pair => (Id: pair.Key, Name: pair.Value, Value: KoladaFigures.Value(kpi, pair.Key, year)))
            .Where(row => row.Value is not null)
            .OrderBy(row => better == Better.Low ? row.Value : -row.Value)
            .ThenBy(row => row.Id, StringComparer.Ordinal)
            .ToList();
        return
        [
            .. values.Select(row => new RankBar(
                row.Name,
                row.Value!.Value,
                1 + values.FindIndex(other => other.Value == row.Value),
                row.Name == name ? RankRole.Own
                    : peers.Contains(row.Id) ? RankRole.Peer
                    : RankRole.Other
            )),
        ];
    }

    public static RankChart Rank(
        string name = "Norrtälje",
        string kpi = "N00700",
        Better better = Better.High,
        ValueFormat? format = null,
        bool country = true
    )
    {
        var bars = Bars(name, kpi, 2022, better);
        return new RankChart
        {
            Title = $"{name} har plats {bars.FirstOrDefault(bar => bar.Role == RankRole.Own)?.Place} av {bars.Count}",
            Subtitle = "Flyktingar (skyddsbehövande och anhöriga) 20–64 år som arbetar, procent, 2022. Varje stapel är en kommun",
            Description = $"Stapeldiagram över alla {bars.Count} kommuner.",
            Notes =
            [
                "Staplar med namn: liknande kommuner (integration, 2022). Fjärdedelarna säger plats, inte om resultatet är bra.",
                "Källa: Kolada (SCB, STATIV). Plats och fjärdedelar: egen beräkning på data från Kolada.",
            ],
            Format = format ?? Percent,
            Bars = bars,
            Quarters = better == Better.Neutral ? null : new RankQuarters(bars.Count / 4, 3 * bars.Count / 4, bars.Count),
            Country = country ? KoladaFigures.Value(kpi, KoladaFigures.Riket, 2022) : null,
        };
    }

    public static SpreadChart Spread(string name = "Norrtälje", string kpi = "N00700")
    {
        var bars = Bars(name, kpi, 2022, Better.High);
        var sorted = bars.Select(bar => bar.Value).Order().ToList();
        return new SpreadChart
        {
            Title = $"{name} ligger strax under Riket",
            Subtitle = "Flyktingar (skyddsbehövande och anhöriga) 20–64 år som arbetar, procent, 2022. Varje punkt är en kommun",
            Description = $"Punktdiagram över alla {bars.Count} kommuner.",
            Notes =
            [
                "Ring: liknande kommun (integration, 2022).",
                "Källa: Kolada (SCB, STATIV). Plats och spridning: egen beräkning på data från Kolada.",
            ],
            Format = Percent,
            Municipalities = bars,
            MiddleHalf = new Interval(sorted[sorted.Count / 4], sorted[3 * sorted.Count / 4]),
            Country = KoladaFigures.Value(kpi, KoladaFigures.Riket, 2022),
        };
    }

    public static GenderChart Gender(string name = "Norrtälje")
    {
        var (id, years) = (Id(name), Years(2015));
        var (women, men) = (Line("Kvinnor", "N00973", id, years, "K", "N00964"), Line("Män", "N00973", id, years, "M", "N00964"));
        return new GenderChart
        {
            Title = $"{name}: ingen säker skillnad mellan kvinnor och män 2022",
            Subtitle = "Lämnat etableringsuppdraget och börjat arbeta eller studera efter 90 dagar, procent",
            Description = "Linjediagram. Kvinnor och män 2015–2022, med 95 procents osäkerhet.",
            Notes =
            [
                "Streck: 95 procents osäkerhet. Ihålig punkt: färre än 30 personer. Fylld romb: säker skillnad.",
                "Källa: Kolada (SCB). Osäkerhet och skillnad: egen beräkning på data från Kolada.",
            ],
            Years = years,
            Format = Percent,
            Women = women,
            Men = men,
            Differences = [.. years.Select((_, index) => Difference(women, men, index))],
            DifferenceTitle = "Skillnad, män minus kvinnor, procentenheter",
        };
    }

    /// <summary>Women and men in work, without bases: Riket dotted, no difference claimed.</summary>
    public static GenderChart GenderWithoutBases(string name = "Norrtälje")
    {
        var (id, years) = (Id(name), Years(2013));
        return Gender(name) with
        {
            Title = "Kvinnor ligger 15,9 procentenheter under män",
            Years = years,
            Women = Line("Kvinnor", "N00700", id, years, "K"),
            Men = Line("Män", "N00700", id, years, "M"),
            CountryWomen = Line("Riket, kvinnor", "N00700", KoladaFigures.Riket, years, "K"),
            CountryMen = Line("Riket, män", "N00700", KoladaFigures.Riket, years, "M"),
            Differences = null,
        };
    }

    public static PartsChart Parts(string name = "Norrtälje")
    {
        var (id, years) = (Id(name), Years(2013));
        PartsRow Row(string label, string area, int year) =>
            new(label, year, [.. new[] { "N18409", "N18410", "N18411" }.Select(kpi => KoladaFigures.Value(kpi, area, year))]);
        return new PartsChart
        {
            Title = $"{name}: 37 procent har klarat minst två SFI-kurser efter två år",
            Subtitle = "Av nybörjare på SFI två år tidigare, procent. Räknas på skolkommun",
            Description = "Staplade liggande staplar, en rad per år.",
            Notes =
            [
                "Mellan 2018 och 2019 gick avbrutit i Riket från 23 till 33 procent. "
                    + "Summan kan avvika från 100 för att delarna är avrundade.",
                "Källa: Kolada (SCB)",
            ],
            Format = WholePercent,
            Parts = ["Klarat minst två kurser", "Fortsätter", "Avbrutit, färre än två kurser"],
            Rows = [.. years.Select(year => Row(SwedishFormat.Year(year), id, year))],
            Country = Row("Riket", KoladaFigures.Riket, 2022),
            Breaks = [new SeriesBreak(2018, "hopp i hela landet: jämför inte rakt över linjen")],
        };
    }

    private static GenderDifference? Difference(Line women, Line men, int index)
    {
        if (
            women.Values[index] is not { } w
            || men.Values[index] is not { } m
            || women.Intervals![index] is not { } wi
            || men.Intervals![index] is not { } mi
        )
            return null;
        var (low, high) = (
            m - w - Math.Sqrt(Square(m - mi.Low) + Square(wi.High - w)),
            m - w + Math.Sqrt(Square(mi.High - m) + Square(w - wi.Low))
        );
        return new GenderDifference(m - w, new Interval(low, high), low > 0 || high < 0);
    }

    private static double Square(double x) => x * x;

    private static Interval Wilson(double percent, double n)
    {
        var (p, z2) = (percent / 100, 1.96 * 1.96);
        var middle = (p + (z2 / (2 * n))) / (1 + (z2 / n));
        var half = 1.96 * Math.Sqrt((p * (1 - p) / n) + (z2 / (4 * n * n))) / (1 + (z2 / n));
        return new Interval(Math.Max(0, 100 * (middle - half)), Math.Min(100, 100 * (middle + half)));
    }
}
