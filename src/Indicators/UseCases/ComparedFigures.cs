using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Formats.Csv;
using Indicators.Wording;

namespace Indicators.UseCases;

/// <summary>A comparison of a reader's own choice as figures and what they bear: what its files hold.</summary>
internal sealed record ComparedFigures
{
    private static readonly string[] Columns = ["indicator", "kpi", "name", "unit", "area", "area_name", "gender", "year", "value"];

    /// <summary>The time of the figures.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The address of the same choice with the newest figures.</summary>
    public required string Address { get; init; }

    /// <summary>The measures, in the order chosen.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>The figures alone, in the form of <see cref="CsvForm"/>; a value that is missing is an empty cell.</summary>
    public byte[] Csv() =>
        CsvForm.Write(
            Columns,
            csv =>
            {
                foreach (var (measure, row) in Measures.SelectMany(measure => measure.Rows.Select(row => (measure, row))))
                {
                    foreach (var value in row.Values)
                    {
                        csv.WriteRecord(
                            SafeCell.Write(measure.Id),
                            measure.Kpi ?? "",
                            SafeCell.Write(measure.Name),
                            SwedishFormat.UnitWord(measure.Unit),
                            row.Area,
                            SafeCell.Write(row.Name),
                            measure.Gender,
                            SwedishFormat.Year(value.Year),
                            value.Value is { } number ? CsvForm.Number(number) : ""
                        );
                    }
                }
            }
        );

    /// <summary>One measure.</summary>
    internal sealed record Measure
    {
        /// <summary>The indicator's id, or the KPI's where no plan has it.</summary>
        public required string Id { get; init; }

        /// <summary>Kolada's id; null when it is computed here.</summary>
        public required string? Kpi { get; init; }

        /// <summary>A few words.</summary>
        public required string Name { get; init; }

        /// <summary>What is measured, of whom.</summary>
        public required string Measures { get; init; }

        /// <summary>The values' unit.</summary>
        public required Unit Unit { get; init; }

        /// <summary>Decimals shown; the figures are not rounded.</summary>
        public required int Decimals { get; init; }

        /// <summary>Which way is better, by the catalogue.</summary>
        public required Better Better { get; init; }

        /// <summary>T, K or M.</summary>
        public required string Gender { get; init; }

        /// <summary>Where the figures come from.</summary>
        public required string Source { get; init; }

        /// <summary>The year of the finding; null when no two have a value the same year.</summary>
        public required int? Year { get; init; }

        /// <summary>Who stands where and how sure it is, in sentences; null as above.</summary>
        public required string? Finding { get; init; }

        /// <summary>What certain means there; null where nothing is judged.</summary>
        public required string? Basis { get; init; }

        /// <summary>What the finding rests on, or why nothing can be judged; null as above.</summary>
        public required Evidence? Evidence { get; init; }

        /// <summary>The others' values less the first's, with the interval they are judged by; empty where the figures bear none.</summary>
        public required IReadOnlyList<Difference> Differences { get; init; }

        /// <summary>Years in a row on one side of another, from five on.</summary>
        public required IReadOnlyList<Standing.Run> Runs { get; init; }

        /// <summary>The areas, in the order chosen.</summary>
        public required IReadOnlyList<Row> Rows { get; init; }
    }

    /// <summary>One difference to the first area.</summary>
    internal sealed record Difference(string Area, double Value, double Low, double High, bool Certain);

    /// <summary>An area through the years.</summary>
    /// <param name="Area">A municipality's code, 0000 for Riket, or a group's id.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Members">The municipalities that a group's mean is of; null for what is no group.</param>
    /// <param name="Values">Rising; null where there is none.</param>
    internal sealed record Row(string Area, string Name, IReadOnlyList<string>? Members, IReadOnlyList<YearValue> Values);

    /// <summary>A year's value.</summary>
    internal sealed record YearValue(int Year, double? Value);
}

/// <summary>The file of a comparison. Numbers are unrounded; what does not apply is null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(KebabWord<Evidence>), typeof(CamelCaseWord<Unit>), typeof(CamelCaseWord<Better>)]
)]
[JsonSerializable(typeof(ComparedFigures))]
internal sealed partial class ComparedJson : JsonSerializerContext
{
    // Read by people and programs, never set into HTML: å stays å.
    private static ComparedJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Its bytes.</summary>
    public static byte[] Bytes(ComparedFigures figures) => JsonSerializer.SerializeToUtf8Bytes(figures, Readable.ComparedFigures);

    /// <summary>What bytes hold; null when they hold none such.</summary>
    public static ComparedFigures? Read(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, Readable.ComparedFigures);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
