using Kolada;

namespace Indicators.Fetching;

/// <summary>Kolada's catalogue as it was just read, in the form that the store keeps.</summary>
/// <param name="Kpis">The KPIs.</param>
/// <param name="Areas">Municipalities, regions and Riket.</param>
/// <param name="Groups">Groups of areas.</param>
internal sealed record CatalogueCopy(IReadOnlyList<StoredKpi> Kpis, IReadOnlyList<StoredArea> Areas, IReadOnlyList<StoredGroup> Groups)
{
    /// <summary>The KPIs' titles by id.</summary>
    public IReadOnlyDictionary<string, string> Titles => field ??= Kpis.ToDictionary(kpi => kpi.Id, kpi => kpi.Title);

    /// <summary>What may follow one that has ended.</summary>
    public Successors Successors => field ??= new(Titles);

    /// <summary>The areas' ids, in order.</summary>
    public IReadOnlyList<string> AreaIds => [.. Areas.Select(area => area.Id).Order(StringComparer.Ordinal)];

    /// <summary>Asks Kolada for it.</summary>
    public static async Task<CatalogueCopy> ReadAsync(KoladaClient kolada, CancellationToken cancellationToken) =>
        new(
            await kolada
                .KpisAsync(cancellationToken)
                .Select(kpi => new StoredKpi
                {
                    Id = kpi.Id,
                    Title = kpi.Title,
                    Description = kpi.Description,
                    Genders = kpi.IsDividedByGender,
                    About = kpi.MunicipalityType,
                    Area = kpi.OperatingArea,
                    Perspective = kpi.Perspective,
                    Period = kpi.PublPeriod,
                    PublicationDate = kpi.PublicationDate,
                    PreliminaryDate = kpi.PrelPublicationDate,
                })
                .ToListAsync(cancellationToken),
            await kolada
                .MunicipalitiesAsync(cancellationToken)
                .Select(area => new StoredArea
                {
                    Id = area.Id,
                    Title = area.Title,
                    Type = area.Type,
                })
                .ToListAsync(cancellationToken),
            await kolada
                .MunicipalityGroupsAsync(cancellationToken)
                .Select(group => new StoredGroup
                {
                    Id = group.Id,
                    Title = group.Title,
                    Members = [.. group.Members.Select(member => member.MemberId)],
                })
                .ToListAsync(cancellationToken)
        );
}
