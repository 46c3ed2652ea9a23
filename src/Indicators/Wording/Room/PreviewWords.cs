namespace Indicators.Wording.Room;

/// <summary>What is said where the report is looked at before it is decided.</summary>
internal static class PreviewWords
{
    public const string Lead = "Rapporten som den blir med det som står nu. Den är märkt som utkast tills den fastställs.";

    public const string AsWord = "Som Word och PDF: skriv ett utkast under Hämta.";

    /// <summary>What a part is for.</summary>
    public static string What(string part) =>
        part switch
        {
            "kort" => "Två sidor för den som läser en sak: vad siffrorna säger, vad planen lovar och vad som är gjort.",
            "bilaga" => "Det som lämnas in: alla mått, mål, åtgärder och pengar.",
            _ => "Alla diagram, definitioner och beräkningar, att slå upp i.",
        };
}
