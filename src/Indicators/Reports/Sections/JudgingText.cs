using Indicators.Reports.Model;

namespace Indicators.Reports.Sections;

/// <summary>How figures are compared and judged, in the words that reports and pages share.</summary>
internal static class JudgingText
{
    /// <summary>The two means that stand beside each other.</summary>
    public const string Means =
        "Riket är ett vägt värde: en typisk invånare. Medel för liknande kommuner är ovägt: en typisk kommun. De två kan skilja sig åt.";

    /// <summary>What a place is.</summary>
    public const string Places =
        "Platsen räknas bland alla kommuner som har ett värde samma år. Plats 1 är bäst. Fjärdedelarna "
        + "är relativa: en kommun i sämsta fjärdedelen kan ändå ha ett bra resultat.";

    /// <summary>When a change is called better or worse.</summary>
    public static IReadOnlyList<Block> Changes { get; } =
    [
        new Block.Paragraph(
            "Siffrorna varierar från år till år, också när inget har hänt. En förändring "
                + "kallas därför bättre eller sämre bara när den är större än så."
        ),
        new Block.Bullets([
            "När antalet personer bakom en andel är känt prövas om slumpen kan förklara "
                + "förändringen (95 procents säkerhet, för kvinnor och män 99).",
            "Annars jämförs förändringen med hur mycket serien brukar ändras från ett år till nästa. Det "
                + "kräver minst åtta tidigare förändringar på samma sida av ett brott i serien.",
            "Andelar av färre än 30 personer märks med u. De rangordnas utan färg.",
            "Ett publicerat 0 där Kolada saknar uppgift räknas som saknat. Så räknas också andra tal som inte kan stämma.",
        ]),
    ];

    /// <summary>When a goal is called met.</summary>
    public static IReadOnlyList<Block> Goals { get; } =
    [
        new Block.Paragraph(
            "Programmet föreslår en bedömning, och förvaltningen bestämmer. Ett målvärde räknas som uppfyllt "
                + "eller inte bara när hela osäkerheten ligger på ena sidan om det (95 procents säkerhet)."
        ),
        new Block.Bullets([
            "När antalet personer bakom en andel är känt gäller osäkerheten andelen det senaste året. Annars "
                + "gäller den trendens nivå det senaste året, ur de senaste tio åren (minst sex med värden).",
            "I delårsrapporten väntas bara det som redan är klart. Resten av året räknas inte fram ur månaderna som gått.",
            "Har Kolada inte rapportårets värde än går målet inte att bedöma. Då berättas det senaste läget.",
        ]),
    ];
}
