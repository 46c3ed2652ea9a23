using Indicators.Reports.Model;

namespace Indicators.Tests.Importing;

public sealed class GoodRowTests : IDisposable
{
    private readonly ImportBench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("measure;S1;;2024-delar;T;1234;antal;;;;", 1234)]
    [InlineData("measure;S1;;2024-delar;T;1 234;;;;;", 1234)]
    [InlineData("measure;S1;;2024-delar;T;1\u00A0234\u00A0567;;;;;", 1234567)]
    [InlineData("measure;S1;;2024-delar;T;1\u202F234;elever;;;;", 1234)] // a word of no unit says nothing against it
    [InlineData("measure;S1;;2024-delar;T;12,0;;;;;", 12)]
    [InlineData("measure;S2;;2024-delar;;12,5;%;;;;", 12.5)]
    [InlineData("measure;S2;;2024-delar;;12.5;;;;;", 12.5)]
    [InlineData("measure;S2;;2024-delar;;1,234;;;;;", 1.234)] // a comma is the decimal sign
    [InlineData("measure;S2;;2024-delar;;0;;;;;", 0)]
    [InlineData("measure;S5;;2024-delar;;−1,5;;;;;", -1.5)] // the typographic minus
    [InlineData("measure;S16;;2024-delar;;Ja;;;2024-03-01;;", 1)]
    [InlineData("measure;S16;;2024-delar;;0;;;;;", 0)]
    [InlineData("money;utgift;;2024-delar;;1 250 000,50;SEK;;;;", 1250000.5)]
    public void A_value_is_read_as_it_is_meant(string line, double value)
    {
        Assert.Equal(1, bench.Import(line).Added);
        Assert.Equal(value, Assert.Single(bench.Reports()).Value);
    }

    [Theory]
    [InlineData("", "T")]
    [InlineData("totalt", "T")]
    [InlineData("k", "K")]
    [InlineData("Kvinnor", "K")]
    [InlineData(" män ", "M")]
    public void Gender_may_be_a_letter_a_word_or_nothing(string gender, string stored)
    {
        bench.Import($"measure;S1;;2024-delar;{gender};4;;;;;");

        Assert.Equal(stored, Assert.Single(bench.Reports()).Gender);
    }

    [Fact]
    public void Case_spaces_empty_lines_and_the_order_of_the_columns_do_not_matter()
    {
        bench.ImportText(
            "\n Value ;KIND;Id;Period;gender;name;unit;state;date;counterparty;comment\n\n 4 ; Measure ; s1 ; 2024-DELAR ;;;;;;;\n\n"
        );

        var report = Assert.Single(bench.Reports());
        Assert.Equal(("measure", "S1", "2024-delar", 4), (report.Kind, report.Item, report.Period, report.Value));
    }

    [Fact]
    public void A_figure_may_be_missing_when_a_comment_says_why()
    {
        bench.Import("measure;S1;;2024-delar;T;;;;;;Räknas först i november.");

        var report = Assert.Single(bench.Reports());
        Assert.Null(report.Value);
        Assert.Equal("Räknas först i november.", report.Comment);
    }

    [Theory]
    [InlineData("measure;S17;;2024-delar;T;;;;;;Det går bra.")]
    [InlineData("measure;S17;;2024-delar;T;Det går bra.;text;;;;")]
    public void A_told_measure_may_stand_in_comment_or_value(string line)
    {
        bench.Import(line);

        Assert.Equal((null, "Det går bra."), (Assert.Single(bench.Reports()).Value, bench.Reports()[0].Comment));
    }

    [Fact]
    public void An_action_has_its_state_its_day_and_who_answers_for_it()
    {
        bench.Import("action;1.1;Jobbspår;2024-delar;T;;;Pågår;2024-06-01;Kommunen;Avtalet är klart.");

        var report = Assert.Single(bench.Reports());
        Assert.Equal(
            ("1.1", "pågår", "2024-06-01", "Kommunen", "Avtalet är klart.", ""),
            (report.Item, report.State, report.Date, report.Body, report.Comment, report.Counterparty)
        );
    }

    [Fact]
    public void Money_is_told_apart_by_counterparty_and_account_and_the_templates_name_is_no_account()
    {
        bench.Import(
            "money;ersattning;Statlig ersättning;2024-delar;;100;SEK;;;Migrationsverket;",
            "money;ersattning;Schablon;2024-delar;;200;kr;;;Migrationsverket;",
            "money;Ersättning;Statlig ersättning;2024-delar;;300;;;;Skolverket;"
        );

        Assert.Equal(
            [("Migrationsverket", "", 100d), ("Migrationsverket", "Schablon", 200d), ("Skolverket", "", 300d)],
            bench.Reports().Select(report => (report.Counterparty, report.Account, report.Value!.Value))
        );
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+46 70")]
    [InlineData("-inget")]
    [InlineData("@Eva")]
    [InlineData("'=citat")]
    public void Text_that_looks_like_a_formula_is_kept_as_text(string text)
    {
        bench.Import($"action;1.1;;2024-delar;T;;;klar;;;{SafeCell.Write(text)}", $"action;1.10;;2024-delar;T;;;klar;;;\"{text}\"");

        Assert.Equal(text, bench.Reports()[0].Comment);
        Assert.Equal(text.TrimStart('\''), bench.Reports()[1].Comment);
    }

    [Fact]
    public void Explanations_are_no_rows_and_a_comment_may_begin_with_the_same_sign()
    {
        bench.ImportText(
            "comment;kind;id;name;period;gender;value;unit;state;date;counterparty\n# hör till nästa "
                + "rad;;;;;;;;;;\n#MeetSollentuna;measure;S1;;2024-delar;T;4;;;;\n;# förklaring;;;;;;;;;"
        );

        Assert.Equal("#MeetSollentuna", Assert.Single(bench.Reports()).Comment);
    }
}
