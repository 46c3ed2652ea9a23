using Indicators.Reading;
using Indicators.Wording.Faults;

namespace Indicators.Catalogue;

/// <summary>
/// Reads data/corrections.json, that stands beside the catalogue, or says everything that is wrong with it, each fault with its line and
/// field.
/// </summary>
public static class CorrectionsReader
{
    /// <summary>Where the corrections of a catalogue are.</summary>
    public static string Beside(string catalogueFile) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(catalogueFile))!, "data", "corrections.json");

    /// <summary>The known faults; none when there is no file.</summary>
    /// <exception cref="UserException">The file is not JSON, or does not hold sound corrections.</exception>
    public static IReadOnlyList<Correction> Read(string file) =>
        File.Exists(file) ? Parse(PlainText.AsUtf8(PlainText.Bytes(file), file), Path.GetFileName(file)) : [];

    /// <summary>The known faults of a text; the name is used in messages.</summary>
    /// <exception cref="UserException">The text is not JSON, or does not hold sound corrections.</exception>
    public static IReadOnlyList<Correction> Parse(ReadOnlyMemory<byte> json, string name)
    {
        var (read, faults) = CatalogueReader.Examine(json, CatalogueJson.Default.CorrectionList, list => Check(list));
        return read?.Corrections ?? throw UserException.Invalid(CatalogueReader.Tell(faults, json, name));
    }

    private static IEnumerable<Fault> Check(CorrectionList list) =>
        [
            .. list.Corrections.SelectMany((one, i) => Check(one, CatalogueRules.At("corrections", i))),
            .. list
                .Corrections.Select((one, i) => (Cell: (one.Kpi, one.Area, one.Year, one.Gender), i))
                .GroupBy(pair => pair.Cell)
                .SelectMany(same => same.Skip(1))
                .Select(pair => new Fault(CatalogueRules.At("corrections", pair.i), CorrectionFaults.ValueTwice)),
        ];

    private static IEnumerable<Fault> Check(Correction one, string at)
    {
        if (!CatalogueRules.KpiId().IsMatch(one.Kpi))
        {
            yield return new Fault($"{at}.kpi", CorrectionFaults.NoKpiId(one.Kpi));
        }

        if (one.Area is { } area && !CatalogueRules.MunicipalityCode().IsMatch(area))
        {
            yield return new Fault($"{at}.area", CorrectionFaults.NoAreaCode(area));
        }

        if (one is { Area: null, Published: null })
        {
            yield return new Fault(at, CorrectionFaults.PointsAtNothing);
        }

        if (one.Year is < 1990 or > 2100)
        {
            yield return new Fault($"{at}.year", CorrectionFaults.NoSuchYear(one.Year));
        }

        if (one.Gender is not ("T" or "K" or "M"))
        {
            yield return new Fault($"{at}.gender", CorrectionFaults.NoSuchGender(one.Gender));
        }

        foreach (
            var (text, field) in new[] { (one.Reason, "reason"), (one.FoundBy, "foundBy") }.Where(pair =>
                string.IsNullOrWhiteSpace(pair.Item1)
            )
        )
        {
            yield return new Fault($"{at}.{field}", CorrectionFaults.EmptyText);
        }

        if (one.Status == CorrectionStatus.Reported != one.Reported is not null)
        {
            yield return new Fault(at, CorrectionFaults.ReportedWithoutDay);
        }
    }
}
