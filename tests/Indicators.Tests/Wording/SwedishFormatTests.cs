using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Tests.Wording;

public sealed class SwedishFormatTests
{
    [Theory]
    [InlineData(66.21869273, 1, "66,2")]
    [InlineData(-4.08130727, 1, "−4,1")]
    [InlineData(1234567.5, 1, "1\u00A0234\u00A0567,5")]
    [InlineData(0.05, 1, "0,1")] // half away from zero, as people round
    [InlineData(-0.04, 1, "0,0")] // never a negative zero
    [InlineData(-0.0, 0, "0")]
    public void Numbers_have_a_decimal_comma_hard_spaces_and_a_real_minus(double value, int decimals, string text) =>
        Assert.Equal(text, SwedishFormat.Number(value, decimals));

    [Theory]
    [InlineData(1.9, "+1,9")]
    [InlineData(-1.9, "−1,9")]
    [InlineData(0.01, "0,0")]
    public void A_difference_shows_its_sign(double value, string text) => Assert.Equal(text, SwedishFormat.Signed(value, 1));

    [Fact]
    public void Years_are_never_spaced() => Assert.Equal("2022", SwedishFormat.Year(2022));

    [Fact]
    public void Shares_differ_in_percentage_points_and_one_point_is_singular()
    {
        var format = new ValueFormat(Unit.Percent, 0);

        Assert.Equal("66\u00A0procent", format.InWords(66.2));
        Assert.Equal("1\u00A0procentenhet", format.SizeInWords(-1));
        Assert.Equal("2\u00A0procentenheter", format.SizeInWords(2));
    }

    [Theory]
    [InlineData(new[] { 2013 }, "2013")]
    [InlineData(new[] { 2013, 2014 }, "2013 och 2014")]
    [InlineData(new[] { 2013, 2014, 2015, 2017, 2020 }, "2013–2015, 2017 och 2020")]
    public void Runs_of_years_are_drawn_together(int[] years, string text) => Assert.Equal(text, Words.Years(years));

    [Theory]
    [InlineData("Norrtälje", "Norrtäljes")]
    [InlineData("Borås", "Borås")]
    public void The_genitive_adds_s_but_not_after_s(string name, string text) => Assert.Equal(text, Words.Genitive(name));

    [Theory]
    [InlineData("Norrtälje", "Norrtälje kommun")]
    [InlineData("Österåker", "Österåkers kommun")]
    [InlineData("Oxelösund", "Oxelösunds kommun")]
    [InlineData("Upplands-Bro", "Upplands-Bro kommun")]
    [InlineData("Skellefteå", "Skellefteå kommun")]
    [InlineData("Vännäs", "Vännäs kommun")]
    public void A_municipality_is_called_as_most_are_when_nothing_else_is_known(string name, string called) =>
        Assert.Equal(called, Words.Municipality(name));
}
