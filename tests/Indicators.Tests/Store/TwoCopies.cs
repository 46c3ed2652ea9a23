using Indicators.Store;
using Indicators.Tests.Support;

namespace Indicators.Tests.Store;

/// <summary>Writes copies of Kolada into a store file as a fetch does, so that a test says only what differs between them.</summary>
internal static class TwoCopies
{
    public static readonly DateTimeOffset First = new(2024, 8, 30, 0, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Second = new(2024, 9, 10, 3, 0, 0, TimeSpan.Zero);

    public const string Group = "Liknande kommuner integration, Norrtälje, 2022";

    public static Copy Before { get; } =
        new(
            [
                new StoredKpi
                {
                    Id = "N00700",
                    Title = "Arbetar, andel (%)",
                    Period = "2023",
                    PublicationDate = "2024-12-23",
                },
                new StoredKpi { Id = "N99999", Title = "Något annat" },
            ],
            [
                new StoredGroup
                {
                    Id = "G35943",
                    Title = Group,
                    Members = ["0163", "0160"],
                },
                new StoredGroup
                {
                    Id = "G1",
                    Title = "Pendlingskommuner",
                    Members = ["0163"],
                },
            ],
            []
        );

    public static Measurement Cell(double? value, string area = "0188", int year = 2022, string gender = "T") =>
        new()
        {
            Kpi = "N00700",
            Municipality = area,
            Year = year,
            Gender = gender,
            Value = value,
            Status = "",
        };

    public static void Write(string file, DateTimeOffset asOf, Copy copy, IEnumerable<string>? others = null)
    {
        using var store = WriteSession.Open(file, asOf);
        var run = store.Log.Begin("test", asOf, asOf);
        store.Write("kpi", copy.Kpis, kpi => kpi.Id, SnapshotJson.Default.StoredKpi, asOf);
        store.Write("group", copy.Groups, group => group.Id, SnapshotJson.Default.StoredGroup, asOf);
        store.Write(
            "area",
            [
                new StoredArea
                {
                    Id = "0188",
                    Title = "Norrtälje",
                    Type = "K",
                },
                new StoredArea
                {
                    Id = "0163",
                    Title = "Sollentuna",
                    Type = "K",
                },
                .. (others ?? []).Select(code => new StoredArea
                {
                    Id = code,
                    Title = code,
                    Type = "K",
                }),
            ],
            area => area.Id,
            SnapshotJson.Default.StoredArea,
            asOf
        );
        var merged = store.Write("N00700", asOf, copy.Cells);
        store.Log.HasWritten(run);
        var summary = Summaries.Of(asOf) with
        {
            FinishedAt = asOf.AddMinutes(2),
            Cells = merged.Cells,
            Added = merged.Added,
            Revised = merged.Revised,
            Withdrawn = merged.Withdrawn,
        };
        store.Log.End(run, summary, []);
    }

    internal sealed record Copy(IReadOnlyList<StoredKpi> Kpis, IReadOnlyList<StoredGroup> Groups, IReadOnlyList<Measurement> Cells);
}
