namespace Indicators.Fetching;

/// <summary>
/// The whole of Kolada's catalogue by names, as it ships with the program: what there is to look for before anything is fetched. Its form
/// is told in the README of its folder.
/// </summary>
public static class ShippedKpis
{
    /// <summary>When the copy was taken of Kolada.</summary>
    public static DateTimeOffset AsOf { get; } = new(2026, 3, 23, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Beside the program.</summary>
    public static string DefaultFolder { get; } = Path.Combine(AppContext.BaseDirectory, "data", "kolada-2026-03-23");

    /// <summary>Every KPI of a folder, in order of id. A fault is <see cref="InvalidDataException"/> that names the file and the
    /// line.</summary>
    public static IReadOnlyList<StoredKpi> Read(string folder) =>
        ShippedCsv.Rows(
            folder,
            "kpis.csv",
            row => new StoredKpi
            {
                Id = row.Text("id"),
                Title = row.Text("title"),
                Genders = row.Flag("is_divided_by_gender"),
                About = row.Text("municipality_type"),
                Area = row.TextOrNull("operating_area"),
                Perspective = row.TextOrNull("perspective"),
                Period = row.TextOrNull("publ_period"),
                PublicationDate = row.TextOrNull("publication_date"),
                PreliminaryDate = row.TextOrNull("prel_publication_date"),
                Producers = row.Parts("producers", ", "),
                Replaces = row.Parts("replaces", " "),
            }
        );
}
