using System.Text.RegularExpressions;
using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>Kolada's group of comparable municipalities (liknande kommuner) in force for a plan.</summary>
/// <param name="Id">Kolada's id. It stays while title and members change, so it never stands alone.</param>
/// <param name="Title">Kolada's title, with its year.</param>
/// <param name="Area">What it is alike in: integration, arbetsmarknad …</param>
/// <param name="Year">The year of the matching.</param>
/// <param name="Members">Codes of the members; never the municipality itself.</param>
public sealed partial record PeerGroup(string Id, string Title, string Area, string Year, IReadOnlyList<string> Members)
{
    /// <summary>The first of the plan's groups, in its order of preference, that exists among these; null when none does.</summary>
    public static PeerGroup? For(Plan plan, string municipalityTitle, IReadOnlyList<StoredGroup> groups)
    {
        var own = All(municipalityTitle, groups);
        return plan.Groups.Select(area => own.FirstOrDefault(group => group.Area == area)).FirstOrDefault(group => group is not null);
    }

    /// <summary>All of a municipality's groups, whatever they are alike in.</summary>
    public static IReadOnlyList<PeerGroup> All(string municipalityTitle, IReadOnlyList<StoredGroup> groups) =>
        [.. ByMunicipality(groups)[municipalityTitle]];

    /// <summary>Every such group by the name of its municipality, each in the same order.</summary>
    public static ILookup<string, PeerGroup> ByMunicipality(IEnumerable<StoredGroup> groups) =>
        groups
            .Select(group => (group, match: TitlePattern().Match(group.Title)))
            .Where(pair => pair.match.Success)
            .ToLookup(
                pair => pair.match.Groups["municipality"].Value,
                pair => new PeerGroup(
                    pair.group.Id,
                    pair.group.Title,
                    pair.match.Groups["area"].Value,
                    pair.match.Groups["year"].Value,
                    pair.group.Members
                )
            );

    // "Liknande kommuner integration, Norrtälje, 2022", and with a comma of its own "Liknande kommuner, övergripande, Norrtälje, 2025".
    [GeneratedRegex(@"^Liknande kommuner,? (?<area>[^,]+), (?<municipality>[^,]+), (?<year>\d{4})\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TitlePattern();
}
