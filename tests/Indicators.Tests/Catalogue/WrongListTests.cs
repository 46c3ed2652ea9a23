using System.Text;
using System.Text.Json.Nodes;
using Indicators.Catalogue;
using Indicators.Tests.Support;

namespace Indicators.Tests.Catalogue;

public sealed class WrongListTests
{
    private static readonly JsonNode Shipped = JsonNode.Parse(
        File.ReadAllText(Repository.Catalogue),
        documentOptions: new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip, AllowTrailingCommas = true }
    )!;

    [Theory]
    [InlineData("indicators", "plans", "Indikatorn \"arbetar\" står i plans; den ska stå i indicators.")]
    [InlineData("plans", "indicators", "Planen \"norrtalje\" står i indicators; den ska stå i plans.")]
    [InlineData("indicators", "context", "Indikatorn \"arbetar\" står i context; den ska stå i indicators.")]
    [InlineData("indicators", "plans[].indicators", "Indikatorn \"arbetar\" står i planens indicators; den ska stå i indicators.")]
    [InlineData("plans[].indicators", "indicators", "Planens indikator \"arbetar\" står i indicators; den ska stå i planens indicators.")]
    [InlineData("plans[].goals", "plans", "Posten \"1\" står i plans; den ska stå i planens goals eller planens actions.")]
    [InlineData(
        "plans[].goals",
        "plans[].indicators",
        "Posten \"1\" står i planens indicators; den ska stå i planens goals eller planens actions."
    )]
    [InlineData(
        "plans[].measures",
        "plans[].indicators",
        "Det egna måttet \"S13\" står i planens indicators; det ska stå i planens measures."
    )]
    [InlineData("plans[].measures", "indicators", "Det egna måttet \"S13\" står i indicators; det ska stå i planens measures.")]
    [InlineData("plans[].reporting", "plans[].occasions", "Uppföljningen står i planens occasions; den ska stå i planens reporting.")]
    [InlineData(
        "plans[].occasions",
        "plans[].reporting",
        "Tillfället \"manad02\" står i planens reporting; det ska stå i planens occasions."
    )]
    [InlineData("plans[].words", "plans[].goals", "Ordet \"avklarad\" står i planens goals; det ska stå i planens words.")]
    [InlineData("wholes", "indicators", "Helheten \"sfi\" står i indicators; den ska stå i wholes.")]
    public void An_entry_in_the_wrong_list_is_said_to_be_and_nothing_else_is(string own, string wrong, string said)
    {
        var root = Shipped.DeepClone();
        List(root, wrong).Add(Entry(own));

        var (catalogue, faults) = CatalogueReader.Examine(Encoding.UTF8.GetBytes(root.ToJsonString()));

        Assert.Null(catalogue);
        Assert.Equal(said, Assert.Single(faults).Message);
    }

    [Fact]
    public void A_slip_in_an_entry_of_the_right_list_is_still_told_as_a_slip()
    {
        var root = Shipped.DeepClone();
        List(root, "plans[].goals")
            .Add(
                new JsonObject
                {
                    ["id"] = "9",
                    ["text"] = "Alla.",
                    ["short"] = "Alla",
                    ["followedBy"] = "Följs i text.",
                    ["indikators"] = new JsonArray(),
                }
            );

        var (_, faults) = CatalogueReader.Examine(Encoding.UTF8.GetBytes(root.ToJsonString()));

        Assert.Contains("Menade du \"indicators\"", Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    private static JsonNode Entry(string list) =>
        list switch
        {
            "plans[].measures" => List(Plan(Shipped, "sollentuna"), "measures").First(one => Id(one) == "S13")!.DeepClone(),
            "plans[].words" => new JsonObject { ["word"] = "avklarad", ["means"] = "done" },
            "plans[].occasions" => new JsonObject { ["code"] = "manad02", ["night"] = false },
            "plans[].indicators" => List(Plan(Shipped, "sollentuna"), "indicators")
                .First(one => (string?)one!["indicator"] == "arbetar")!
                .DeepClone(),
            "indicators" => List(Shipped, "indicators").First(one => Id(one) == "arbetar")!.DeepClone(),
            _ => List(Shipped, list)[0]!.DeepClone(),
        };

    private static JsonArray List(JsonNode root, string list) =>
        list.StartsWith("plans[].", StringComparison.Ordinal)
            ? List(root["plans"]![0]!, list["plans[].".Length..])
            : (root[list] ??= new JsonArray()).AsArray();

    private static JsonNode Plan(JsonNode root, string id) => root["plans"]!.AsArray().First(plan => Id(plan) == id)!;

    private static string? Id(JsonNode? node) => (string?)node!["id"];
}
