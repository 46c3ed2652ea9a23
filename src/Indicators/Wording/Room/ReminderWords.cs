using System.Net.Mail;

namespace Indicators.Wording.Room;

/// <summary>What is said of reminders.</summary>
internal static class ReminderWords
{
    public const string Title = "Påminnelser";

    /// <summary>Who has sent a letter that the night sent.</summary>
    public const string TheProgram = "programmet";

    public const string WriteADay = "Skriv dagen med år, till exempel 20 september 2024.";

    public const string WriteWeeks = "Skriv ett helt antal veckor, 1–26, till exempel 4.";

    public const string WriteAnAddress = "Skriv en e-postadress, till exempel namn@kommunen.se.";

    public const string WriteAddresses = "Skriv en eller flera e-postadresser med komma mellan, till exempel namn@kommunen.se.";

    public const string Offices = "Vart breven går";

    public const string Weeks = "Påminn så många veckor före sista dagen";

    public const string Answers = "Svaren går till";

    public const string NoSuch = "Inställningen finns inte, eller har ändrats sedan sidan visades. Ladda om sidan. Inget är ändrat.";

    public const string Set = "Ställ in påminnelser och adresser";

    public const string OfficesHow = "E-postadresser, med komma mellan om de är flera. Adressen står också i breven under Saknas.";

    public const string Save = "Spara";

    /// <summary>The label of the last day.</summary>
    public static string LastDay(ReportPeriod period) => $"Sista dag att lämna in till {OccasionWords.Report(period)}";

    /// <summary>A setting in the history.</summary>
    public static string NameOf(RoomSetting setting)
    {
        return setting.Name switch
        {
            RoomSetting.Weeks => "Påminnelser: veckor före sista dagen",
            RoomSetting.Answers => "Påminnelser: vart svaren går",
            _ when After(RoomSetting.LastDay) is { } code => ReportPeriod.TryParse(code) is { } period ? LastDay(period) : code,
            _ when After(RoomSetting.LettersTo) is { } office => $"Påminnelser: adress till {Uri.UnescapeDataString(office)}",
            var name => name,
        };

        string? After(string beginning) =>
            setting.Name.StartsWith(beginning, StringComparison.Ordinal) ? setting.Name[beginning.Length..] : null;
    }

    /// <summary>What happens, on the settings' page.</summary>
    /// <param name="day">From which day; null when none is set.</param>
    /// <param name="byItself">Whether the program has a mail folder and goes at night.</param>
    /// <param name="hasAnswers">Whether there is an address for the answers.</param>
    /// <param name="now">When it is said.</param>
    public static string Happens(DateOnly? day, bool byItself, bool hasAnswers, DateTimeOffset now) =>
        (day, byItself, hasAnswers) switch
        {
            (null, _, _) => "Ingen påminns än. Skriv sista dagen och antalet veckor.",
            ({ } from, true, true) =>
                $"Natten till {On(from, now)} går ett brev till varje kontor som har något kvar och en adress här. Det som har begärts "
                    + "den dagen eller senare begärs inte igen. Breven står under Saknas.",
            ({ } from, true, false) =>
                $"Påminnelserna är satta till {On(from, now)}. Skriv vart svaren ska gå, annars skickas inget av sig självt.",
            ({ } from, false, _) =>
                $"Från {On(from, now)} säger Saknas vilka som ska påminnas, med brev att skicka. Programmet skickar inget själv: "
                    + "det har ingen mapp för e-post (Notices:MailFolder).",
        };

    /// <summary>What is left to send to an office, on the page of what is missing.</summary>
    public static string Told(DateOnly day, IReadOnlyList<MailAddress> to, bool isDue, bool byItself, DateTimeOffset now)
    {
        var addresses = string.Join(", ", to.Select(one => one.Address));
        return (byItself, isDue, to.Count > 0) switch
        {
            (true, true, true) => $"påminnelse i natt till {addresses}",
            (true, false, true) => $"påminnelse {On(day, now)} till {addresses}",
            (true, _, false) => $"påminnelse {On(day, now)}, men ingen adress är satt",
            (false, true, true) => $"brev att skicka sedan {On(day, now)}, till {addresses}",
            (false, true, false) => $"brev att skicka sedan {On(day, now)}",
            (false, false, true) => $"påminn {On(day, now)}, till {addresses}",
            (false, false, false) => $"påminn {On(day, now)}",
        };
    }

    /// <summary>What is noted of a letter that the night sent: "Påminnelse, fyra uppgifter, till a@b.se".</summary>
    public static string Noted(int count, bool again, IReadOnlyList<MailAddress> to) =>
        $"{MissingWords.Noted(count, again)}, till {string.Join(", ", to.Select(one => one.Address))}";

    /// <summary>In the band: "sista dag 20 september".</summary>
    public static string LastDay(DateOnly day, DateTimeOffset now) => $"sista dag {On(day, now)}";

    private static string On(DateOnly day, DateTimeOffset now) => RoomWords.Day(day, StockholmTime.DateInStockholm(now).Year);
}
