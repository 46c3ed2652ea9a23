namespace Indicators.Wording.Room;

/// <summary>Why a step with an office was not taken.</summary>
internal static class OfficeWords
{
    public const string NoSuch = "Kontoret eller steget finns inte längre. Ladda om sidan. Inget är ändrat.";

    public const string WriteARemark = "Skriv en anmärkning, så att kontoret vet vad som ska ändras. Inget är ändrat.";

    public static string Changed(string office) =>
        $"Något har ändrats för {office} sedan sidan visades. Läs det som står nu, och säg sedan klart. Inget är ändrat.";
}
