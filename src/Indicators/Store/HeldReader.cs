using Dapper;

namespace Indicators.Store;

/// <summary>What is held back now.</summary>
public sealed class HeldReader
{
    private readonly StoreConnection store;

    internal HeldReader(StoreConnection store) => this.store = store;

    /// <summary>All of it, Kolada's lists among the KPIs, in the order of their names.</summary>
    public IReadOnlyList<HeldBack> All()
    {
        const string sql = "SELECT kpi, since, reason, withdrawn, revised, outside, stored, arrived FROM held ORDER BY kpi";
        return store.Ask(open => open.Query<Row>(sql).AsList().ConvertAll(row => row.Told));
    }

    private sealed record Row
    {
        public required string Kpi { get; init; }

        public required string Since { get; init; }

        public required string Reason { get; init; }

        public required long Withdrawn { get; init; }

        public required long Revised { get; init; }

        public required long Outside { get; init; }

        public required long Stored { get; init; }

        public required long Arrived { get; init; }

        public HeldBack Told =>
            new()
            {
                Kpi = Kpi,
                Reason = Reason,
                Withdrawn = (int)Withdrawn,
                Revised = (int)Revised,
                Outside = (int)Outside,
                Stored = (int)Stored,
                Arrived = (int)Arrived,
                Since = StockholmTime.Read(Since),
            };
    }
}
