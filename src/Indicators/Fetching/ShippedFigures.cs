using System.Globalization;
using System.IO.Compression;
using System.Text;
using Kolada;
using Kolada.Replica;

namespace Indicators.Fetching;

/// <summary>Reads the figures that ship with the program; their form is told in the README of their folder.</summary>
public static class ShippedFigures
{
    /// <summary>When the copy was taken of Kolada: the as-of time of every value in it.</summary>
    public static DateTimeOffset AsOf { get; } = new(2024, 8, 30, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Beside the program.</summary>
    public static string DefaultFolder { get; } = Path.Combine(AppContext.BaseDirectory, "data", "kolada-2024-08-30");

    // The form of a file of values: as text, or the same text packed.
    private const string Plain = ".txt";
    private const string Packed = ".txt.gz";

    /// <summary>
    /// The lists of a folder, and the figures of some KPIs: no other file is opened. A KPI that ships without figures has none. A fault is
    /// <see cref="InvalidDataException"/> that names the file and the line.
    /// </summary>
    public static ReplicaFigures Read(string folder, IEnumerable<string> kpis)
    {
        var areas = Areas(folder);
        var titles = areas.ToDictionary(area => area.Id, area => area.Title, StringComparer.Ordinal);
        return new ReplicaFigures
        {
            Kpis = ShippedCsv.Rows(folder, "kpis.csv", Kpi),
            Municipalities = areas,
            Groups = ShippedCsv.Rows(folder, "groups.csv", row => Group(row, titles)),
            Series = [.. ValueFiles(folder, kpis).SelectMany(Series)],
        };
    }

    /// <summary>The municipalities, regions and Riket of a folder.</summary>
    public static IReadOnlyList<Municipality> Areas(string folder) =>
        ShippedCsv.Rows(
            folder,
            "areas.csv",
            row => new Municipality
            {
                Id = row.Text("id"),
                Title = row.Text("title"),
                Type = row.Text("type"),
            }
        );

    private static Kpi Kpi(ShippedCsv.Line row) =>
        new()
        {
            Id = row.Text("id"),
            Title = row.Text("title"),
            IsDividedByGender = row.Flag("is_divided_by_gender"),
            MunicipalityType = row.Text("municipality_type"),
            Auspice = row.TextOrNull("auspice"),
            OperatingArea = row.TextOrNull("operating_area"),
            Perspective = row.TextOrNull("perspective"),
            PrelPublicationDate = row.TextOrNull("prel_publication_date"),
            PublicationDate = row.TextOrNull("publication_date"),
            PublPeriod = row.TextOrNull("publ_period"),
            HasOuData = row.Flag("has_ou_data"),
        };

    private static MunicipalityGroup Group(ShippedCsv.Line row, Dictionary<string, string> titles) =>
        new()
        {
            Id = row.Text("id"),
            Title = row.Text("title"),
            Members =
            [
                .. (row.TextOrNull("members") ?? "")
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(id => new GroupMember { MemberId = id, MemberTitle = titles.GetValueOrDefault(id) }),
            ],
        };

    /// <summary>The KPIs that a folder has figures of.</summary>
    public static IReadOnlyList<string> KpisWithFigures(string folder) =>
        [.. Directory.EnumerateFiles(Values(folder)).Select(file => Path.GetFileName(file).Split('.')[0]).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> ValueFiles(string folder, IEnumerable<string> kpis)
    {
        var values = Values(folder);
        return kpis.Distinct()
            .SelectMany(kpi => new[] { Path.Combine(values, kpi + Plain), Path.Combine(values, kpi + Packed) })
            .Where(File.Exists);
    }

    private static string Values(string folder)
    {
        var values = Path.Combine(folder, "values");
        return Directory.Exists(values)
            ? values
            : throw new InvalidDataException($"{values} is missing: the shipped figures are not in {folder}.");
    }

    private static byte[] Text(string file)
    {
        if (!file.EndsWith(Packed, StringComparison.Ordinal))
            return File.ReadAllBytes(file);
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var text = new MemoryStream();
        try
        {
            packed.CopyTo(text);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{file}: {e.Message}", e);
        }

        return text.ToArray();
    }

    private static List<ReplicaSeries> Series(string file)
    {
        var kpi = Path.GetFileName(file).Split('.')[0];
        ReadOnlySpan<byte> text = Text(file);
        var series = new List<ReplicaSeries>(1024);
        var number = 0;
        foreach (var range in text.Split((byte)'\n'))
        {
            number++;
            var line = text[range].TrimEnd((byte)'\r');
            if (line.IsEmpty)
                continue;
            series.Add(
                Series(kpi, line)
                    ?? throw new InvalidDataException(
                        $"{file}, line {number}: '{Encoding.UTF8.GetString(line)}' is no series; it should be "
                            + "area, gender (K, M, T), first year and a value, - or _ for each year."
                    )
            );
        }

        return series;
    }

    /// <summary>One line, such as <c>0188 T 2013 51.2 - _ 60</c>; null when it is none.</summary>
    private static ReplicaSeries? Series(string kpi, ReadOnlySpan<byte> line)
    {
        var words = line.Split((byte)' ');
        if (!words.MoveNext() || line[words.Current] is not { Length: > 0 } area)
            return null;
        if (!words.MoveNext() || Gender(line[words.Current]) is not { } gender)
            return null;
        if (!words.MoveNext() || !int.TryParse(line[words.Current], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return null;

        var cells = new List<ReplicaCell>(32);
        while (words.MoveNext())
        {
            if (Cell(line[words.Current]) is not { } cell)
                return null;
            cells.Add(cell);
        }

        return cells.Count == 0
            ? null
            : new ReplicaSeries
            {
                Kpi = kpi,
                Municipality = Encoding.UTF8.GetString(area),
                Gender = gender,
                FirstYear = year,
                Cells = cells.ToArray(),
            };
    }

    private static string? Gender(ReadOnlySpan<byte> word) =>
        word switch
        {
            [(byte)'K'] => "K",
            [(byte)'M'] => "M",
            [(byte)'T'] => "T",
            _ => null,
        };

    private static ReplicaCell? Cell(ReadOnlySpan<byte> word) =>
        word switch
        {
            [(byte)'-'] => ReplicaCell.Missing,
            [(byte)'_'] => ReplicaCell.Absent,
            _ => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
                ? ReplicaCell.Of(value)
                : null,
        };
}
