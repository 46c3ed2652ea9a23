using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Tests.Reports.Word;

/// <summary>One chart of each kind on Norrtälje's real figures.</summary>
internal static class SampleCharts
{
    public const string Norrtälje = "0188";

    private static readonly string[] Peers = ["0880", "1481", "1496", "2080", "2284", "2380", "2580"];
    private static readonly int[] Years = [.. Enumerable.Range(2013, 10)];
    private static readonly ValueFormat Percent = new(Unit.Percent, 1);

    public static IReadOnlyList<Chart> All => [Trend, Expected, Rank, Gender, GenderLines, Parts, Spread];

    public static TrendChart Trend { get; } =
        new()
        {
            Title = "Norrtälje: 66,2 procent arbetar, färre än förväntat",
            Subtitle = "Flyktingar (skyddsbehövande och anhöriga) 20–64 år som arbetar, procent, 2013–2022",
            Description =
                "Linjediagram. Andelen flyktingar som arbetar i Norrtälje gick från 62,0 "
                + "procent 2013 till 53,8 procent 2017 och 66,2 procent 2022.",
            Notes =
            [
                "Riket saknar värde 2013.",
                "Källa: Kolada (SCB, STATIV; SKR). Liknande kommuner: egen beräkning på data från Kolada.",
            ],
            Years = Years,
            Format = Percent,
            Own = Own("N00700"),
            Country = Line("Riket", "N00700", "0000"),
            Expected = Line("Förväntat värde", "N00485", Norrtälje),
            Peers = Band("N00700"),
        };

    public static ExpectedChart Expected { get; } =
        new()
        {
            Title = "Norrtälje ligger 4,1 procentenheter under förväntat värde",
            Subtitle = "Flyktingar (skyddsbehövande och anhöriga) 20–64 år som arbetar, procent",
            Description = "Linjediagram och stapeldiagram. År 2022 arbetade 66,2 procent i Norrtälje; förväntat värde var 70,3 procent.",
            Notes = ["Förväntat värde enligt SKR:s modell (N00485).", "Källa: Kolada (SKR; SCB, STATIV)"],
            Years = Years,
            Format = Percent,
            Better = Better.High,
            Own = Own("N00700"),
            Expected = Line("Förväntat värde", "N00485", Norrtälje),
            Deviations = Shipped.Series("N00486", Norrtälje, "T", Years),
            DeviationTitle = "Avvikelse från förväntat värde, procentenheter",
        };

    public static RankChart Rank { get; } =
        new()
        {
            Title = "Norrtälje har plats 167 av 290",
            Subtitle = "Flyktingar (skyddsbehövande och anhöriga) 20–64 år som arbetar, procent, 2022. Varje stapel är en kommun",
            Description = "Stapeldiagram. Norrtälje har plats 167 av 290 kommuner med 66,2 procent.",
            Notes =
            [
                "Staplar med namn: liknande kommuner (integration, 2022). Fjärdedelarna säger plats, inte om resultatet är bra.",
                "Källa: Kolada (SCB, STATIV). Plats och fjärdedelar: egen beräkning på data från Kolada.",
            ],
            Format = Percent,
            Bars = Bars(),
            Quarters = new(72, 217, 290),
            Country = 67.73561872,
        };

    public static GenderChart Gender { get; } =
        new()
        {
            Title = "Norrtälje: ingen säker skillnad mellan kvinnor och män 2022",
            Subtitle = "Lämnat etableringsuppdraget och börjat arbeta eller studera efter 90 dagar, procent",
            Description = "Linjediagram. År 2022 var andelen 15,4 procent bland kvinnor och 25,0 procent bland män.",
            Notes =
            [
                "Streck: 95 procents osäkerhet. Ihålig punkt: färre än 30 personer. Fylld romb: säker skillnad.",
                "Källa: Kolada (SCB). Osäkerhet och skillnad: egen beräkning på data från Kolada.",
            ],
            Years = [.. Enumerable.Range(2015, 8)],
            Format = Percent,
            Women = Uncertain("Kvinnor", "K", [11, 13, 27, 43, 62, 63, 29, 26]),
            Men = Uncertain("Män", "M", [13, 26, 30, 78, 70, 44, 23, 28]),
            Differences =
            [
                new(35.7, new(-3, 62), false),
                new(61.5, new(29, 77), true),
                new(24.4, new(-1, 45), false),
                new(15.9, new(-2.5, 32), false),
                new(4.9, new(-11, 20), false),
                new(19.1, new(3, 35), true),
                new(32.2, new(9, 53), true),
                new(9.6, new(-12, 30), false),
            ],
            DifferenceTitle = "Skillnad, män minus kvinnor, procentenheter",
        };

    public static GenderChart GenderLines { get; } =
        new()
        {
            Title = "Norrtälje: 56,8 procent av kvinnorna och 72,7 procent av männen arbetar",
            Subtitle = "Flyktingar (skyddsbehövande och anhöriga) 20–64 år som arbetar, procent",
            Description = "Linjediagram. År 2022 arbetade 56,8 procent av kvinnorna och 72,7 procent av männen.",
            Notes = ["Källa: Kolada (SCB, STATIV)"],
            Years = Years,
            Format = Percent,
            Women = Line("Kvinnor", "N00700", Norrtälje, "K"),
            Men = Line("Män", "N00700", Norrtälje, "M"),
            CountryWomen = Line("Riket, kvinnor", "N00700", "0000", "K"),
            CountryMen = Line("Riket, män", "N00700", "0000", "M"),
            DifferenceTitle = "Skillnad, män minus kvinnor, procentenheter",
            Breaks = [new(2018, "hopp i hela landet")],
        };

    public static PartsChart Parts { get; } =
        new()
        {
            Title = "Norrtälje: 37 procent har klarat minst två SFI-kurser efter två år",
            Subtitle = "Av nybörjare på SFI två år tidigare, procent. Räknas på skolkommun",
            Description =
                "Liggande staplar. År 2022 hade 37 procent klarat minst två kurser, 27 procent fortsatte och 36 procent hade avbrutit.",
            Notes =
            [
                "Mellan 2018 och 2019 gick avbrutit i Riket från 23 till 33 procent. "
                    + "Summan kan avvika från 100 för att delarna är avrundade.",
                "Källa: Kolada (SCB)",
            ],
            Format = new(Unit.Percent, 0),
            Parts = ["Klarat minst två kurser", "Fortsätter", "Avbrutit, färre än två kurser"],
            Rows =
            [
                new("2012", 2012, [null, 25, 30]),
                .. Years.Select(year => Shares(year.ToString(System.Globalization.CultureInfo.InvariantCulture), year, Norrtälje)),
            ],
            Country = Shares("Riket", 2022, "0000"),
            Breaks = [new(2018, "hopp i hela landet: jämför inte rakt över linjen")],
        };

    public static SpreadChart Spread { get; } =
        new()
        {
            Title = "Norrtälje ligger i den lägre hälften",
            Subtitle = "Flyktingar (skyddsbehövande och anhöriga) 20–64 år som arbetar, procent, 2022. Varje prick är en kommun",
            Description = "Prickdiagram. Norrtälje har 66,2 procent; hälften av kommunerna ligger mellan 63,2 och 72,0 procent.",
            Notes = ["Källa: Kolada (SCB, STATIV)"],
            Format = Percent,
            Municipalities = Bars(),
            MiddleHalf = new(63.2, 72.0),
            Country = 67.73561872,
        };

    private static Line Own(string kpi) => Line("Norrtälje", kpi, Norrtälje);

    private static Line Line(string name, string kpi, string area, string gender = "T") =>
        new() { Name = name, Values = Shipped.Series(kpi, area, gender, Years) };

    private static PeerBand Band(string kpi)
    {
        var members = Peers.Select(area => Shipped.Series(kpi, area, "T", Years)).ToList();
        var byYear = Years.Select((_, i) => members.Select(member => member[i]).OfType<double>().ToList()).ToList();
        return new()
        {
            Name = "Liknande kommuner",
            Mean = [.. byYear.Select(values => values.Count == 0 ? (double?)null : values.Average())],
            Min = [.. byYear.Select(values => values.Count == 0 ? (double?)null : values.Min())],
            Max = [.. byYear.Select(values => values.Count == 0 ? (double?)null : values.Max())],
            Count = [.. byYear.Select(values => values.Count)],
            Members = Peers.Length,
        };
    }

    private static List<RankBar> Bars()
    {
        var all = Shipped.All("N00700", 2022).OrderByDescending(one => one.Value).ToList();
        return
        [
            .. all.Select(one => new RankBar(
                one.Name,
                one.Value,
                1 + all.Count(other => other.Value > one.Value),
                one.Area == Norrtälje ? RankRole.Own
                    : Peers.Contains(one.Area) ? RankRole.Peer
                    : RankRole.Other
            )),
        ];
    }

    private static Line Uncertain(string name, string gender, double?[] bases)
    {
        var values = Shipped.Series("N00973", Norrtälje, gender, [.. Enumerable.Range(2015, 8)]);
        return new()
        {
            Name = name,
            Values = values,
            Bases = bases,
            Intervals =
            [
                .. values.Zip(bases, (value, n) => value is { } share && n is { } persons ? Wilson(share / 100, persons) : (Interval?)null),
            ],
        };
    }

    private static Interval Wilson(double share, double n)
    {
        const double z = 1.96;
        var middle = (share + (z * z / (2 * n))) / (1 + (z * z / n));
        var reach = z / (1 + (z * z / n)) * Math.Sqrt((share * (1 - share) / n) + (z * z / (4 * n * n)));
        return new((middle - reach) * 100, (middle + reach) * 100);
    }

    private static PartsRow Shares(string label, int year, string area) =>
        new(label, year, [.. new[] { "N18409", "N18410", "N18411" }.Select(kpi => Shipped.Series(kpi, area, "T", [year])[0])]);
}
