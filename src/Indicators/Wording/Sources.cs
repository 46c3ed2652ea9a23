using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>
/// Truth rule 5: published values are "Källa: Kolada" with the producer, everything computed here is "Egen beräkning på data från Kolada".
/// </summary>
public static class Sources
{
    /// <summary>What is said of anything computed here. Kolada's terms forbid naming Kolada as the source of it.</summary>
    public const string Own = "egen beräkning på data från Kolada";

    /// <summary>
    /// "Källa: Kolada (SCB, STATIV)", with the model's owner when expected values are shown: "(SCB, STATIV; förväntat värde: SKR)".
    /// </summary>
    public static string Published(Indicator indicator, bool expected = false) => Published([indicator], expected);

    /// <summary>
    /// The same for several indicators shown together. Those that are computed here are said to be, never that Kolada is their source.
    /// </summary>
    public static string Published(IReadOnlyList<Indicator> indicators, bool expected = false)
    {
        var derived = indicators.Where(indicator => indicator.Derived is not null).ToList();
        var published = indicators.Except(derived).ToList();
        return derived.Count == 0 ? AsPublished(indicators, expected)
            : published.Count == 0 ? $"{Words.Sentence(Own)} ({Producers(derived)})."
            : $"{AsPublished(published, expected)} {Computed(Words.List([.. derived.Select(indicator => indicator.Name)]))}";
    }

    private static string AsPublished(IReadOnlyList<Indicator> indicators, bool expected)
    {
        var producers = indicators.SelectMany(indicator => indicator.Producers).ToHashSet();
        var owners = expected
            ? indicators
                .Select(indicator => indicator.Expected?.Owner)
                .OfType<string>()
                .Distinct()
                .Where(owner => !producers.Contains(owner))
                .ToList()
            : [];
        if (producers.Count + owners.Count == 0)
        {
            return Kolada;
        }

        return "Källa: Kolada ("
            + Producers(indicators)
            + (owners.Count == 0 ? "" : "; förväntat värde: " + string.Join(", ", owners))
            + ").";
    }

    private static string Producers(IEnumerable<Indicator> indicators) =>
        string.Join(", ", indicators.SelectMany(indicator => indicator.Producers).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The source of figures whose producers are not known here.</summary>
    public const string Kolada = "Källa: Kolada.";

    /// <summary>Where the calendar's days come from.</summary>
    public const string Calendar = "Källa: Kolada (publiceringsdagar). Rapporternas dagar: planerna.";

    /// <summary>"Plats och fjärdedelar: egen beräkning på data från Kolada."</summary>
    public static string Computed(string what) => $"{Words.Sentence(what)}: {Own}.";
}
