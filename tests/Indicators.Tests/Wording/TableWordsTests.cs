using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Tests.Wording;

public sealed class TableWordsTests
{
    public static TheoryData<TableValue, string> Values() =>
        new()
        {
            { new TableValue.Number(66.24, Unit.Percent, 1), "66,2" },
            { new TableValue.Number(-4.1, Unit.PercentagePoints, 1), "−4,1" },
            { new TableValue.Number(1234, Unit.KronorPerInhabitant, 0), "1\u00A0234" },
            { new TableValue.Number(1.9, Unit.Percent, 1, NumberForm.Difference), "+1,9" },
            {
                new TableValue.Number(1.9, Unit.Percent, 1, NumberForm.Difference) { From = 2018 },
                "+1,9 från 2018"
            },
            {
                new TableValue.Number(70.3, Unit.Percent, 1) { OwnModel = true },
                "70,3 (egen modell)"
            },
            {
                new TableValue.Number(47, Unit.Percent, 0, NumberForm.InWords) { ShareOf = 36 },
                "47\u00A0procent (av 36)"
            },
            { new TableValue.Span(new(12, Unit.Percent, 0), new(15, Unit.Percent, 0)), "12–15" },
            { new TableValue.Year(2022), "2022" },
            { new TableValue.Place(167, 290), "167 av 290" },
            {
                new TableValue.Place(167, 290) { Chance = (121, 235) },
                "167 av 290\n(121–235)"
            },
            { new TableValue.YesNo(true, "2024-03-01"), "ja, 2024-03-01" },
            { new TableValue.YesNo(false, null), "nej" },
            { new TableValue.Words("Socialnämnden"), "Socialnämnden" },
            { new TableValue.Missing(), "–" },
            { new TableValue.Missing(MissingReason.NotReported), "ingen uppgift inrapporterad" },
            { new TableValue.NotApplicable(), "." },
            { new TableValue.Protected(), ".." },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void Each_value_has_its_words(TableValue value, string words) => Assert.Equal(words, TableWords.Of(value));

    [Fact]
    public void A_terminal_has_signs_where_a_page_has_words_and_a_raised_letter()
    {
        Assert.Equal("66,2 u", TableWords.Narrow(new TableValue.Number(66.2, Unit.Percent, 1) { SmallBase = true }));
        Assert.Equal("70,3 e", TableWords.Narrow(new TableValue.Number(70.3, Unit.Percent, 1) { OwnModel = true }));
        Assert.Equal("–", TableWords.Narrow(new TableValue.Missing()));
    }

    [Fact]
    public void A_comment_that_is_one_point_is_words_and_not_a_sign()
    {
        Assert.Equal(".", TableWords.Of(new TableValue.Words(".")));
        Assert.NotEqual<TableValue>(new TableValue.NotApplicable(), new TableValue.Words("."));
    }
}
