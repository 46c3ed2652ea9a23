using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Reports;

namespace Indicators.Web.Api;

/// <summary>One page of an answer as bytes.</summary>
/// <param name="Rows">All the rows.</param>
/// <param name="Columns">Their columns.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Size">Rows a page.</param>
internal sealed record ApiWriting(ApiAnswer.Rows Rows, IReadOnlyList<ApiColumn> Columns, int Page, int Size)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The number of pages; 1 for an empty answer.</summary>
    public int Pages => Math.Max(1, (Rows.Values.Count + Size - 1) / Size);

    private IEnumerable<int> OnPage => Enumerable.Range(0, Rows.Values.Count).Skip((Page - 1) * Size).Take(Size);

    /// <summary>An object: source, as-of, where in the whole this is, and the rows.</summary>
    /// <param name="asOf">The time of the figures; null when nothing is fetched.</param>
    /// <param name="next">The next page's address; null on the last.</param>
    public byte[] Json(DateTimeOffset? asOf, string? next)
    {
        var answer = new JsonObject
        {
            ["source"] = Rows.Source,
            ["asOf"] = asOf is { } at ? StockholmTime.Text(at) : null,
            ["page"] = Page,
            ["pageSize"] = Size,
            ["total"] = Rows.Values.Count,
            ["next"] = next,
        };
        if (Rows.Whole is { } whole)
        {
            foreach (var (name, value) in whole)
            {
                answer[name] = name == Rows.Name ? new JsonArray([.. OnPage.Select(i => value![i]!.DeepClone())]) : value?.DeepClone();
            }
        }
        else
        {
            answer[Rows.Name] = new JsonArray([.. OnPage.Select(i => ObjectOf(Rows.Values[i]))]);
        }

        return JsonSerializer.SerializeToUtf8Bytes(answer, Readable);
    }

    /// <summary>The rows in the form of every CSV file of ours, each with its source last.</summary>
    public byte[] Csv() => CsvForm.Write([.. Columns.Select(column => column.Name), "source"], csv =>
    {
        foreach (var i in OnPage)
        {
            csv.WriteRecord([.. Rows.Values[i].Select(Cell), Rows.Source]);
        }
    });

    private JsonObject ObjectOf(IReadOnlyList<object?> row) =>
        new(Columns.Select((column, i) => KeyValuePair.Create<string, JsonNode?>(column.Name, row[i] switch
        {
            null => null,
            string text => text,
            int number => number,
            bool yes => yes,
            double number => number,
            var other => throw new InvalidOperationException($"No JSON for {other.GetType().Name}."),
        })));

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => SafeCell.Write(text),
        double number => CsvForm.Number(number),
        bool yes => yes ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
