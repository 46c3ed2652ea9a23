namespace Indicators.Wording;

/// <summary>What the pages say of their figures as a whole.</summary>
internal static class SiteWords
{
    // So long a newest copy may be before its age is told: a night may fail, and a weekend pass.
    private const int FreshDays = 2;

    public const string NothingFetched = "Inga siffror är hämtade ännu.";

    public const string NoReports = "Ingen rapport finns att läsa ännu.";

    /// <summary>To whom a draft is shown.</summary>
    /// <param name="byCode">Whether there is a code that opens it.</param>
    public static string DraftClosed(bool byCode) =>
        byCode
            ? "Ett utkast visas bara för den som har koden. Ladda om sidan och skriv koden som lösenord; namnet får vara vad som helst."
            : "Ett utkast visas bara för den som startade tjänsten, med adressen som den skrev ut då. "
                + "Rapporten blir öppen för alla när den är fastställd.";

    /// <summary>"Värden som Kolada visade dem 2024-08-30.", with their age when nothing newer has come for a long while.</summary>
    public static string AsOf(DateOnly day, DateOnly today)
    {
        var age = today.DayNumber - day.DayNumber;
        return $"Värden som Kolada visade dem {SwedishFormat.Date(day)}"
            + (age > FreshDays ? $", för {SwedishFormat.Number(age, 0)} dagar sedan." : ".");
    }

    /// <summary>What the first page shows.</summary>
    public const string StartLead =
        "För varje plan visas det som siffrorna säkrast bär, med så många år som behövs. Siffrorna är Koladas och det som kommunerna "
        + "själva rapporterar.";

    /// <summary>The first page's heading.</summary>
    public static string StartTitle(int plans) =>
        plans == 1 ? "Hur går det för planen?" : $"Hur går det för {NumberWords.Word(plans)} planer?";

    /// <summary>What a measure beside the plan's own is, and what certain means.</summary>
    public const string WhatContextIs =
        "Måttet står inte i planen. Säkert: skillnaden är större än slump och vanliga svängningar mellan år.";
}
