namespace Indicators.Wording.Room;

/// <summary>What is said of the plan's settings.</summary>
internal static class SettingsText
{
    public const string Title = "Inställningar";

    public const string Lead = "Sista dagen gäller den här rapporten, allt annat planens alla rapporter.";

    public const string Template = "Egen Wordmall";

    public const string TemplateHow =
        "Word-filen skrivs i kommunens mall: dess typsnitt, rubriker, sidhuvud och sidfot. Mallens egen text tas inte med. "
        + "Wordmall (.dotx) eller Worddokument (.docx), högst 10 MB, utan makron.";

    public const string None = "Ingen mall är uppladdad. Word-filen skrivs i programmets eget utseende.";

    public const string File = "Mall";

    public const string Upload = "Ladda upp mallen";

    public const string Replace = "Byt mall";

    public const string TakeAway = "Ta bort mallen";

    public const string Fetch = "Hämta mallen";

    public const string NotTaken = "Det här tar rapporten inte från mallen:";

    public const string AllTaken = "Rapporten hittar alla formatmallar som den använder, och inget i mallen är utelämnat.";

    public const string History = "Ändringar";

    public const string NothingToTakeAway = "Ingen mall är uppladdad, så det finns inget att ta bort.";

    /// <summary>The template in use.</summary>
    public static string InUse(string name, string when, string by) =>
        $"{name}, uppladdad {when} av {by}. Den används när rapporten skrivs och fastställs, i arbetsrummet och med kommandot report.";

    public const string OfAllReports = "Gäller planens alla rapporter.";

    /// <summary>The same in the history.</summary>
    public static string Changed(string? name) => name is null ? "Egen Wordmall borttagen" : $"Egen Wordmall: {name} uppladdad";

    /// <summary>What was done with a template.</summary>
    public static string Done(string? name, string by) => name is null ? $"Mallen borttagen av {by}" : $"{name} uppladdad av {by}";
}
