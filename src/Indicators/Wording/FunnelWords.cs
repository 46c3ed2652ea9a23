using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a funnel says (trattdiagram).</summary>
internal static class FunnelWords
{
    public const string ChanceAlone = "bara slumpen";
    public const string PersonsShort = "Antal personer (tätare skala åt höger)";

    public static string Limit95(bool brief) => brief ? "95" : "95 procent";

    public static string Limit998(bool brief) => brief ? "99,8" : "99,8 procent";

    public static string Counted(KnownBase known) => $"Antal {known.Of}";

    public static string Persons(string counted) => $"{counted} (tätare skala åt höger)";

    /// <summary>
    /// "Norrtälje: 20,4 procent, inom den vanliga variationen". Never that it is chance: years vary more than chance alone gives.
    /// </summary>
    public static string Title(string name, Funnel funnel, ValueFormat format) =>
        $"{name}: {format.InWords(funnel.Own.Value)}, {Where(funnel)} den vanliga variationen";

    public static string Subtitle(Indicator indicator, int year) => $"{MeasureWords.InUnit(indicator)}, {SwedishFormat.Year(year)}";

    /// <summary>How it is read, who is outside, and the source last.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="funnel">The figures.</param>
    /// <param name="outside">Those farthest outside with their values.</param>
    /// <param name="group">What the peers are alike in, with its year; null when there are none.</param>
    /// <param name="peers">The peers with their values.</param>
    public static IReadOnlyList<string> Notes(
        Indicator indicator,
        Funnel funnel,
        IReadOnlyList<string> outside,
        string? group,
        IReadOnlyList<string> peers
    ) =>
        [
            "Så läses tratten: varje punkt är en kommun, längre åt höger ju fler personer. Ju färre, desto mer slår slumpen. "
                + "Innanför de streckade linjerna ligger 95 av 100 kommuner om alla egentligen är som Riket; "
                + "innanför de heldragna 998 av 1\u00A0000. "
                + (
                    funnel.Dispersion.Changes == 0
                        ? "Hur mycket kommuner varierar utöver slumpen är inte känt, så linjerna visar bara slumpen."
                        : "Linjerna räknar med att kommuner varierar mer än slumpen från år till år; de prickade visar bara slumpen."
                ),
            $"Romb: utanför 95 procent, {Outside(funnel)}{(outside.Count == 0 ? "" : $", längst ut {Words.List(outside)}")}. "
                + "Romberna räknas exakt och linjerna med en formel, så nära en linje kan de skilja sig åt."
                + (group is null || peers.Count == 0 ? "" : $" Ring: liknande kommun ({group}): {Words.List(peers)}.")
                + Missing(funnel.Missing),
            Sources.Published(indicator) + " " + Sources.Computed("gränser"),
        ];

    public static string Description(Indicator indicator, string name, Funnel funnel, ValueFormat format, IReadOnlyList<string> outside)
    {
        return $"Trattdiagram över {NumberWords.Municipalities(funnel.Points.Count)} {SwedishFormat.Year(funnel.Year)}: "
            + $"{MeasureWords.InUnit(indicator)}, mot antalet {indicator.Base!.Of}. "
            + $"{name} har {format.WithUnit(funnel.Own.Value)} av {SwedishFormat.Number(funnel.Own.Persons, 0)} personer, "
            + $"Riket {format.Value(funnel.Country)}. "
            + $"{Expected(name, funnel, format)} "
            + $"Utanför ligger {Outside(funnel)}"
            + $"{(outside.Count == 0 ? "" : $", längst ut {Words.List(outside)}")}.{Missing(funnel.Missing)}";
    }

    /// <summary>Where so many persons usually give a share, and whether the own one lies there.</summary>
    public static string Expected(string name, Funnel funnel, ValueFormat format)
    {
        var limits = funnel.Limits(funnel.Own.Persons, Proportions.Z95);
        return $"Med så många personer ligger 95 av 100 kommuner mellan {format.Value(limits.Low)} och "
            + $"{format.Value(limits.High)} om alla är som Riket; {name} ligger {Where(funnel)} den vanliga variationen.";
    }

    /// <summary>Why an indicator has no funnel.</summary>
    public static string WhyNot(Indicator indicator, string name) =>
        indicator.Base is null
            ? $"Kolada anger inte hur många personer {indicator.Key} bygger på, så trattdiagrammet finns inte för det."
            : $"Kolada har inte både värde och antal personer för {name} och värde för Riket i {indicator.Key}, "
                + "så trattdiagrammet går inte att rita.";

    private static string Where(Funnel funnel) =>
        funnel.Own.Zone == FunnelZone.Inside ? "inom"
        : funnel.Own.Value > funnel.Country ? "över"
        : "under";

    private static string Outside(Funnel funnel) =>
        $"{funnel.Points.Count(point => point.Zone != FunnelZone.Inside)} av {funnel.Points.Count} kommuner "
        + $"(med bara slumpen {funnel.Points.Count(point => point.ByChance != FunnelZone.Inside)})";

    private static string Missing(int missing) =>
        missing == 0 ? "" : $" {Words.Sentence(NumberWords.Municipalities(missing))} saknar värde eller antal.";
}
