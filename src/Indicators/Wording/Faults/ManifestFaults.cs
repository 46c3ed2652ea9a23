namespace Indicators.Wording.Faults;

/// <summary>What is wrong with the manifest of an earlier report.</summary>
internal static class ManifestFaults
{
    public static string Missing(string path) => $"Manifestet {path} finns inte. Ge sökvägen till en tidigare rapports .manifest.json.";

    public static string Unreadable(string path) =>
        $"{path} är inget manifest som går att läsa. Ge sökvägen till en tidigare rapports .manifest.json.";

    public static string OtherPlan(string path, string itsPlan, string plan) =>
        $"Manifestet {path} hör till planen {itsPlan}, inte till {plan}. Ge ett av den här planens.";
}
