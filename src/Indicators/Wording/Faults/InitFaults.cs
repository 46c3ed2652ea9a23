namespace Indicators.Wording.Faults;

/// <summary>Why a new plan cannot begin.</summary>
internal static class InitFaults
{
    private const string Example = "till exempel 0480 eller Nyköping.";

    public const string OneWay =
        "Skriv ett av tre: --from ID (en annan plans indikatorer), --set SET (ett färdigt set) eller --empty (utan indikatorer).";

    public const string NoTitle = "Skriv dokumentets titel med --title, till exempel --title \"Skolplan för Nyköpings kommun\".";

    public static string NoMunicipality(string id, string name) =>
        $"{id} är {name}, ingen kommun. Skriv en kommuns kod eller namn, {Example}";

    /// <param name="asked">What was asked for.</param>
    /// <param name="meant">The name and code of what may have been meant; null when nothing is near.</param>
    public static string NotFound(string asked, (string Name, string Id)? meant) =>
        $"Hittar ingen kommun \"{asked}\".{(meant is { } near ? $" Menade du {near.Name} ({near.Id})?" : "")} "
        + $"Skriv kommunens kod med fyra siffror, eller dess namn, {Example}";

    public static string Taken(string id, string name, string municipality, string other) =>
        $"Planen {id} finns redan, för {name} ({municipality}). Den är orörd. Ge den nya ett eget id med --id, till exempel {other}.";
}
