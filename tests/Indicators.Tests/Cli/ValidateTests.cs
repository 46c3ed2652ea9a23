using System.Globalization;
using System.Text;
using System.Text.Json;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.UseCases;

namespace Indicators.Tests.Cli;

public sealed class ValidateTests(SmallStore store) : IClassFixture<SmallStore>
{
    [Fact]
    public async Task A_catalogue_that_agrees_with_Kolada_is_sound()
    {
        var answer = await store.RunAsync("validate");

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.StartsWith(
            "Katalogen är rätt: 3 indikatorer, 1 plan. Den stämmer med Kolada som det var 2024-08-30.",
            answer.Out,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("\"kpi\": \"N00973\"", "\"kpi\": \"N99999\"", "indicators[2].kpi", "Nyckeltalet N99999 finns inte i Kolada. ")]
    [InlineData("\"genders\": true", "\"genders\": false", "indicators[2].genders", "Kolada delar N00973 på kön. Skriv genders: true.")]
    [InlineData(
        "\"name\": \"Sollentuna\"",
        "\"name\": \"Solentuna\"",
        "plans[0].name",
        "Kommunen 0163 heter Sollentuna i Kolada, inte Solentuna."
    )]
    [InlineData(
        "\"municipality\": \"0163\"",
        "\"municipality\": \"0199\"",
        "plans[0].municipality",
        "Kommunen 0199 finns inte i Kolada. Sollentuna har koden \"0163\"."
    )]
    [InlineData(
        "\"municipality\": \"0163\"",
        "\"municipality\": \"0001\"",
        "plans[0].municipality",
        "0001 är Region Stockholm, ingen kommun."
    )]
    [InlineData(
        "\"groups\": [\"integration\"]",
        "\"groups\": [\"arbete\"]",
        "plans[0].groups",
        "Kolada har ingen av grupperna för Sollentuna. Välj bland:"
    )]
    [InlineData(
        "\"decision\": { \"body\": \"Kommunstyrelsen\", \"date\": \"2017-05-08\", "
            + "\"reference\": \"§ 77\", \"text\": \"Antagen av kommunstyrelsen.\" },",
        "",
        "plans[0]",
        "Beslutet bakom planen saknas"
    )]
    [InlineData(
        "\"text\": \"Minst 10 procent\"",
        "\"text\": \"TODO\"",
        "plans[0].indicators[2].target.text",
        "Texten \"TODO\" är inte färdig. Här ska stå: Löftet, ordagrant ur dokumentet."
    )]
    [InlineData(
        "\"to\": [\"Kommunstyrelsen\"]",
        "\"to\": [\"\"]",
        "plans[0].reporting[0].to[0]",
        "Texten är tom. Här ska stå: Vilka som får rapporten"
    )]
    [InlineData(
        "\"to\": [\"Kommunstyrelsen\"], \"quote\": \"Målet följs upp årligen.\"",
        "\"to\": []",
        "plans[0].reporting",
        "Det står inte till vem eller med vilka ord sollentuna följs upp."
    )]
    [InlineData("\"min\": 10", "\"max\": 10", "plans[0].indicators[2].target", "Målvärdet behöver min för sitt slag.")]
    public async Task A_fault_has_its_place_and_what_to_write_instead(string right, string wrong, string path, string message)
    {
        var text = SmallCatalogue.With(right, wrong);

        var answer = await store.RunOnAsync(text, "validate", "--json");
        using var json = JsonDocument.Parse(answer.Out);
        var faults = json
            .RootElement.GetProperty("faults")
            .EnumerateArray()
            .Where(fault => fault.GetProperty("path").GetString() == path)
            .ToList();

        Assert.Equal(2, answer.Code);
        Assert.Contains(faults, fault => fault.GetProperty("message").GetString()!.StartsWith(message, StringComparison.Ordinal));
        Assert.All(
            faults,
            fault => Assert.Equal(JsonLines.Read(Encoding.UTF8.GetBytes(text)).Of(path), fault.GetProperty("line").GetInt32())
        );
    }

    [Theory]
    [InlineData("\"bodies\": [\"berörda nämnder\"],", "", "plans[0].goals", "Ingen är ansvarig för mål 1.")]
    [InlineData(
        "\"groups\": [\"integration\"]",
        "\"groups\": [\"integratoin\", \"övergripande\"]",
        "plans[0].groups[0]",
        "Kolada har ingen grupp \"integratoin\" för Sollentuna. Menade du \"integration\"?"
    )]
    public async Task What_may_be_right_is_advice_and_no_fault(string right, string wrong, string path, string message)
    {
        var answer = await store.RunOnAsync(SmallCatalogue.With(right, wrong), "validate", "--json");
        using var json = JsonDocument.Parse(answer.Out);
        var advice = Assert.Single(json.RootElement.GetProperty("advice").EnumerateArray());

        Assert.Equal(0, answer.Code);
        Assert.Equal(path, advice.GetProperty("path").GetString());
        Assert.StartsWith(message, advice.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_JSON_is_a_fault_too()
    {
        var answer = await store.RunOnAsync("{ \"indicators\": [", "validate", "--json");
        using var json = JsonDocument.Parse(answer.Out);

        Assert.Equal(2, answer.Code);
        Assert.Contains(
            "inte riktig JSON",
            json.RootElement.GetProperty("faults")[0].GetProperty("message").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_KPI_that_has_ended_is_told_with_the_one_that_may_follow_it()
    {
        var found = Held(
            Kolada(
                new StoredKpi { Id = "N00973", Title = "Lämnat etableringsuppdraget och börjat arbeta, andel (%) (-2023)" },
                new StoredKpi { Id = "N00999", Title = "Lämnat etableringsuppdraget och börjat arbeta, andel (%)" }
            )
        );

        Assert.Contains(
            found.Faults,
            fault =>
                fault is { Path: "indicators[2].kpi" }
                && fault.Message.StartsWith(
                    "Nyckeltalet N00973 är avslutat av Kolada efter 2023 och får inga nya värden. Det kan ha ersatts av N00999,",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void A_KPI_that_has_left_Kolada_is_told_with_the_one_that_may_follow_it()
    {
        var kolada = Kolada(
            [new StoredKpi { Id = "N00217", Title = "Balanstal, anställda utrikes födda" }],
            new StoredKpi { Id = "N00999", Title = "Balanstal, anställda utrikes födda, kommun" }
        );

        Assert.Contains(
            Held(kolada).Faults,
            fault =>
                fault is { Path: "indicators[0].kpi" }
                && fault.Message.Contains(
                    "finns inte i Kolada längre (\"Balanstal, anställda utrikes födda\"). Det kan ha ersatts av N00999",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task A_KPI_that_is_only_missing_from_the_copy_is_advice_and_is_never_called_wrong()
    {
        var text = SmallCatalogue.With("\"kpi\": \"N00973\"", "\"kpi\": \"N00011\"");

        var answer = await store.RunOnAsync(text, "validate");

        Assert.Contains("Nyckeltalet N00011, \"", answer.Out, StringComparison.Ordinal);
        Assert.Contains(
            "finns i Kolada men inte i den kopia som är hämtad (2024-08-30). Hämta från nätet: indicators fetch, utan --offline.",
            answer.Out,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Rätta id", answer.Out + answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_KPI_that_does_not_exist_is_told_with_those_whose_titles_are_nearest_to_what_it_is_called()
    {
        // By the digits N15419 would be as near; it is another measure, and only the name says which is meant.
        const string Meant = "Elever i åk 9 som uppnått betygskriterierna i alla ämnen, lägeskommun, andel (%)";
        var text = SmallCatalogue
            .With("\"kpi\": \"N00973\"", "\"kpi\": \"N15417\"")
            .Replace(
                "Arbete eller studier efter etableringsuppdraget",
                "Betygskriterierna i alla ämnen, lägeskommun",
                StringComparison.Ordinal
            );

        var answer = await store.RunOnAsync(text, "validate");

        Assert.Equal(2, answer.Code);
        Assert.Contains($"Nyckeltalet N15417 finns inte i Kolada. Menade du N15418, \"{Meant}\"", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, true, false, "advice")] // N18411: Kolada says no, and has values all the same
    [InlineData(false, true, true, "advice")]
    [InlineData(false, false, true, "fault")]
    [InlineData(true, true, false, "fault")]
    [InlineData(true, true, true, "")]
    [InlineData(true, false, true, "")] // published apart, but too few so far
    [InlineData(null, true, false, "")] // a copy from before the flag was kept
    public void The_gender_flag_is_held_against_Koladas(bool? kolada, bool stored, bool catalogue, string told)
    {
        var copy = Kolada(
            new StoredKpi
            {
                Id = "N00973",
                Title = "Andel",
                Genders = kolada,
            }
        ) with
        {
            WithGenders = stored ? new HashSet<string> { "N00973" } : [],
        };

        var found = Held(copy, SmallCatalogue.With("\"genders\": true", catalogue ? "\"genders\": true" : "\"genders\": false"));

        Assert.Equal(told == "fault" ? 1 : 0, found.Faults.Count(fault => fault.Path == "indicators[2].genders"));
        Assert.Equal(told == "advice" ? 1 : 0, found.Advice.Count(fault => fault.Path == "indicators[2].genders"));
    }

    [Fact]
    public void A_group_with_other_members_is_told_with_who_left_and_who_came()
    {
        var copy = Kolada() with
        {
            GroupsBefore =
            [
                new StoredGroup
                {
                    Id = "G1",
                    Title = "Liknande kommuner integration, Sollentuna, 2021",
                    Members = ["0114", "0188"],
                },
            ],
        };

        var advice = Assert.Single(Held(copy).Advice);

        Assert.Equal("plans[0].groups", advice.Path);
        Assert.Contains(
            "har bytt medlemmar sedan förra hämtningen. Borta: Norrtälje. Nya: Solna.",
            advice.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("en-US")] // sorts å as a
    [InlineData("")]
    public void The_groups_to_choose_among_stand_in_Swedish_order_whatever_the_machine_is_set_to(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var groups = new[] { "övergripande", "ålder", "arbete", "äldre" }.Select(
                (area, i) =>
                    new StoredGroup
                    {
                        Id = $"G{i}",
                        Title = $"Liknande kommuner {area}, Sollentuna, 2022",
                        Members = [],
                    }
            );
            var fault = Held(Kolada() with { Groups = [.. groups] }).Faults.Single(fault => fault.Path == "plans[0].groups");
            Assert.EndsWith("Välj bland: arbete, ålder, äldre, övergripande.", fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Findings Held(KoladaCopy kolada, string? catalogue = null) =>
        CatalogueConsistency.Check(CatalogueReader.Parse(Encoding.UTF8.GetBytes(catalogue ?? SmallCatalogue.Text), "k.json"), kolada);

    private static KoladaCopy Kolada(params StoredKpi[] kpis) => Kolada([], kpis);

    private static KoladaCopy Kolada(StoredKpi[] left, params StoredKpi[] kpis) =>
        new()
        {
            AsOf = DateTimeOffset.UnixEpoch,
            Kpis = kpis,
            Named = KoladaKpis
                .Of(
                    [new StoredKpi { Id = "N00001", Title = "Något annat" }, .. kpis],
                    new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero),
                    left,
                    new HashSet<string>()
                )
                .Named,
            Areas =
            [
                new StoredArea
                {
                    Id = "0163",
                    Title = "Sollentuna",
                    Type = "K",
                },
                new StoredArea
                {
                    Id = "0114",
                    Title = "Upplands Väsby",
                    Type = "K",
                },
                new StoredArea
                {
                    Id = "0184",
                    Title = "Solna",
                    Type = "K",
                },
                new StoredArea
                {
                    Id = "0188",
                    Title = "Norrtälje",
                    Type = "K",
                },
            ],
            Groups =
            [
                new StoredGroup
                {
                    Id = "G1",
                    Title = "Liknande kommuner integration, Sollentuna, 2022",
                    Members = ["0114", "0184"],
                },
            ],
            GroupsBefore = [],
            WithGenders = new HashSet<string>(),
        };
}
