namespace Indicators.Wording.Faults;

/// <summary>Where the catalogue and Kolada say different things.</summary>
internal static class ConsistencyFaults
{
    public static string DividedAfterAll(string kpi) =>
        $"Kolada säger att {kpi} inte är delat på kön, men har värden för kvinnor och män. Värdena visas; genders får stå som det står.";

    public static string Divided(string kpi) => $"Kolada delar {kpi} på kön. Skriv genders: true.";

    public static string NotDivided(string kpi) => $"Kolada delar inte {kpi} på kön. Skriv genders: false.";

    public static string NoSuchMunicipality(string municipality, string name, string? code) =>
        $"Kommunen {municipality} finns inte i Kolada.{(code is null ? "" : $" {name} har koden \"{code}\".")} Rätta koden.";

    public static string NoMunicipality(string municipality, string title) =>
        $"{municipality} är {title}, ingen kommun. En plan följer en kommun: skriv dess kod.";

    public static string AnotherName(string municipality, string title, string name) =>
        $"Kommunen {municipality} heter {title} i Kolada, inte {name}. Rätta namnet eller koden.";

    public static string NoneOfTheGroups(string municipality, IReadOnlyList<string> areas) =>
        areas.Count == 0
            ? $"Kolada har inga grupper med kommuner som liknar {municipality}."
            : $"Kolada har ingen av grupperna för {municipality}. Välj bland: {string.Join(", ", areas)}.";

    public static string NoSuchGroup(string area, string municipality, string? near) =>
        $"Kolada har ingen grupp \"{area}\" för {municipality}. Menade du \"{near}\"?";

    public static string GroupChanged(string title, IReadOnlyList<string> left, IReadOnlyList<string> joined) =>
        $"Gruppen \"{title}\" har bytt medlemmar sedan förra hämtningen. Borta: {Names(left)}. Nya: {Names(joined)}. "
        + "Jämförelser med liknande kommuner kan därför skilja sig från förra rapporten.";

    private static string Names(IReadOnlyList<string> names) => names.Count == 0 ? "ingen" : string.Join(", ", names);
}
