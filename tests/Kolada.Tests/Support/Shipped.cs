using System.Globalization;
using Kolada.Replica;

namespace Kolada.Tests.Support;

/// <summary>The shipped figures, read as plainly as can be: what the client brings is held against this.</summary>
internal static class Shipped
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "data", "kolada-2024-08-30");
    private static readonly Lazy<ReplicaFigures> Read = new(() =>
        new ReplicaFigures
        {
            Kpis =
            [
                .. Lines("kpis.csv")
                    .Select(f => new Kpi
                    {
                        Id = f[0],
                        Title = f[1],
                        IsDividedByGender = f[2] == "true",
                        MunicipalityType = f[3],
                    }),
            ],
            Municipalities =
            [
                .. Lines("areas.csv")
                    .Select(f => new Municipality
                    {
                        Id = f[0],
                        Title = f[1],
                        Type = f[2],
                    }),
            ],
            Groups =
            [
                .. Lines("groups.csv")
                    .Select(f => new MunicipalityGroup
                    {
                        Id = f[0],
                        Title = f[1],
                        Members =
                        [
                            .. f[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new GroupMember { MemberId = id }),
                        ],
                    }),
            ],
            Series = [.. Directory.EnumerateFiles(Path.Combine(Folder, "values"), "*.txt").SelectMany(Series)],
        }
    );

    public static ReplicaFigures Figures => Read.Value;

    private static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(Path.Combine(Folder, file)).Skip(1).Select(line => line.Split(';'));

    private static IEnumerable<ReplicaSeries> Series(string file) =>
        from line in File.ReadLines(file)
        let words = line.Split(' ')
        select new ReplicaSeries
        {
            Kpi = Path.GetFileNameWithoutExtension(file),
            Municipality = words[0],
            Gender = words[1],
            FirstYear = int.Parse(words[2], CultureInfo.InvariantCulture),
            Cells = [.. words[3..].Select(Cell)],
        };

    private static ReplicaCell Cell(string word) =>
        word switch
        {
            "_" => ReplicaCell.Absent,
            "-" => ReplicaCell.Missing,
            _ => ReplicaCell.Of(double.Parse(word, CultureInfo.InvariantCulture)),
        };
}
