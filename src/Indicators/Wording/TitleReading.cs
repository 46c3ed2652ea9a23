using System.Text.RegularExpressions;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>
/// An indicator as far as Kolada's title tells of it: "Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)". The unit is
/// for showing only.
/// </summary>
internal static partial class TitleReading
{
    /// <summary>What stands last in a title that is a share of persons, so that the sentence can say whose.</summary>
    private static readonly string[] Qualifiers = ["hemkommun", "lägeskommun", "kommun", "kommunala skolor", "kommunal regi"];

    /// <summary>The indicator of a KPI, by its title.</summary>
    public static Indicator Indicator(StoredKpi kpi, Better better)
    {
        var title = Spaces().Replace(StoredKpi.WithoutEndedMark(kpi.Title), " ").Trim(' ', ',');
        var (unit, decimals, name) = Unit(title);
        var isPersons = unit == Model.Unit.Percent && Persons().IsMatch(name);
        return new Indicator
        {
            Id = kpi.Id.ToLowerInvariant(),
            Kpi = kpi.Id,
            Name = name,
            Subject = isPersons ? $"andelen {Bracketed(Lower(name))} i {{kommun}}" : $"måttet ”{name}” i {{kommun}}",
            Finding = $"{{värde}}, {(isPersons ? Bracketed(Lower(name)) : $"”{name}”")}",
            Thing = isPersons ? null : $"måttet ”{name}”",
            Measures = name,
            Definition = $"Koladas mått {kpi.Id}, ”{title}”. Vilka som räknas, och hur, står i Koladas egen definition.",
            Unit = unit,
            UnitFromTitle = true,
            Decimals = decimals,
            Better = better,
            Genders = kpi.Genders ?? false,
            Producers = kpi.Producers ?? [],
            MeanOfYears = Years(title),
        };
    }

    private static (Unit Unit, int Decimals, string Name) Unit(string title)
    {
        var share = Share().Match(title);
        if (share.Success)
        {
            return (Model.Unit.Percent, 1, title[..share.Index].TrimEnd(' ', ',', '-'));
        }

        var comma = title.LastIndexOf(',');
        var (name, tail) = comma < 0 ? (title, "") : (title[..comma].TrimEnd(), title[(comma + 1)..].Trim());
        return tail switch
        {
            "kr/inv" => (Model.Unit.KronorPerInhabitant, 0, name),
            "antal/1000 inv" or "antal/1 000 inv" => (Model.Unit.PerThousandInhabitants, 1, name),
            "antal dagar" or "dagar" => (Model.Unit.Days, 1, name),
            "antal" when !name.Contains(" per ", StringComparison.Ordinal) && !name.Contains('/') => (Model.Unit.Count, 0, name),
            "index" => (Model.Unit.Index, 1, name),
            _ when tail == "kr" || tail.StartsWith("kr/", StringComparison.Ordinal) => (Model.Unit.Kronor, 0, title),
            _ when InDays().IsMatch(title) => (Model.Unit.Days, 1, title),
            _ => (Model.Unit.Number, 1, title),
        };
    }

    private static int? Years(string title) =>
        MeanOfYears().Match(title) is { Success: true } mean
            ? mean.Groups["years"].Value switch
            {
                "3" or "tre" => 3,
                "4" or "fyra" => 4,
                _ => 5,
            }
            : null;

    private static string Bracketed(string name) =>
        Qualifiers.FirstOrDefault(last => name.EndsWith(", " + last, StringComparison.Ordinal)) is { } qualifier
            ? $"{name[..^(qualifier.Length + 2)]} ({qualifier})"
            : name;

    private static string Lower(string name) =>
        name is [var first, var second, ..] && !char.IsUpper(second) ? char.ToLowerInvariant(first) + name[1..] : name;

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    // "andel (%)" last, with what it is a share of where the title says it: "andel (%) av biståndsmottagare 18+ år".
    [GeneratedRegex(@"[, ]+((andel|procent)( positiva svar)?\s*)?\(%\)\s*\z|, (andel|procent)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Share();

    [GeneratedRegex(
        @"^(Elever|Gymnasieelever|Barn|Unga|Ungdomar|Invånare|Personer|Vuxna|Kvinnor|Män|Lärare|Anställda|Brukare|Hushåll)\b[^?:]*\z",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Persons();

    [GeneratedRegex(@"\bi antal dagar\b", RegexOptions.None, 1000)]
    private static partial Regex InDays();

    [GeneratedRegex(@"\b(?<years>[345]|tre|fyra|fem)(-?årsm|års ?medel)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex MeanOfYears();
}
