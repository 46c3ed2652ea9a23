using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>Truth rule 5: published values are "Källa: Kolada" with the producer, everything computed here is "Egen beräkning på data från Kolada".</summary>
public static class Sources
{
    /// <summary>What is said of anything computed here. Kolada's terms forbid naming Kolada as the source of it.</summary>
    public const string Own = "egen beräkning på data från Kolada";

    /// <summary>"Källa: Kolada (SCB, STATIV)", with the model's owner when expected values are shown: "(SCB, STATIV; förväntat värde: SKR)".</summary>
    public static string Published(Indicator indicator, bool expected = false) => Published([indicator], expected);

    /// <summary>The same for several indicators shown together.</summary>
    public static string Published(IReadOnlyList<Indicator> indicators, bool expected = false)
    {
        var producers = indicators.SelectMany(indicator => indicator.Producers).Distinct().Order(StringComparer.Ordinal).ToList();
        var owners = expected
            ? indicators.Select(indicator => indicator.Expected?.Owner).OfType<string>().Distinct().Where(owner => !producers.Contains(owner)).ToList()
            : [];
        return "Källa: Kolada (" + string.Join(", ", producers) + (owners.Count == 0 ? "" : "; förväntat värde: " + string.Join(", ", owners)) + ").";
    }

    /// <summary>"Plats och fjärdedelar: egen beräkning på data från Kolada."</summary>
    public static string Computed(string what) => $"{Words.Sentence(what)}: {Own}.";
}
