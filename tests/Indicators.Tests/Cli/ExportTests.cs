using System.Globalization;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Indicators.Tests.Cli;

[Collection(FetchedStoreTests.Name)]
[Trait("Category", "Whole")]
public sealed class ExportTests(FetchedStore store) : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_form_holds_the_same_cells()
    {
        var csv = File.ReadAllLines(await ExportAsync("a.csv"));
        using var json = JsonDocument.Parse(File.ReadAllBytes(await ExportAsync("a.json")));
        var sheet = Sheet(await ExportAsync("a.xlsx"));

        Assert.Equal("kpi;municipality;year;gender;value;status;known_from", csv[0].TrimStart('\uFEFF'));
        Assert.Equal(csv.Length - 1, json.RootElement.GetArrayLength());
        Assert.Equal(csv.Length, sheet.Count);
        const string norrtalje = "N00700;0188;2022;T;66,21869273";
        Assert.Contains(csv, line => line.StartsWith(norrtalje, StringComparison.Ordinal));
        Assert.Contains(
            json.RootElement.EnumerateArray(),
            cell =>
                cell.GetProperty("kpi").GetString() == "N00700"
                && cell.GetProperty("municipality").GetString() == "0188"
                && cell.GetProperty("year").GetInt32() == 2022
                && cell.GetProperty("gender").GetString() == "T"
                && cell.GetProperty("value").GetDouble().ToString("F8", CultureInfo.InvariantCulture) == "66.21869273"
        );
        // Names stand beside the codes.
        Assert.Contains(
            sheet,
            row =>
                row.Length > 6
                && row[3] == "Norrtälje"
                && $"{row[0]};{row[2]};{row[4]};{row[5]};{row[6]}".Replace('.', ',').StartsWith(norrtalje, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_missing_value_is_empty_or_null_and_never_0()
    {
        var csv = File.ReadAllLines(await ExportAsync("a.csv"));
        using var json = JsonDocument.Parse(File.ReadAllBytes(await ExportAsync("a.json")));

        Assert.Contains("N00485;0000;2015;T;;;2024-08-30T00:00:00Z", csv);
        Assert.Equal(
            csv.Count(line => line.Split(';')[4].Length == 0),
            json.RootElement.EnumerateArray().Count(cell => cell.GetProperty("value").ValueKind == JsonValueKind.Null)
        );
    }

    [Fact]
    public async Task The_workbook_is_whole_and_the_same_bytes_every_time()
    {
        var path = await ExportAsync("a.xlsx");
        using var file = SpreadsheetDocument.Open(path, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(file).Take(3).Select(fault => fault.Description));
        Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(await ExportAsync("b.xlsx")));
    }

    [Theory]
    [InlineData(2, "ska sluta på .csv, .json eller .xlsx", "--out", "a.txt")]
    [InlineData(2, "den första kopian av Kolada är från 2024-08-30 02:00", "--out", "a.csv", "--as-of", "2020-01-01")]
    public async Task What_cannot_be_exported_is_told_and_writes_no_file(int code, string said, params string[] args)
    {
        var answer = await store.RunAsync(["export", "--plan", "norrtalje", args[0], folder.File(args[1]), .. args[2..]]);

        Assert.Equal((code, ""), (answer.Code, answer.Out));
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    private async Task<string> ExportAsync(string name)
    {
        var answer = await store.RunAsync("export", "--plan", "norrtalje", "--out", folder.File(name));
        Assert.True(answer.Code == 0, answer.Error);
        return folder.File(name);
    }

    private static List<string[]> Sheet(string path)
    {
        using var file = SpreadsheetDocument.Open(path, isEditable: false);
        return
        [
            .. file.WorkbookPart!.WorksheetParts.Single()
                .Worksheet.Descendants<Row>()
                .Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray()),
        ];
    }
}
