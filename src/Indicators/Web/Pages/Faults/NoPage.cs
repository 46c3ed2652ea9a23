using Indicators.Web.Html;

namespace Indicators.Web.Pages;

/// <summary>What is said where there is no page.</summary>
internal static class NoPage
{
    public static Page Write(View view) =>
        new()
        {
            Title = "Sidan finns inte",
            Status = 404,
            Body = $"""
                <p>Adressen leder ingenstans. Den kan ha skrivits fel, eller så har planen eller indikatorn fått en annan adress.</p>
                <p><a href="/">Till alla planer</a></p>
                """,
        };
}
