using Kolada.Tests.Support;

namespace Kolada.Tests;

/// <summary>Sources disagree on some types in Kolada's JSON: all that are seen are read. What would hide an error is not.</summary>
public sealed class KoladaJsonTests
{
    [Theory]
    [InlineData("""{"id":"N1","title":"t","municipality_type":"K","is_divided_by_gender":true,"has_ou_data":false,"publ_period":"2026"}""")]
    [InlineData("""{"id":"N1","title":"t","municipality_type":"K","is_divided_by_gender":1,"has_ou_data":0,"publ_period":2026}""")]
    [InlineData(
        """{"id":"N1","title":"t","municipality_type":"K","is_divided_by_gender":"1","has_ou_data":"0","publ_period":"2026","auspice":null,"new":[1]}"""
    )]
    public async Task A_flag_and_a_year_are_read_in_every_form(string kpi)
    {
        var read = Assert.Single(await KpisAsync($$"""{"values":[{{kpi}}]}"""));

        Assert.True(read.IsDividedByGender);
        Assert.False(read.HasOuData);
        Assert.Equal("2026", read.PublPeriod);
        Assert.Null(read.Auspice);
        Assert.Null(read.Description);
    }

    [Fact]
    public async Task A_written_line_break_becomes_a_line_break()
    {
        var kpi = Assert.Single(
            await KpisAsync("""{"values":[{"id":"N1","title":"t","municipality_type":"K","description":"Antal.\\nKälla: SCB."}]}""")
        );

        Assert.Equal("Antal.\nKälla: SCB.", kpi.Description);
    }

    [Theory]
    [InlineData(@"Andel\u0000 \u001b[31mröd\u0007", "Andel [31mröd")]
    [InlineData(@"\u202eandel\u202c \u2066i\u2069 \u200e\u200f\u200b\ufeffK", "andel i K")]
    [InlineData(@"två\nrader\u2028och\u0085tre\tord", "två rader och tre ord")]
    [InlineData(@"20\u201364 år, \u00a0andel (%) \u20ac", "20–64 år, \u00a0andel (%) €")]
    public async Task A_title_is_read_on_one_line_without_what_is_not_seen(string sent, string read)
    {
        var body = $$"""{"values":[{"id":"N1","title":"{{sent}}","municipality_type":"K"}]}""";

        Assert.Equal(read, Assert.Single(await KpisAsync(body)).Title);
    }

    [Fact]
    public async Task A_data_row_is_read_with_numbers_as_text_and_without_what_may_be_left_out()
    {
        const string body = """
            {"values":[{"kpi":"N1","municipality":"0180","period":"2022","values":[
              {"gender":"K","count":"0","status":null,"value":null,"isdeleted":1},{"gender":"T","status":"Privacy","value":"31.5"},{"gender":"M","value":0}]}]}
            """;
        await using var server = await LocalServer.StartAsync(new Silence(), [Answer.Body(body)]);
        using var client = Read.From(server);

        var row = Assert.Single(await Read.AllAsync(client.DataAsync(["N1"], ["0180"])));

        Assert.Equal(2022, row.Period);
        Assert.Equal(
            new DataValue
            {
                Gender = "K",
                Count = 0,
                Status = "",
                Value = null,
                IsDeleted = true,
            },
            row.Of("K")
        );
        Assert.Equal(
            new DataValue
            {
                Gender = "T",
                Count = null,
                Status = "Privacy",
                Value = 31.5,
            },
            row.Of("T")
        );
        Assert.Equal(0, row.Of("M")!.Value);
    }

    [Theory]
    [InlineData("""{"next_url":null,"count":0}""", "'values'")] // an empty answer is said, not left out
    [InlineData("""{"values":null}""", "values")]
    [InlineData("""{"error":"busy"}""", "'values'")]
    [InlineData("""{"values":[{"title":"t","municipality_type":"K"}]}""", "'id'")]
    [InlineData("""{"values":[{"id":null,"title":"t","municipality_type":"K"}]}""", "id")]
    [InlineData("""{"values":[{"id":"N1","title":"t","municipality_type":"K","has_ou_data":2}]}""", "A flag is neither")]
    [InlineData("<html>Underhåll</html>", "'<'")]
    [InlineData("null", "it is null")]
    [InlineData("""{"values":[null]}""", "it has an empty row")]
    public async Task An_answer_that_would_hide_an_error_is_one(string body, string reason)
    {
        var error = await Assert.ThrowsAsync<KoladaException>(() => KpisAsync(body));

        Assert.Equal(KoladaFault.BadAnswer, error.Kind);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains("/v3/kpi", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_gender_is_an_error()
    {
        const string body = """{"values":[{"kpi":"N1","municipality":"0180","period":2022,"values":[{"gender":"F","value":1}]}]}""";
        await using var server = await LocalServer.StartAsync(new Silence(), Enumerable.Repeat(Answer.Body(body), 5));
        using var client = Read.From(server, new SkippingClock());

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.DataAsync(["N1"], ["0180"])));

        Assert.Contains("A gender is none of T, K and M.", error.Message, StringComparison.Ordinal);
    }

    private static async Task<List<Kpi>> KpisAsync(string body)
    {
        await using var server = await LocalServer.StartAsync(new Silence(), Enumerable.Repeat(Answer.Body(body), 5));
        using var client = Read.From(server, new SkippingClock());
        return await Read.AllAsync(client.KpisAsync());
    }
}
