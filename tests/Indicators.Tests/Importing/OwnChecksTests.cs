using Indicators.Reports.Model;

namespace Indicators.Tests.Importing;

/// <summary>Figures that cannot be, and figures that are unlikely.</summary>
public sealed class OwnChecksTests : IDisposable
{
    private readonly ImportBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void A_share_of_less_than_one_of_its_base_cannot_be() =>
        Assert.Contains(
            "rad 3, value: \"0,45\". 0,45 procent av 40 är inte en hel av dem. Skriv andelen i procent, 0 till 100: 45 om det är",
            bench.Refusal("measure;S1;;2024-delar;T;40;;;;;", "measure;S8;;2024-delar;T;0,45;;;;;"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Nor_when_its_base_was_reported_before()
    {
        bench.Import("measure;S1;;2024-delar;T;40;;;;;");

        var fault = Assert.Throws<UserException>(() =>
            bench.ImportFrom(bench.Write("fil.csv", Lines("measure;S8;;2024-delar;T;0,45;;;;;")))
        );
        Assert.Contains("rad 2, value: \"0,45\". 0,45 procent av 40", fault.Message, StringComparison.Ordinal);
        Assert.Single(bench.Reports());
    }

    [Theory]
    [InlineData("45", 0)] // 18 of 40
    [InlineData("33", 0)] // 13 of 40, rounded
    [InlineData("0", 0)]
    [InlineData("100", 0)]
    [InlineData("46", 1)] // neither 18 nor 19 of 40
    public void A_share_that_gives_no_whole_number_of_its_base_is_unlikely(string share, int warnings) =>
        Assert.Equal(warnings, bench.Warnings("measure;S1;;2024-delar;T;40;;;;;", $"measure;S8;;2024-delar;T;{share};;;;;").Count);

    [Fact]
    public void Women_and_men_beyond_the_total_cannot_be() =>
        Assert.Contains(
            "rad 2, value: \"6\". 4 kvinnor och 9 män är fler än 6 totalt.",
            bench.Refusal("measure;S1;;2024-delar;T;6;;;;;", "measure;S1;;2024-delar;K;4;;;;;", "measure;S1;;2024-delar;M;9;;;;;"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Nor_women_alone_beyond_a_total_that_stands()
    {
        bench.Import("measure;S1;;2024-delar;T;6;;;;;");

        var fault = Assert.Throws<UserException>(() => bench.ImportFrom(bench.Write("fil.csv", Lines("measure;S1;;2024-delar;K;9;;;;;"))));
        Assert.Contains("rad 2, value: \"9\". 9 kvinnor är fler än 6 totalt.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_beyond_the_whole_cannot_be() =>
        Assert.Contains(
            "Platserna är 42 tillsammans, mer än 40 för alla.",
            bench.Refusal(
                "measure;S3;;2024-delar;T;40;;;;;",
                "measure;S3;;2024-delar;T;12;;;;Centrum;",
                "measure;S3;;2024-delar;T;30;;;;Rimbo;"
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("measure;S1;;2024-delar;T;14000;;;;;", "S1 (Föreningar), 2024-delar: 14 000 är ovanligt mycket. Kontrollera talet.")]
    [InlineData("measure;S6;;2024-delar;T;400;;;;;", "400 månader är ovanligt mycket")]
    [InlineData("measure;S2;;2024-delar;T;1;;;;;", "1 procent är ovanligt lite. Skriv 100 om det är vad som menas.")]
    [InlineData("measure;S2;;2024-delar;T;0,45;;;;;", "0,45 procent är ovanligt lite. Skriv 45 om det är vad som menas.")]
    [InlineData("money;utgift;;2024-delar;T;12,4;;;;;", "12,4 kronor är ovanligt lite. Skriv tkr eller mnkr efter talet")]
    [InlineData("money;utgift;;2024-delar;T;4000 mnkr;;;;;", "4 000 000 000 SEK är ovanligt mycket")]
    public void What_is_unlikely_is_stored_and_told(string line, string said)
    {
        Assert.Contains(said, Assert.Single(bench.Warnings(line)), StringComparison.Ordinal);
        Assert.Equal(1, bench.Import(line).Added);
    }

    [Fact]
    public void A_figure_three_times_the_period_before_or_a_third_of_it_is_told_with_both()
    {
        bench.Import("measure;S1;;2023-helar;T;12;;;;;", "measure;S5;;2023-helar;T;3;;;;;");

        Assert.Equal(
            ["S1 (Föreningar), 2024-delar: 36 är minst tre gånger så mycket som 12 för 2023-helar. Kontrollera talet."],
            bench.Warnings("measure;S1;;2024-delar;T;36;;;;;", "measure;S5;;2024-delar;T;8;;;;;")
        );
        Assert.Equal(
            ["S1 (Föreningar), 2024-delar: 4 är högst en tredjedel av 12 för 2023-helar. Kontrollera talet."],
            bench.Warnings("measure;S1;;2024-delar;T;4;;;;;", "measure;S5;;2024-delar;T;2;;;;;")
        );
    }

    [Fact]
    public void It_is_held_against_the_same_part_of_the_year_before_when_that_is_reported()
    {
        bench.Import("measure;S1;;2023-delar;T;12;;;;;", "measure;S1;;2023-helar;T;40;;;;;");

        Assert.Empty(bench.Warnings("measure;S1;;2024-delar;T;13;;;;;"));
    }

    [Fact]
    public void Women_and_men_that_do_not_make_the_total_are_told() =>
        Assert.Contains(
            "Kvinnor och män är 10 tillsammans, men totalt är 12",
            Assert.Single(
                bench.Warnings("measure;S1;;2024-delar;T;12;;;;;", "measure;S1;;2024-delar;K;4;;;;;", "measure;S1;;2024-delar;M;6;;;;;")
            ),
            StringComparison.Ordinal
        );

    private static byte[] Lines(params string[] lines) =>
        System.Text.Encoding.UTF8.GetBytes(string.Join('\n', [ImportBench.Header, .. lines]));
}
