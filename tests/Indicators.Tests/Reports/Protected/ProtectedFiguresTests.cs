using System.Globalization;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports.Protected;

/// <summary>
/// Whoever reads all that is published together, and reckons, finds no small count. The reports are drawn by chance, the same ones every
/// time. INDICATORS_PROTECTED says how many; 300 when it is not set.
/// </summary>
[Trait("Category", "Chance")]
public sealed class ProtectedFiguresTests
{
    private static readonly int Reports = int.Parse(
        Environment.GetEnvironmentVariable("INDICATORS_PROTECTED") ?? "300",
        CultureInfo.InvariantCulture
    );

    [Fact]
    public async Task No_hidden_count_can_be_worked_out_from_all_that_is_published()
    {
        var hidden = 0;
        for (var seed = 0; seed < Reports; seed++)
        {
            var drawn = new DrawnReport(seed);
            var publication = await PublishAsync(drawn, withPage: seed % 30 == 0);
            try
            {
                hidden += Check(drawn, publication);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Report {seed}, threshold {drawn.Limit}:\n{drawn.Csv()}", fault);
            }
        }

        Assert.True(hidden > Reports, "Too little was hidden for the test to say anything.");
    }

    private static async Task<Publication> PublishAsync(DrawnReport drawn, bool withPage)
    {
        using var folder = new Folder();
        string[] on = ["--plan", "sollentuna", "--catalog", folder.Write("c.json", drawn.Catalogue()), "--db", SmallSite.Db(folder)];
        string[] period = ["--period", DrawnReport.Periods[0]];
        var imported = await CommandLine.RunAsync(["import", folder.Write("m.csv", drawn.Csv()), .. on]);
        Assert.True(imported.Code == 0, imported.Error);
        var written = await CommandLine.RunAsync(["report", .. period, "--format", "html,docx,csv,xlsx", "--out", folder.Path, .. on]);
        Assert.True(written.Code == 0, written.Error);
        var answered = await CommandLine.RunAsync(["compare", "--json", .. period, .. on]);
        Assert.True(answered.Code == 0, answered.Error);

        var name = folder.File($"sollentuna/{DrawnReport.Periods[0]}/sollentuna-{DrawnReport.Periods[0]}");
        var publication = new Publication();
        publication.ReadCsv(name + ".csv");
        publication.ReadXlsx(name + ".xlsx");
        publication.ReadAnswer(answered.Out);
        publication.ReadHtml(File.ReadAllText(name + ".html"));
        publication.ReadWord(name + ".docx");
        publication.ReadManifest(name + ".manifest.json");
        if (withPage)
        {
            await using var site = await SmallSite.StartAsync(folder, catalogue: drawn.Catalogue());
            publication.ReadHtml(await site.Client.GetStringAsync(new Uri("/planer/sollentuna", UriKind.Relative)));
        }

        return publication;
    }

    private static int Check(DrawnReport drawn, Publication publication)
    {
        Assert.All(publication.Told, pair => Assert.Equal(drawn.Reported[pair.Key], pair.Value));
        Assert.Empty(publication.Protected.Intersect(publication.Told.Keys));
        if (drawn.Limit == 1)
        {
            Assert.Equal(drawn.Reported.Count, publication.Told.Count);
        }

        foreach (var period in DrawnReport.Periods)
        {
            foreach (var measure in new[] { "deltagare", "spridning", "personer" })
            {
                Check(drawn, publication, measure, period);
            }
        }

        return drawn.Reported.Count - publication.Told.Count;
    }

    private static void Check(DrawnReport drawn, Publication publication, string measure, string period)
    {
        bool IsOf(Figure figure, string one) => figure.Measure == one && figure.Period == period;
        var counts = drawn.Reported.Where(pair => IsOf(pair.Key, measure)).ToDictionary();
        var rest = !new Reader(drawn, drawn.Reported, measure, period, rest: false).IsPossible();
        var everything = new Reader(drawn, drawn.Reported, measure, period, rest && measure == "spridning");
        var reader = new Reader(drawn, publication.Told, measure, period, rest && measure == "spridning");
        if (!everything.IsPossible())
        {
            // What does not add up is told as it is where nothing is small, and else not at all.
            if (counts.Values.Any(value => value > 0 && value < drawn.Limit))
            {
                Assert.DoesNotContain(publication.Told, pair => IsOf(pair.Key, measure));
            }

            return;
        }

        if (measure == "personer")
        {
            everything.Know("andel");
            reader.Know("andel");
            if (!everything.IsPossible())
            {
                // The shares do not fit the base: they are told as they are where none is of few.
                Assert.DoesNotContain(
                    publication.Told,
                    pair =>
                        IsOf(pair.Key, "andel")
                        && counts.TryGetValue(pair.Key with { Measure = measure }, out var whole)
                        && Math.Round(pair.Value * whole / 100) is var part
                        && ((part > 0 && part < drawn.Limit) || (whole - part > 0 && whole - part < drawn.Limit))
                );
                return;
            }
        }

        // A limit of 2 hides the number 1 alone; two numbers to choose between are left where another figure can be hidden too.
        int Enough(string row) => drawn.Limit == 2 && row is not ("har" or "inte") ? 2 : drawn.Limit - 1;
        var places = counts.Keys.Select(figure => figure.Place).Concat(rest && measure == "spridning" ? ["övriga"] : Array.Empty<string>());
        var anySmall = false;
        foreach (
            var (place, gender) in from place in places.Concat(measure == "personer" ? ["", "har", "inte"] : [""]).Distinct()
            from gender in DrawnReport.Genders
            select (place, gender)
        )
        {
            var name = Reader.Name(place, gender);
            var isSmall = everything.Values(name, drawn.Limit + 1) is { Count: > 0 } values && values[0] > 0 && values[^1] < drawn.Limit;
            var figure = new Figure(
                measure == "personer" && place.Length > 0 ? "andel" : measure,
                period,
                measure == "personer" ? "" : place,
                gender
            );
            var isHidden = drawn.Reported.TryGetValue(figure, out var value) && !publication.Told.ContainsKey(figure);
            var isNobody = place == "inte" ? value == 100 : value == 0;
            anySmall |= isSmall;
            if (isSmall || (isHidden && !isNobody))
            {
                Assert.True(
                    reader.Values(name, Enough(place)).Count >= Enough(place),
                    $"{measure} {period} {name}: {string.Join(", ", reader.Values(name, 9))}"
                );
            }
        }

        if (!anySmall && measure != "personer")
        {
            Assert.All(counts.Keys, figure => Assert.Contains(figure, publication.Told));
        }
    }
}
