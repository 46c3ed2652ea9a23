using Kolada;

namespace Indicators.Fetching;

/// <summary>Kolada's catalogue as it was just read, and the same as the store keeps it.</summary>
internal sealed class CatalogueCopy(IReadOnlyList<Kpi> kpis, IReadOnlyList<Municipality> areas, IReadOnlyList<MunicipalityGroup> groups)
{
    public IReadOnlyDictionary<string, string> Titles { get; } = kpis.ToDictionary(kpi => kpi.Id, kpi => kpi.Title);

    public IReadOnlyList<string> AreaIds { get; } = [.. areas.Select(area => area.Id).Order(StringComparer.Ordinal)];

    public IEnumerable<StoredKpi> StoredKpis =>
        kpis.Select(kpi => new StoredKpi
        {
            Id = kpi.Id,
            Title = kpi.Title,
            Description = kpi.Description,
            Genders = kpi.IsDividedByGender,
            Period = kpi.PublPeriod,
            PublicationDate = kpi.PublicationDate,
            PreliminaryDate = kpi.PrelPublicationDate,
        });

    public IEnumerable<StoredArea> StoredAreas =>
        areas.Select(area => new StoredArea
        {
            Id = area.Id,
            Title = area.Title,
            Type = area.Type,
        });

    public IEnumerable<StoredGroup> StoredGroups =>
        groups.Select(group => new StoredGroup
        {
            Id = group.Id,
            Title = group.Title,
            Members = [.. group.Members.Select(member => member.MemberId)],
        });
}
