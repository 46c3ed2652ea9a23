using System.Globalization;
using System.Text.Json;
using Indicators.Reports.Formats.Csv;

namespace Indicators.Web.Api;

/// <summary>Rows in the form of every CSV file of ours: the columns are the fields of the row's JSON, and the source stands last.</summary>
internal static class ApiCsv
{
    /// <summary>The bytes.</summary>
    public static byte[] Write<TLine>(IEnumerable<TLine> lines, string source)
    {
        var fields = ApiJson.TypeOf<TLine>().Properties;
        return CsvForm.Write(
            [.. fields.Select(field => field.Name), "source"],
            csv =>
            {
                foreach (var line in lines)
                {
                    csv.WriteRecord([.. fields.Select(field => Cell(field.Get!(line!))), source]);
                }
            }
        );
    }

    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            string text => SafeCell.Write(text),
            double number => CsvForm.Number(number),
            int number => number.ToString(CultureInfo.InvariantCulture),
            bool yes => yes ? "true" : "false",
            Enum word => JsonSerializer.Serialize(word, ApiJson.Readable.GetTypeInfo(word.GetType())).Trim('"'),
            _ => throw new InvalidOperationException($"No CSV for {value.GetType().Name}."),
        };
}
