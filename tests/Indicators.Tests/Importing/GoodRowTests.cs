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
    [InlineData("money;utgift;;2024-delar;;12,4 mnkr;SEK;;;;", 12_400_000)]
    [InlineData("money;utgift;;2024-delar;;18 250 tkr;;;;;", 18_250_000)]
    [InlineData("money;utgift;;2024-delar;;18 250;tkr;;;;", 18_250_000)]
    [InlineData("money;utgift;;2024-delar;;1 500 kr;SEK;;;;", 1500)]
    [InlineData("measure;S1;;2024-delar;T;6 st;antal;;;;", 6)]
    [InlineData("measure;S1;;2024-delar;T;6 föreningar;;;;;", 6)]
    [InlineData("measure;S2;;2024-delar;;45 %;procent;;;;", 45)]
    [InlineData("measure;S2;;2024-delar;;12,5 procent;;;;;", 12.5)]
    [InlineData("measure;S4;;2024-delar;;3 veckor;;;;;", 3)]
    [InlineData("mått;S6;;delår 2024;alla;15 månader;;;;;", 15)]
    [InlineData("mått;S7;;2024-delår;alla;100:00;timmar;;;;", 100)]
    [InlineData("mått;S7;;2024-delar;alla;1:30:00;;;;;", 1.5)]
    public void A_value_is_read_as_it_is_meant(string line, double value)
    {
        Assert.Equal(1, bench.Import(line).Added);
        Assert.Equal(value, Assert.Single(bench.Reports()).Value);
    }

    [Theory]
    [InlineData("", "T")]
    [InlineData("totalt", "T")]
    [InlineData("k", "K")]
    [InlineData("alla", "T")]
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

    [Theory]
    [InlineData("Pågående", "pågår")]
    [InlineData("Genomförd", "klar")]
    [InlineData("klart", "klar")]
    [InlineData("inte påbörjad", "ej påbörjad")]
    [InlineData("ej\u00A0påbörjad", "ej påbörjad")]
    [InlineData("avslutad  utan resultat", "avslutad utan resultat")]
    [InlineData("pa\u030Aga\u030Ar", "pågår")]
    public void A_state_is_read_as_people_say_it(string said, string stored)
    {
        bench.Import($"åtgärd;1.1;;2024-delar;;;;{said};;;");

        Assert.Equal(stored, Assert.Single(bench.Reports()).State);
    }

    [Fact]
    public void Headings_may_be_Swedish_in_any_case_and_from_a_Mac()
    {
        bench.ImportText("Slag;ID;Namn;Period;Ko\u0308n;VÄRDE;Enhet;Läge;Datum;Motpart;Kommentar\nMått;S1;;2024-delår;Kvinnor;4;;;;;");

        var report = Assert.Single(bench.Reports());
        Assert.Equal(("measure", "S1", "2024-delar", "K", 4), (report.Kind, report.Item, report.Period, report.Gender, report.Value));
    }

    [Fact]
    public void A_place_is_the_same_in_two_forms_of_its_letters_with_two_spaces_and_in_another_case()
    {
        bench.Import("measure;S3;;2024-delar;T;12;;;;Rådmansö skola;", "measure;S3;;2024-delar;T;30;;;;Grindskolan;");
        string[] ways = ["Ra\u030Admanso\u0308 skola", "rådmansö skola", "Rådmansö\u00A0skola", "Rådmansö  skola"];
        for (var i = 0; i < ways.Length; i++)
        {
            Assert.Equal(new OwnImport(0, 1, 0, 0), bench.Import($"measure;S3;;2024-delar;T;{14 + i};;;;{ways[i]};"));
        }

        Assert.Equal([("Grindskolan", 30d), ("Rådmansö skola", 17d)], bench.Reports().Select(row => (row.Counterparty, row.Value!.Value)));
        bench.Import("measure;S3;;2024-delar;T;;;återtas;;RÅDMANSÖ SKOLA;");
        Assert.Equal("Grindskolan", Assert.Single(bench.Reports()).Counterparty);
    }

    [Fact]
    public void A_line_break_pasted_from_Word_is_a_line_break()
    {
        bench.Import("action;1.1;;2024-delar;T;;;klar;;;Rad ett\vRad två\a");

        Assert.Equal("Rad ett\nRad två", Assert.Single(bench.Reports()).Comment);
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
