using System.Text.Json;

namespace Kolada.Replica;

/// <summary>One row of a data answer: the cells of one KPI, area and year.</summary>
internal readonly record struct ReplicaRow(string Kpi, string Municipality, int Year, ReplicaSeries?[] Genders)
{
    // Kolada promises no order; who takes the first value for the total shall be found out.
    private static readonly int[][] Orders = [[0, 1, 2], [1, 2, 0], [2, 0, 1], [0, 2, 1], [1, 0, 2], [2, 1, 0]];

    /// <summary>The rows there are, by KPI, then year, then area, whatever order was asked in.</summary>
    public static IEnumerable<ReplicaRow> Of(ReplicaFigures figures, IEnumerable<string> kpis, IEnumerable<string> municipalities, IReadOnlyCollection<int>? years)
    {
        var areas = municipalities.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        foreach (var id in kpis.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (figures.Of(id) is not { } kpi)
                continue;
            var series = Array.ConvertAll(areas, kpi.Area);
            for (var year = kpi.FirstYear; year <= kpi.LastYear; year++)
            {
                if (years is not null && !years.Contains(year))
                    continue;
                for (var i = 0; i < areas.Length; i++)
                {
                    var row = new ReplicaRow(id, areas[i], year, series[i]);
                    if (row.HasCells)
                        yield return row;
                }
            }
        }
    }

    private bool HasCells
    {
        get
        {
            foreach (var series in Genders)
                if (series is not null && series[Year].IsPublished)
                    return true;
            return false;
        }
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("kpi"u8, Kpi);
        writer.WriteString("municipality"u8, Municipality);
        writer.WriteNumber("period"u8, Year);
        writer.WriteStartArray("values"u8);
        foreach (var place in Orders[(Kpi[^1] + Municipality[^1] + Year) % Orders.Length])
            if (Genders[place] is { } series && series[Year] is { IsPublished: true } cell)
                Write(writer, series.Gender, cell.Value);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string gender, double? value)
    {
        writer.WriteStartObject();
        writer.WriteString("gender"u8, gender);
        writer.WriteNumber("count"u8, value is null ? 0 : 1);
        writer.WriteString("status"u8, "");
        if (value is { } number)
            writer.WriteNumber("value"u8, number);
        else
            writer.WriteNull("value"u8);
        writer.WriteBoolean("isdeleted"u8, false);
        writer.WriteEndObject();
    }
}
