using System.Text.Json;

namespace Kolada.Replica;

/// <summary>One row of a data answer: the cells of one KPI, place and year.</summary>
internal readonly record struct ReplicaRow(string Kpi, string Place, int Year, ReplicaSeries?[] Genders)
{
    // Kolada promises no order; who takes the first value for the total shall be found out.
    private static readonly int[][] Orders =
    [
        [0, 1, 2],
        [1, 2, 0],
        [2, 0, 1],
        [0, 2, 1],
        [1, 0, 2],
        [2, 1, 0],
    ];

    public bool HasCells
    {
        get
        {
            foreach (var series in Genders)
                if (series is not null && series[Year].IsPublished)
                    return true;
            return false;
        }
    }

    /// <param name="writer">Where to.</param>
    /// <param name="place">What the place is called: <c>municipality</c> or <c>ou</c>.</param>
    public void Write(Utf8JsonWriter writer, string place)
    {
        writer.WriteStartObject();
        writer.WriteString("kpi"u8, Kpi);
        writer.WriteString(place, Place);
        writer.WriteNumber("period"u8, Year);
        writer.WriteStartArray("values"u8);
        foreach (var gender in Orders[(Kpi[^1] + Place[^1] + Year) % Orders.Length])
            if (Genders[gender] is { } series && series[Year] is { IsPublished: true } cell)
                Write(writer, series.Gender, cell);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string gender, ReplicaCell cell)
    {
        writer.WriteStartObject();
        writer.WriteString("gender"u8, gender);
        writer.WriteNumber("count"u8, cell.Value is null ? 0 : 1);
        writer.WriteString("status"u8, "");
        if (cell.Value is { } number)
            writer.WriteNumber("value"u8, number);
        else
            writer.WriteNull("value"u8);
        writer.WriteBoolean("isdeleted"u8, cell.IsDeleted);
        writer.WriteEndObject();
    }
}
