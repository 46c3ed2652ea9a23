namespace Indicators.Wording.Faults;

/// <summary>Why figures cannot be shown as they were at an instant.</summary>
internal static class AskedTimeFaults
{
    public static string Ahead(DateTimeOffset asked, DateTimeOffset now) =>
        $"Tidpunkten {StockholmTime.Local(asked)} har inte varit än: klockan är {StockholmTime.Local(now)}. "
        + "Ange en tidpunkt som har varit, eller ingen alls för de nyaste siffrorna.";

    public static string BeforeTheFirst(DateTimeOffset asked, DateTimeOffset first) =>
        $"Det finns inga siffror från {StockholmTime.Local(asked)}: den första kopian av Kolada är från {StockholmTime.Local(first)}. "
        + "Ange den tidpunkten eller en senare.";
}
