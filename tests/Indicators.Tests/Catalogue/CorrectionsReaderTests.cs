using System.Text;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Catalogue;

public sealed class CorrectionsReaderTests
{
    private const string Sound = """
        {
          "corrections": [
            {
              "kpi": "N18409", "area": "0000", "year": 2013, "gender": "T", "published": 0,
              "reason": "Rikets andel saknas.", "found": "2026-11-20", "foundBy": "programmets kontroll",
              "status": "notReported"
            }
          ]
        }
        """;

    [Fact]
    public void A_correction_is_read_with_what_Kolada_shows()
    {
        var correction = Assert.Single(CorrectionsReader.Parse(Encoding.UTF8.GetBytes(Sound), "corrections.json"));

        Assert.Equal(
            ("N18409", "0000", 2013, "T", 0.0),
            (correction.Kpi, correction.Area, correction.Year, correction.Gender, correction.Published)
        );
    }

    [Theory]
    [InlineData("\"N18409\"", "\"18409\"", 4, "corrections[0].kpi: \"18409\" är inget id i Kolada.")]
    [InlineData("\"0000\"", "\"Riket\"", 4, "corrections[0].area: \"Riket\" är ingen områdeskod.")]
    [InlineData("2013", "13", 4, "corrections[0].year: 13 är inget år")]
    [InlineData("\"T\"", "\"alla\"", 4, "corrections[0].gender: Här går inte \"alla\". Välj bland: T (alla), K (kvinnor), M (män).")]
    [InlineData("\"Rikets andel saknas.\"", "\" \"", 5, "corrections[0].reason: Texten är tom.")]
    [InlineData("\"2026-11-20\"", "\"i november\"", 5, "corrections[0].found: Här ska stå ett datum")]
    [InlineData("\"notReported\"", "\"reported\"", 3, "corrections[0]: Fältet reported (dagen då felet anmäldes) ska finnas")]
    [InlineData("\"notReported\"", "\"sent\"", 6, "corrections[0].status: Här går inte texten \"sent\".")]
    [InlineData(
        "\"area\": \"0000\", \"year\": 2013, \"gender\": \"T\", \"published\": 0,",
        "\"year\": 2013, \"gender\": \"T\",",
        3,
        "corrections[0]: Skriv area, eller published"
    )]
    [InlineData("\"status\":", "\"state\":", 6, "corrections[0].state: Fältet är okänt.")]
    public void A_fault_has_its_line_and_what_to_write_instead(string right, string wrong, int line, string message)
    {
        Assert.Contains(right, Sound, StringComparison.Ordinal);
        var text = Encoding.UTF8.GetBytes(Sound.Replace(right, wrong, StringComparison.Ordinal));

        var fault = Assert.Throws<UserException>(() => CorrectionsReader.Parse(text, "corrections.json"));

        Assert.Equal(ExitCode.InvalidInput, fault.Code);
        Assert.Contains(FormattableString.Invariant($"corrections.json rad {line}, {message}"), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_is_no_corrections()
    {
        using var folder = new Folder();

        Assert.Empty(CorrectionsReader.Read(CorrectionsReader.Beside(folder.File("indicators.json"))));
        Assert.NotEmpty(CorrectionsReader.Read(CorrectionsReader.Beside(Repository.Catalogue)));
    }
}
