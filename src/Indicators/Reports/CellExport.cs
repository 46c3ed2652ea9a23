using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Indicators.Reports.Formats.Csv;
using Indicators.Reports.Formats.Xlsx;
using Indicators.Wording;

namespace Indicators.Reports;

/// <summary>Stored cells as a file: CSV, JSON or Excel with the same rows; Excel has names and headings for people too.</summary>
public static class CellExport
{
    private static readonly string[] Columns = ["kpi", "municipality", "year", "gender", "value", "status", "known_from"];

    /// <summary>In the form of <see cref="CsvForm"/>; a missing value is empty.</summary>
    public static byte[] Csv(IReadOnlyList<KnownMeasurement> cells) =>
        CsvForm.Write(
            Columns,
            csv =>
            {
                foreach (var cell in cells)
                {
                    csv.WriteRecord(
                        cell.Kpi,
                        cell.Municipality,
                        cell.Year.ToString(CultureInfo.InvariantCulture),
                        cell.Gender,
                        cell.Value is { } value ? CsvForm.Number(value) : "",
                        SafeCell.Write(cell.Status),
                        cell.KnownFrom
                    );
                }
            }
        );

    /// <summary>An array of objects with the columns as fields; a missing value is null.</summary>
    public static byte[] Json(IReadOnlyList<KnownMeasurement> cells)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var cell in cells)
            {
                json.WriteStartObject();
                json.WriteString(Columns[0], cell.Kpi);
                json.WriteString(Columns[1], cell.Municipality);
                json.WriteNumber(Columns[2], cell.Year);
                json.WriteString(Columns[3], cell.Gender);
                // JSON has no word for what is no finite number; a fetch stores none, and the CSV shows it.
                if (cell.Value is { } value && double.IsFinite(value))
                {
                    json.WriteNumber(Columns[4], value);
                }
                else
                {
                    json.WriteNull(Columns[4]);
                }

                json.WriteString(Columns[5], cell.Status);
                json.WriteString(Columns[6], cell.KnownFrom);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return stream.ToArray();
    }

    /// <summary>One sheet, with the names of measures and areas beside their codes.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="kpis">Kolada's titles by id.</param>
    /// <param name="areas">The areas' names by code.</param>
    public static byte[] Xlsx(
        IReadOnlyList<KnownMeasurement> cells,
        IReadOnlyDictionary<string, string> kpis,
        IReadOnlyDictionary<string, string> areas
    ) =>
        XlsxFile.Write(
            new XlsxSheet(
                "Kolada",
                [
                    new(WorkbookWords.Kpi, 10),
                    new(WorkbookWords.Name, 60),
                    new(WorkbookWords.Code, 12),
                    new(WorkbookWords.Municipality, 20),
                    new(WorkbookWords.Year, 8),
                    new(WorkbookWords.Gender, 30),
                    new(WorkbookWords.Value, 20),
                    new(WorkbookWords.Status, 20),
                    new(WorkbookWords.KnownFrom, 24),
                ],
                cells.Select(cell =>
                    (IReadOnlyList<object?>)
                        [
                            cell.Kpi,
                            kpis.GetValueOrDefault(cell.Kpi),
                            cell.Municipality,
                            areas.GetValueOrDefault(cell.Municipality),
                            cell.Year,
                            cell.Gender,
                            cell.Value,
                            cell.Status,
                            TimeZoneInfo.ConvertTime(StockholmTime.Read(cell.KnownFrom), StockholmTime.Zone).DateTime,
                        ]
                )
            )
        );
}
