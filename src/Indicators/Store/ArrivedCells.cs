using System.Runtime.InteropServices;
using System.Text;

namespace Indicators.Store;

/// <summary>The cells of some KPIs' answers, held in memory until all of them are in: sixteen bytes a cell.</summary>
/// <remarks>
/// A cell's place is a number that sorts as the store's key does: KPI, area, year, gender, each the higher bits of the next.
/// The status rides in the lowest bits, so that only two numbers are moved when cells are put in order.
/// </remarks>
public sealed class ArrivedCells
{
    private const int StatusBits = 14;
    private const int GenderAt = StatusBits,
        YearAt = GenderAt + 2,
        AreaAt = YearAt + 16,
        KpiAt = AreaAt + 16;

    private const ulong YearAndGender = (1UL << AreaAt) - (1UL << GenderAt);

    private static readonly string[] Genders = ["K", "M", "T"];

    private readonly Dictionary<string, int> kpiPlaces;
    private readonly Dictionary<string, int> areaPlaces;
    private readonly byte[][] areaTexts;
    private readonly List<string> statuses = [];
    private readonly List<ulong> places = [];

    // NaN where Kolada publishes the cell as missing: no published number is NaN.
    private readonly List<double> values = [];

    /// <summary>Room for cells of some KPIs in some areas; others cannot arrive.</summary>
    public ArrivedCells(IEnumerable<string> kpis, IEnumerable<string> areas)
    {
        Kpis = [.. kpis.Distinct().Order(StringComparer.Ordinal)];
        Areas = [.. areas.Distinct().Order(StringComparer.Ordinal)];
        areaTexts = [.. Areas.Select(Encoding.UTF8.GetBytes)];
        kpiPlaces = Kpis.Select((kpi, i) => (kpi, i)).ToDictionary(one => one.kpi, one => one.i, StringComparer.Ordinal);
        areaPlaces = Areas.Select((area, i) => (area, i)).ToDictionary(one => one.area, one => one.i, StringComparer.Ordinal);
    }

    /// <summary>The KPIs, in the store's order.</summary>
    public IReadOnlyList<string> Kpis { get; }

    /// <summary>The areas, in the store's order.</summary>
    public IReadOnlyList<string> Areas { get; }

    /// <summary>How many cells have arrived.</summary>
    public int Count => places.Count;

    /// <summary>Adds a cell; a null value is one that Kolada publishes as missing.</summary>
    public void Add(string kpi, string area, int year, string gender, double? value, string status)
    {
        places.Add(
            ((ulong)kpiPlaces[kpi] << KpiAt)
                | ((ulong)areaPlaces[area] << AreaAt)
                | ((ulong)(ushort)year << YearAt)
                | (
                    (
                        gender switch
                        {
                            "K" => 0UL,
                            "M" => 1UL,
                            _ => 2UL,
                        }
                    ) << GenderAt
                )
                | StatusPlace(status)
        );
        values.Add(value ?? double.NaN);
    }

    /// <summary>Adds a cell.</summary>
    public void Add(Measurement cell) => Add(cell.Kpi, cell.Municipality, cell.Year, cell.Gender, cell.Value, cell.Status);

    /// <summary>Adds the cells of a part of the question, its KPIs and areas among these.</summary>
    public void Add(ArrivedCells part)
    {
        var kpis = part.Kpis.Select(kpi => (ulong)kpiPlaces[kpi] << KpiAt).ToArray();
        var areas = part.Areas.Select(area => (ulong)areaPlaces[area] << AreaAt).ToArray();
        var words = part.statuses.Select(StatusPlace).ToArray();
        foreach (var place in part.places)
        {
            places.Add(
                kpis[(int)(place >> KpiAt)]
                    | areas[(ushort)(place >> AreaAt)]
                    | (place & YearAndGender)
                    | words[(int)place & ((1 << StatusBits) - 1)]
            );
        }

        values.AddRange(part.values);
    }

    /// <summary>Puts the cells in the store's order.</summary>
    /// <exception cref="InvalidOperationException">A cell has arrived twice, which the client that read them refuses.</exception>
    internal void Sort()
    {
        var sorted = CollectionsMarshal.AsSpan(places);
        sorted.Sort(CollectionsMarshal.AsSpan(values));
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] >> StatusBits == sorted[i - 1] >> StatusBits)
            {
                throw new InvalidOperationException(
                    $"{Kpis[(int)(sorted[i] >> KpiAt)]} {Areas[AreaAtPlace(i)]} {YearAtPlace(i)} {GenderAtPlace(i)} has arrived twice."
                );
            }
        }
    }

    /// <summary>Where a KPI's cells begin and end among the sorted ones.</summary>
    internal (int From, int To) Of(string kpi)
    {
        var place = (ulong)kpiPlaces[kpi];
        return (Before(place << KpiAt), Before((place + 1) << KpiAt));
    }

    /// <summary>A sorted cell's place, to be held against <see cref="PlaceOf(int, int, int, ReadOnlySpan{byte})"/>.</summary>
    internal ulong PlaceAt(int i) => places[i] >> StatusBits;

    /// <summary>A sorted cell's value; null when Kolada publishes it as missing.</summary>
    internal double? ValueAt(int i) => values[i] is var value && double.IsNaN(value) ? null : value;

    /// <summary>A sorted cell's area: its place among <see cref="Areas"/>.</summary>
    internal int AreaAtPlace(int i) => (ushort)(places[i] >> AreaAt);

    /// <summary>The same as the store writes it.</summary>
    internal ReadOnlySpan<byte> AreaUtf8(int i) => areaTexts[AreaAtPlace(i)];

    /// <summary>A sorted cell's year.</summary>
    internal int YearAtPlace(int i) => (ushort)(places[i] >> YearAt);

    /// <summary>A sorted cell's gender.</summary>
    internal string GenderAtPlace(int i) => Genders[(int)(places[i] >> GenderAt) & 3];

    /// <summary>A sorted cell's status word.</summary>
    internal string StatusAt(int i) => statuses[(int)places[i] & ((1 << StatusBits) - 1)];

    /// <summary>The place of a stored cell, to be held against <see cref="PlaceAt"/>.</summary>
    internal static ulong PlaceOf(int kpi, int area, int year, ReadOnlySpan<byte> gender) =>
        (
            ((ulong)kpi << KpiAt)
            | ((ulong)area << AreaAt)
            | ((ulong)(ushort)year << YearAt)
            | (
                (
                    gender[0] switch
                    {
                        (byte)'K' => 0UL,
                        (byte)'M' => 1UL,
                        _ => 2UL,
                    }
                ) << GenderAt
            )
        ) >> StatusBits;

    /// <summary>The place of a KPI among <see cref="Kpis"/>.</summary>
    internal int PlaceOf(string kpi) => kpiPlaces[kpi];

    /// <summary>The place of an area among <see cref="Areas"/>; null when it is none of them.</summary>
    internal int? PlaceOfArea(string area) => areaPlaces.TryGetValue(area, out var place) ? place : null;

    private int Before(ulong place)
    {
        var at = places.BinarySearch(place);
        return at < 0 ? ~at : at;
    }

    // A handful of words in all, mostly the empty one.
    private ulong StatusPlace(string status)
    {
        var place = statuses.IndexOf(status);
        if (place < 0)
        {
            place =
                statuses.Count < 1 << StatusBits
                    ? statuses.Count
                    : throw new InvalidOperationException("There are too many words for status.");
            statuses.Add(status);
        }

        return (ulong)place;
    }
}
