using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Indicators.Reports;

namespace Indicators.Tests.Reports;

public sealed class WorkbookFormTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly byte[] Written = CellExport.Xlsx(
        [Cell("N00700", "0188", 2022, 66.22), Cell("N00700", "0000", 2022, null), Cell("N00700", "0001", 2021, double.PositiveInfinity)],
        new Dictionary<string, string> { ["N00700"] = "=Förvärvsarbetande" },
        new Dictionary<string, string> { ["0188"] = "Norrtälje", ["0000"] = "Riket" }
    );

    [Fact]
    public void Excels_own_rules_have_nothing_against_it()
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(Written), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file).Select(fault => fault.Description));
    }

    [Fact]
    public void Every_element_is_in_the_namespace_without_a_prefix_and_every_row_and_cell_has_its_name()
    {
        foreach (var part in (string[])["xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"])
        {
            var root = Part(part);
            Assert.Equal("", root.GetPrefixOfNamespace(Main) ?? "");
            Assert.All(root.DescendantsAndSelf(), element => Assert.Equal(Main, element.Name.Namespace));
        }

        var rows = Sheet().Elements(Main + "row").ToList();
        Assert.Equal(["1", "2", "3", "4"], rows.Select(row => (string?)row.Attribute("r")));
        Assert.Equal(
            ["A2", "B2", "C2", "D2", "E2", "F2", "G2", "I2"],
            rows[1].Elements(Main + "c").Select(cell => (string?)cell.Attribute("r"))
        );
    }

    [Fact]
    public void Years_and_values_are_numbers_and_the_day_a_value_was_known_is_a_time_in_Sweden()
    {
        Assert.Equal("2022", Value("E2"));
        Assert.Equal("66.22", Value("G2"));
        Assert.Null(Find("G3"));
        Assert.Equal(
            new DateTime(2024, 8, 30, 2, 0, 0),
            DateTime.FromOADate(double.Parse(Value("I2")!, System.Globalization.CultureInfo.InvariantCulture))
        );
        var style = Part("xl/styles.xml").Element(Main + "cellXfs")!.Elements().ElementAt((int)Find("I2")!.Attribute("s")!);
        Assert.Equal("164", (string?)style.Attribute("numFmtId"));
    }

    [Fact]
    public void Names_stand_beside_codes_and_a_text_is_never_a_formula()
    {
        Assert.Equal(["Nyckeltal", "Mått", "Kommunkod", "Kommun", "År"], ((string[])["A1", "B1", "C1", "D1", "E1"]).Select(Words));
        Assert.Equal(["N00700", "=Förvärvsarbetande", "0188", "Norrtälje"], ((string[])["A2", "B2", "C2", "D2"]).Select(Words));
        Assert.Empty(Sheet().Descendants(Main + "f"));
        // A number that there is none of is told in words.
        Assert.Equal("Infinity", Words("G4"));
    }

    [Fact]
    public void The_headings_filter_all_rows_and_stay_when_the_sheet_is_scrolled()
    {
        var root = Part("xl/worksheets/sheet1.xml");
        Assert.Equal("A1:I4", (string?)root.Element(Main + "autoFilter")!.Attribute("ref"));
        Assert.Equal("frozen", (string?)root.Descendants(Main + "pane").Single().Attribute("state"));
    }

    private static KnownMeasurement Cell(string kpi, string area, int year, double? value) =>
        new()
        {
            Kpi = kpi,
            Municipality = area,
            Year = year,
            Gender = "T",
            Value = value,
            Status = "",
            KnownFrom = "2024-08-30T00:00:00Z",
        };

    private static XElement Part(string path)
    {
        using var zip = new ZipArchive(new MemoryStream(Written));
        using var part = zip.GetEntry(path)!.Open();
        return XElement.Load(part);
    }

    private static XElement Sheet() => Part("xl/worksheets/sheet1.xml").Element(Main + "sheetData")!;

    private static XElement? Find(string cell) =>
        Sheet().Descendants(Main + "c").SingleOrDefault(one => (string?)one.Attribute("r") == cell);

    private static string? Value(string cell) => (string?)Find(cell)?.Element(Main + "v");

    private static string? Words(string cell) => (string?)Find(cell)?.Element(Main + "is")?.Element(Main + "t");
}
