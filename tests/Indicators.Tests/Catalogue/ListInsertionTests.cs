using System.Text;
using Indicators.Catalogue;

namespace Indicators.Tests.Catalogue;

public sealed class ListInsertionTests
{
    private const string Plan = "{\n  \"id\": \"b\"\n}";

    [Theory]
    [InlineData("{\n  \"plans\": [\n    {}\n  ]\n}", "{\n  \"plans\": [\n    {},\n    {\n      \"id\": \"b\"\n    }\n  ]\n}")]
    // a trailing comma
    [InlineData("{\n  \"plans\": [\n    {},\n  ]\n}", "{\n  \"plans\": [\n    {},\n    {\n      " + "\"id\": \"b\"\n    }\n  ]\n}")]
    [InlineData(
        "{\n  \"plans\": [\n    {} // a, b\n  ]\n}",
        "{\n  \"plans\": [\n    {}, // a, b\n    {\n      \"id\": \"b\"\n    }\n  ]\n}"
    )] // the comma in the comment is none
    [InlineData(
        "{\n  \"plans\": [\n    {} /* a, */ , // b\n  ]\n}",
        "{\n  \"plans\": [\n    {} /* a, */ , // b\n    {\n      \"id\": \"b\"\n    }\n  ]\n}"
    )]
    [InlineData("{\n  \"plans\": []\n}", "{\n  \"plans\": [\n    {\n      \"id\": \"b\"\n    }\n  ]\n}")]
    [InlineData("{\n  \"plans\": [\n  ]\n}", "{\n  \"plans\": [\n    {\n      \"id\": \"b\"\n    }\n  ]\n}")]
    [InlineData("{\"plans\":[{}]}", "{\"plans\":[{},\n  {\n    \"id\": \"b\"\n  }\n]}")] // all on one line
    [InlineData(
        "{\r\n\t\"plans\": [\r\n\t\t{}\r\n\t]\r\n}",
        "{\r\n\t\"plans\": [\r\n\t\t{},\r\n\t\t{\r\n\t\t  \"id\": \"b\"\r\n\t\t}\r\n\t]\r\n}"
    )] // the file's own line ends and tabs
    [InlineData(
        "{\n  \"x\": { \"plans\": [1] },\n  \"plans\": [\n    {}\n  ],\n  \"y\": 1\n}",
        "{\n  \"x\": { \"plans\": [1] },\n  \"plans\": [\n    {},\n    {\n      \"id\": \"b\"\n    }\n  ],\n  \"y\": 1\n}"
    )]
    public void A_plan_goes_last_and_nothing_else_is_touched(string before, string after)
    {
        Assert.Equal(after, Encoding.UTF8.GetString(ListInsertion.Insert(Encoding.UTF8.GetBytes(before), "plans", Plan)));
        Assert.Equal(
            "\uFEFF" + after,
            Encoding.UTF8.GetString(ListInsertion.Insert(Encoding.UTF8.GetBytes("\uFEFF" + before), "plans", Plan))
        );
    }

    [Fact]
    public void An_entry_goes_last_in_the_list_of_the_plan_that_is_meant()
    {
        const string before = """
            {
              "plans": [
                { "goals": [{ "indicators": ["x"] }], "indicators": [] },
                {
                  "goals": [{ "indicators": ["x"] }],
                  // de här
                  "indicators": [
                    { "indicator": "x", "wording": "X" } // den första
                  ]
                }
              ]
            }
            """;

        var after = Encoding.UTF8.GetString(
            ListInsertion.Insert(Encoding.UTF8.GetBytes(before), "indicators", """{ "indicator": "y" }""", ofPlan: 1)
        );

        Assert.Equal(
            before.Replace("\"X\" } // den första", "\"X\" }, // den första\n        { \"indicator\": \"y\" }", StringComparison.Ordinal),
            after
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void A_list_that_the_plan_lacks_is_made_before_another_and_another_plans_is_not_taken(string mark)
    {
        const string before = """
            {
              "plans": [
                { "words": [], "goals": [{ "words": ["x"] }] },
                {
                  "id": "b",
                  "goals": [{ "words": ["x"] }]
                },
                { "words": [], "goals": [] }
              ]
            }
            """;

        var after = ListInsertion.Insert(Encoding.UTF8.GetBytes(mark + before), "words", """{ "word": "y" }""", ofPlan: 1, before: "goals");

        Assert.Equal(
            mark
                + before.Replace(
                    "      \"goals\": [{ \"words\": [\"x\"] }]\n    },",
                    "      \"words\": [\n        { \"word\": \"y\" }\n      ],\n      \"goals\": [{ \"words\": [\"x\"] }]\n    },",
                    StringComparison.Ordinal
                ),
            Encoding.UTF8.GetString(after)
        );
    }
}
