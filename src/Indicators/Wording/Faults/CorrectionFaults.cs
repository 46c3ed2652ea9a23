using System.Globalization;

namespace Indicators.Wording.Faults;

/// <summary>What is wrong in corrections.json.</summary>
internal static class CorrectionFaults
{
    public const string ValueTwice = "Samma värde står två gånger. Ta bort den ena rättelsen.";

    public static string NoKpiId(string kpi) =>
        $"\"{kpi}\" är inget id i Kolada. Skriv N eller U och fem siffror, till exempel \"N18409\".";

    public static string NoAreaCode(string area) =>
        $"\"{area}\" är ingen områdeskod. Skriv fyra siffror inom citattecken, till exempel \"0000\" för Riket.";

    public const string PointsAtNothing = "Skriv area, eller published: utan dem pekar rättelsen inte ut något värde.";

    public static string NoSuchYear(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{year} är inget år som Kolada har. Skriv året med fyra siffror.");

    public static string NoSuchGender(string gender) => $"Här går inte \"{gender}\". Välj bland: T (alla), K (kvinnor), M (män).";

    public const string EmptyText = "Texten är tom.";

    public const string ReportedWithoutDay = "Fältet reported (dagen då felet anmäldes) ska finnas när status är reported, och bara då.";
}
