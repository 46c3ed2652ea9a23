using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports.Protected;

/// <summary>A plan with own measures and what a municipality has reported of them, drawn by chance from a seed.</summary>
internal sealed class DrawnReport
{
    public static readonly string[] Periods = ["2024-delar", "2023-delar"];
    public static readonly string[] Genders = ["T", "K", "M"];

    private readonly Random random;

    public DrawnReport(int seed)
    {
        random = new Random(seed);
        Limit = random.Next(1, 11);
        foreach (var period in Periods)
        {
            DrawCount("deltagare", period, "");
            DrawShare(period);
            DrawPlaces(period);
        }
    }

    /// <summary>The plan's threshold.</summary>
    public int Limit { get; }

    /// <summary>What is reported.</summary>
    public Dictionary<Figure, decimal> Reported { get; } = [];

    /// <summary>The measures, by the names that tables have of them.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } =
        new Dictionary<string, string>
        {
            ["Deltagare"] = "deltagare",
            ["Personer"] = "personer",
            ["Andel klara"] = "andel",
            ["Spridning"] = "spridning",
        };

    public string Catalogue()
    {
        var catalogue = JsonNode.Parse(SmallCatalogue.Text)!;
        var plan = catalogue["plans"]![0]!;
        plan["smallestShown"] = Limit;
        plan["measures"] = new JsonArray(
            Measure("deltagare", "Deltagare", "count"),
            Measure("personer", "Personer", "count"),
            Measure("andel", "Andel klara", "share", "personer"),
            Measure("spridning", "Spridning", "distribution")
        );
        return catalogue.ToJsonString();
    }

    public string Csv()
    {
        var csv = new StringBuilder("kind;id;name;period;gender;value;unit;state;date;counterparty;comment\r\n");
        foreach (var (figure, value) in Reported)
        {
            var text = value.ToString(CultureInfo.GetCultureInfo("sv-SE"));
            csv.Append(
                CultureInfo.InvariantCulture,
                $"measure;{figure.Measure};;{figure.Period};{figure.Gender};{text};;;;{figure.Place};\r\n"
            );
        }

        csv.Append("measure;deltagare;;2022-delar;T;;;;;;Har inte räknats\r\n");
        return csv.ToString();
    }

    private static JsonObject Measure(string id, string name, string kind, string? shareOf = null)
    {
        var measure = new JsonObject
        {
            ["id"] = id,
            ["kind"] = kind,
            ["wording"] = $"planens ord om {id}",
            ["name"] = name,
            ["definition"] = "Vad som räknas.",
            ["unit"] = shareOf is null ? "count" : "percent",
            ["decimals"] = shareOf is null ? 0 : 1,
            ["better"] = "high",
        };
        if (shareOf is not null)
        {
            measure["base"] = shareOf;
        }

        return measure;
    }

    private bool Chance(int percent) => random.Next(100) < percent;

    // Many are nobody or few, as in life.
    private int Persons() =>
        random.Next(4) switch
        {
            0 => 0,
            1 => random.Next(1, Limit + 2),
            2 => random.Next(1, 15),
            _ => random.Next(5, 40),
        };

    private void Report(Figure figure, decimal value, int percent)
    {
        if (Chance(percent))
        {
            Reported[figure] = value;
        }
    }

    private (int Women, int Men) DrawCount(string measure, string period, string place)
    {
        var (women, men) = (Persons(), Persons());
        Report(new Figure(measure, period, place, "T"), women + men + (Chance(3) ? 1 : 0), 85);
        Report(new Figure(measure, period, place, "K"), women, 65);
        Report(new Figure(measure, period, place, "M"), men, 65);
        return (women, men);
    }

    private void DrawShare(string period)
    {
        var (women, men) = DrawCount("personer", period, "");
        var (some, others) = (random.Next(women + 1), random.Next(men + 1));
        if (Chance(10))
        {
            foreach (var gender in Genders)
            {
                Reported.Remove(new Figure("personer", period, "", gender));
            }
        }

        // Written as people write it: rounded more or less.
        var decimals = new[] { 0, 1, 1, 2, 12 }[random.Next(5)];
        foreach (var (gender, part, whole) in new[] { ("T", some + others, women + men), ("K", some, women), ("M", others, men) })
        {
            if (whole > 0)
            {
                Report(new Figure("andel", period, "", gender), Math.Round(100m * part / whole, decimals), 80);
            }
        }
    }

    private void DrawPlaces(string period)
    {
        var genders = Chance(60);
        var (women, men) = (0, 0);
        for (var place = 0; place < random.Next(2, 9); place++)
        {
            var before = Reported.Count;
            var (w, m) = DrawCount("spridning", period, $"Plats {(char)('A' + place)}");
            foreach (var figure in Reported.Keys.Skip(before).Where(figure => !genders && figure.Gender != "T").ToList())
            {
                Reported.Remove(figure);
            }

            (women, men) = (women + w, men + m);
        }

        Report(new Figure("spridning", period, "", "T"), women + men, 70);
        if (genders)
        {
            Report(new Figure("spridning", period, "", "K"), women, 50);
            Report(new Figure("spridning", period, "", "M"), men, 50);
        }
    }
}
