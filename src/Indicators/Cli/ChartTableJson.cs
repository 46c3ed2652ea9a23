using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Indicators.Analysis;
using Indicators.Charts.Model;

namespace Indicators.Cli;

/// <summary>The answer of <c>chart --json</c>: the file, and the table beside the picture where the kind has one of its own.</summary>
internal static class ChartTableJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string path, Chart chart)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("files");
            writer.WriteStringValue(path);
            writer.WriteEndArray();
            Rows(writer, chart);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    // Unrounded; null is missing.
    private static void Rows(Utf8JsonWriter writer, Chart chart)
    {
        Action<Utf8JsonWriter>[]? rows = chart switch
        {
            FunnelChart funnel => [.. funnel.Marks.Select(mark => (Action<Utf8JsonWriter>)(row => Funnel(row, mark)))],
            BoxChart boxes => [.. boxes.Years.Select(year => (Action<Utf8JsonWriter>)(row => Box(row, year)))],
            ScatterChart scatter => [.. scatter.Marks.Select(mark => (Action<Utf8JsonWriter>)(row => Point(row, mark)))],
            DistributionChart spread => [.. spread.Values.Select(value => (Action<Utf8JsonWriter>)(row => Value(row, value)))],
            MapChart map => [.. map.Places.Select(place => (Action<Utf8JsonWriter>)(row => Place(row, place)))],
            HeatmapChart map =>
            [
                .. from measure in map.Heatmap.Rows
                from pair in map.Heatmap.Years.Zip(measure.Cells)
                select (Action<Utf8JsonWriter>)(row => Cell(row, measure, pair.First, pair.Second)),
            ],
            _ => null,
        };
        if (rows is null)
        {
            return;
        }

        writer.WriteString("title", chart.Title);
        writer.WriteString("description", chart.Description);
        writer.WriteStartArray("table");
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            row(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Funnel(Utf8JsonWriter row, FunnelMark mark)
    {
        row.WriteString("municipality", mark.Point.Area);
        row.WriteString("name", mark.Name);
        row.WriteNumber("persons", mark.Point.Persons);
        row.WriteNumber("value", mark.Point.Value);
        row.WriteString("zone", Zone(mark.Point.Zone));
        row.WriteString("zoneByChance", Zone(mark.Point.ByChance));
    }

    private static void Place(Utf8JsonWriter row, NamedPlace place)
    {
        row.WriteString("municipality", place.Place.Area);
        row.WriteString("name", place.Name);
        row.WriteNumber("place", place.Place.Place);
        row.WriteNumber("value", place.Place.Value);
        row.WriteNumber("class", place.Place.Class + 1);
    }

    private static void Point(Utf8JsonWriter row, ScatterMark mark)
    {
        row.WriteString("municipality", mark.Point.Area);
        row.WriteString("name", mark.Name);
        row.WriteNumber("value", mark.Point.Y);
        row.WriteNumber("against", mark.Point.X);
    }

    private static void Value(Utf8JsonWriter row, NamedValue value)
    {
        row.WriteString("municipality", value.Area);
        row.WriteString("name", value.Name);
        row.WriteNumber("value", value.Value);
    }

    private static void Box(Utf8JsonWriter row, BoxYear year)
    {
        row.WriteNumber("year", year.Year);
        row.WriteNumber("municipalities", year.Municipalities);
        Number(row, "tenth", year.Box?.Tenth);
        Number(row, "quarter", year.Box?.Quarter);
        Number(row, "median", year.Box?.Middle);
        Number(row, "threeQuarters", year.Box?.ThreeQuarters);
        Number(row, "nineTenths", year.Box?.NineTenths);
        Number(row, "own", year.Own);
        Number(row, "country", year.Country);
    }

    private static void Cell(Utf8JsonWriter row, HeatmapRow measure, int year, HeatmapCell? cell)
    {
        row.WriteString("indicator", measure.Indicator.Id);
        row.WriteString("kpi", measure.Indicator.Kpi);
        row.WriteNumber("year", year);
        Number(row, "distance", cell?.Distance);
        Number(row, "own", cell?.Own);
        Number(row, "country", cell?.Country);
        Number(row, "spread", cell?.Spread);
        Number(row, "municipalities", cell?.Municipalities);
        if (cell is null)
        {
            row.WriteNull("uncertain");
        }
        else
        {
            row.WriteBoolean("uncertain", cell.Uncertain);
        }
    }

    private static void Number(Utf8JsonWriter row, string name, double? value)
    {
        if (value is { } known)
        {
            row.WriteNumber(name, known);
        }
        else
        {
            row.WriteNull(name);
        }
    }

    private static string Zone(FunnelZone zone) =>
        zone switch
        {
            FunnelZone.Inside => "inside",
            FunnelZone.Beyond95 => "beyond-95",
            _ => "beyond-99.8",
        };
}
