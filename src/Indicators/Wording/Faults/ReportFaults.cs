using System.Globalization;

namespace Indicators.Wording.Faults;

/// <summary>Why a report is not written where one stands, what is kept of it, and what is wrong with one that is to be shown.</summary>
internal static class ReportFaults
{
    public static string Decided(string plan, ReportPeriod period) =>
        $"{DecidedAtNight(plan, period)} Lägg till --force om den ska ersättas. En ny fastställd version behöver också --reason.";

    /// <summary>To one who decides a report anew without saying why.</summary>
    public static string NeedsReason(string plan, ReportPeriod period, int version) =>
        $"Rapporten {plan} {period} är fastställd som version {Number(version)}, och den här säger något annat. "
        + "En ny version behöver ett skäl, som trycks i den: lägg till --reason TEXT. Inget är skrivet.";

    /// <summary>To one whose report was decided by somebody else while it was made.</summary>
    public static string DecidedMeanwhile(string plan, ReportPeriod period) =>
        $"Rapporten {plan} {period} fastställdes av någon annan medan den här gjordes. Inget är skrivet: läs den versionen först.";

    /// <summary>To one who wanted to read a decided version of which it cannot be told what it is.</summary>
    public static string CannotBeShown(int version, ManifestFault fault) =>
        fault == ManifestFault.Gone ? VersionGone(version) : CannotBeShown("v" + Number(version), fault);

    private static string VersionGone(int version) =>
        $"Version {Number(version)} finns inte kvar där den sparades. Den som sköter tjänsten behöver lägga tillbaka den "
        + "från en säkerhetskopia.";

    /// <summary>To one who wanted to read a file of a decided version.</summary>
    public static string KeptFileAltered(string file) =>
        $"{file} har ändrats efter att versionen fastställdes och visas därför inte. Den som sköter tjänsten behöver lägga tillbaka filen "
        + "från en säkerhetskopia.";

    /// <inheritdoc cref="KeptFileAltered"/>
    public static string KeptFileGone(string file) =>
        $"{file} hör till versionen men finns inte kvar. Den som sköter tjänsten behöver lägga tillbaka filen från en säkerhetskopia.";

    private static string Number(int version) => version.ToString(CultureInfo.InvariantCulture);

    public static string DecidedAtNight(string plan, ReportPeriod period) =>
        $"Rapporten {plan} {period} är fastställd och skrivs inte över.";

    /// <summary>To one who has given the command and can give it again.</summary>
    public static string Unknown(string manifest, string plan, ReportPeriod period, ManifestFault fault) =>
        $"{Why(manifest, plan, period, fault)} {WayOut(fault)} Ska rapporten ändå skrivas på nytt: lägg till --force, så "
        + "sparas det som ligger där vid sidan om.";

    /// <summary>To one who reads a log.</summary>
    public static string UnknownAtNight(string manifest, string plan, ReportPeriod period, ManifestFault fault) =>
        $"{Why(manifest, plan, period, fault)} {WayOut(fault)} Ska rapporten ändå skrivas på nytt: kör indicators report "
        + $"--plan {plan} --period {period} --force, så sparas det som ligger där vid sidan om.";

    public static string NothingToExport(string plan) =>
        $"Inga siffror är hämtade för planen {plan}, så ingen fil är skriven. Kör indicators fetch.";

    /// <param name="said">What is written.</param>
    /// <param name="file">Where.</param>
    /// <param name="known">The words to write.</param>
    /// <param name="near">The one probably meant; null when none is near.</param>
    public static string Assessment(string said, string file, IEnumerable<string> known, string? near) =>
        $"Bedömningen \"{said}\" i {file} går inte att använda. Skriv något av: {string.Join(", ", known)}."
        + PlanWordFaults.Question(near, said);

    public static string NoAssessment(string said, IEnumerable<string> known) =>
        $"\"{said}\" är inget av periodens ord för en bedömning. Skriv något av: {string.Join(", ", known)}.";

    /// <summary>To one who wanted to read the report.</summary>
    public static string CannotBeShown(string manifest, ManifestFault fault) =>
        $"Rapporten visas inte: {Condition(manifest, fault)}. Den som sköter tjänsten behöver lägga tillbaka filen.";

    public static string Changed(string file) => $"{file} har ändrats efter att rapporten skrevs och visas därför inte.";

    public static string Gone(string file) => $"{file} hör till rapporten men finns inte kvar.";

    public static string Kept(string path, string keptAs) =>
        $"{path} hade ändrats av någon annan än programmet. Den ändrade filen är sparad som {keptAs}, och {path} är skriven på nytt.";

    public static string KeptName(string stem, int number, string ending) =>
        string.Create(CultureInfo.InvariantCulture, $"{stem}-andrad-{number}{ending}");

    public static string BeingWritten(string manifest) =>
        $"Ett annat program skriver just nu rapporten vid {manifest}. Inget är ändrat: försök igen om en stund.";

    public static string NotHeldAgainst(string manifest) =>
        $"Manifestet {manifest} går inte att läsa, så rapporten säger inte vad som har ändrats sedan den rapporten. "
        + "Lägg tillbaka manifestet från en säkerhetskopia och skriv rapporten igen.";

    private static string Why(string manifest, string plan, ReportPeriod period, ManifestFault fault) =>
        $"Det går inte att se om rapporten {plan} {period} är fastställd, så inget är skrivet: {Condition(manifest, fault)}.";

    private static string Condition(string manifest, ManifestFault fault) =>
        fault switch
        {
            ManifestFault.Damaged => $"manifestet {manifest} är tomt, avklippt eller skadat",
            ManifestFault.Newer => $"manifestet {manifest} är skrivet av en nyare version av programmet",
            ManifestFault.Closed => $"manifestet {manifest} går inte att öppna",
            ManifestFault.OfAnother => $"manifestet {manifest} hör till en annan rapport",
            ManifestFault.Gone => $"manifestet {manifest} saknas, fast rapportens filer finns",
            ManifestFault.Altered => $"manifestet {manifest} har ändrats efter att versionen fastställdes",
            _ => $"rapporten vid {manifest} skrivs just nu, eller så avbröts skrivningen",
        };

    private static string WayOut(ManifestFault fault) =>
        fault switch
        {
            ManifestFault.Newer => "Uppdatera programmet.",
            ManifestFault.Closed => "Stäng filen om den är öppen, och se efter att du får läsa den.",
            ManifestFault.OfAnother => "Lägg tillbaka rätt manifest.",
            ManifestFault.Interrupted => "Försök igen om en stund.",
            _ => "Lägg tillbaka manifestet från en säkerhetskopia.",
        };
}
