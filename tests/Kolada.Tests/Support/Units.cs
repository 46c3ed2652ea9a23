using Kolada.Replica;

namespace Kolada.Tests.Support;

/// <summary>The shipped figures with two schools beside them, which the shipped copy does not have.</summary>
internal static class Units
{
    public static ReplicaFigures Figures =>
        Shipped.Figures with
        {
            KpiGroups =
            [
                new KpiGroup
                {
                    Id = "G2KPI1",
                    Title = "Skolan",
                    Members = [new GroupMember { MemberId = "N15000" }, new GroupMember { MemberId = "N99999" }],
                },
            ],
            Ous =
            [
                new Ou
                {
                    Id = "V15E011400101",
                    Title = "Runby skola",
                    Municipality = "0114",
                },
                new Ou
                {
                    Id = "V15E018000101",
                    Title = "Enskede skola",
                    Municipality = "0180",
                },
            ],
            OuSeries = [Of("V15E011400101", 0.5), Of("V15E018000101", 0.75)],
        };

    private static ReplicaSeries Of(string ou, double value) =>
        new()
        {
            Kpi = "N15000",
            Municipality = ou,
            Gender = "T",
            FirstYear = 2022,
            Cells = [ReplicaCell.Of(value)],
        };
}
