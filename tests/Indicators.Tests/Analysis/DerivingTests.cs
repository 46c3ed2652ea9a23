using System.Text;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

public sealed class DerivingTests
{
    private static readonly KpiAt Employed = new() { Kpi = "N00220" };
    private static readonly KpiAt Inhabitants = new() { Kpi = "N00221" };
    private static readonly KpiAt InTheCountry = new() { Kpi = "N00221", Area = "0000" };

    [Fact]
    public void The_two_shares_of_a_municipality_make_the_balanstal_that_Kolada_publishes()
    {
        var computed = Real(
            new Derived
            {
                Operation = Operation.Ratio,
                Of = Employed,
                By = Inhabitants,
            }
        );
        var published = ShippedText.Cells("N00217").Where(cell => cell.Value is not null && computed.ContainsKey(cell.Key)).ToList();

        Assert.Equal(2325, published.Count); // 2 320 of municipalities and 5 of Riket
        // Kolada rounds to eight decimals
        Assert.Equal(2325, published.Count(cell => Math.Abs(cell.Value!.Value - computed[cell.Key]) <= 0.5e-8));
    }

    [Fact]
    public void Sollentunas_plan_read_to_the_letter_is_its_share_by_the_countrys()
    {
        var computed = Real(
            new Derived
            {
                Operation = Operation.Ratio,
                Of = Employed,
                By = InTheCountry,
            }
        );

        // by hand: 25.24 % of the employed, 26.308209 % in the country
        Assert.Equal(0.959396, computed[("0163", "T", 2022)], tolerance: 1e-6);
        Assert.DoesNotContain(("0163", "T", 2016), computed.Keys); // the country has no total in 2016 and 2017
    }

    [Theory]
    [InlineData(Operation.Ratio, 20.0, 25.0, 0.8)]
    [InlineData(Operation.Difference, 20.0, 25.0, -5.0)]
    [InlineData(Operation.Ratio, 0.0, 25.0, 0.0)] // zero is a value
    [InlineData(Operation.Difference, 20.0, 0.0, 20.0)]
    [InlineData(Operation.Ratio, 20.0, 0.0, null)] // what is divided by zero is missing
    [InlineData(Operation.Ratio, null, 25.0, null)]
    [InlineData(Operation.Difference, 20.0, null, null)]
    public void A_value_is_computed_where_both_have_one(Operation operation, double? of, double? by, double? computed)
    {
        var rows = new[] { Row("N00220", "0163", of), Row("N00221", "0163", by) };

        var told = Deriving.Of(
            [
                Indicator(
                    new Derived
                    {
                        Operation = operation,
                        Of = Employed,
                        By = Inhabitants,
                    }
                ),
            ],
            rows,
            new HashSet<Cell>()
        );

        Assert.Equal(computed, told.SingleOrDefault()?.Value);
    }

    [Fact]
    public void A_hole_is_no_value_to_compute_with()
    {
        var rows = new[] { Row("N00220", "0163", 0), Row("N00221", "0163", 25) };
        var holes = new HashSet<Cell> { new("N00220", "0163", 2022, "T") };

        Assert.Empty(
            Deriving.Of(
                [
                    Indicator(
                        new Derived
                        {
                            Operation = Operation.Ratio,
                            Of = Employed,
                            By = Inhabitants,
                        }
                    ),
                ],
                rows,
                holes
            )
        );
    }

    [Fact]
    public void Years_and_genders_are_kept_apart()
    {
        var rows = new[]
        {
            Row("N00220", "0163", 20, 2021, "K"),
            Row("N00221", "0000", 25, 2021, "K"),
            Row("N00220", "0163", 30, 2022, "M"),
            Row("N00221", "0000", 25, 2022, "K"), // another gender
            Row("N00220", "0186", 10, 2021, "K"),
        };

        var told = Deriving.Of(
            [
                Indicator(
                    new Derived
                    {
                        Operation = Operation.Ratio,
                        Of = Employed,
                        By = InTheCountry,
                    }
                ),
            ],
            rows,
            new HashSet<Cell>()
        );

        Assert.Equal(
            ["andel 0163 2021 K 0.8", "andel 0186 2021 K 0.4"],
            told.Select(row => FormattableString.Invariant($"{row.Kpi} {row.Municipality} {row.Year} {row.Gender} {row.Value}"))
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData(
        "\"of\": { \"kpi\": \"N00220\" }",
        "\"of\": { \"kpi\": \"N00220\", \"area\": \"0163\" }",
        "Båda nyckeltalen har ett eget område"
    )]
    [InlineData("\"area\": \"0000\"", "\"area\": \"Riket\"", "derived.by.area: \"Riket\" är ingen områdeskod")]
    public void The_catalogue_refuses_what_cannot_be_computed(string right, string wrong, string told)
    {
        var fault = Assert.Throws<UserException>(() =>
            CatalogueReader.Parse(Encoding.UTF8.GetBytes(SmallCatalogue.With(right, wrong)), "k.json")
        );

        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
    }

    private static Dictionary<(string Area, string Gender, int Year), double> Real(Derived derived)
    {
        var rows = new[] { "N00220", "N00221" }
            .SelectMany(kpi =>
                ShippedText
                    .Cells(kpi)
                    .Select(cell => new Measurement
                    {
                        Kpi = kpi,
                        Municipality = cell.Key.Area,
                        Gender = cell.Key.Gender,
                        Year = cell.Key.Year,
                        Value = cell.Value,
                        Status = "",
                    })
            )
            .ToList();
        return Deriving
            .Of([Indicator(derived)], rows, new HashSet<Cell>())
            .ToDictionary(row => (row.Municipality, row.Gender, row.Year), row => row.Value!.Value);
    }

    private static Measurement Row(string kpi, string area, double? value, int year = 2022, string gender = "T") =>
        new()
        {
            Kpi = kpi,
            Municipality = area,
            Year = year,
            Gender = gender,
            Value = value,
            Status = "",
        };

    private static Indicator Indicator(Derived derived) =>
        new()
        {
            Id = "andel",
            Derived = derived,
            Name = "",
            Subject = "",
            Finding = "",
            Measures = "",
            Definition = "",
            Unit = Unit.Ratio,
            Decimals = 2,
            Better = Better.Neutral,
            Producers = [],
            Genders = false,
        };
}
