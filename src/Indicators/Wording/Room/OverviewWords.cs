namespace Indicators.Wording.Room;

/// <summary>What the overview says.</summary>
internal static class OverviewWords
{
    public const string MendTitle = "Nästa steg: rätta det som inte går att läsa";

    public const string MendButton = "Visa dem";

    public const string FillButton = "Fyll i";

    public const string ReviewTitle = "Nästa steg: läs igenom rapporten";

    public const string Review = "Allt är inne. Läs rapporten som den blir, och se vad som kan ha glömts.";

    public const string ReviewButton = "Granska";

    public const string Money = "Ersättningar och utgifter.";

    public const string Preview = "Rapporten som den blir.";

    public const string ReviewPart = "Vad som måste lösas och kan ha glömts, och att fastställa.";

    public const string NoReports = "Ingen rapport är skriven än.";

    public const string NotFetched = "Inga siffror är hämtade än.";

    /// <summary>Under the heading.</summary>
    public static string Lead(int some, int all, int done) =>
        $"{NumberWords.OfAll(some, all)} uppgifter och åtgärder är inne."
        + (done == 0 ? "" : $" {Words.Sentence(NumberWords.Word(done))} kontor är {(done == 1 ? "klart" : "klara")}.");

    public static string Mend(int count) =>
        count == 1
            ? "Ett svar är sparat som det skrevs, men räknas inte förrän det går att läsa."
            : $"{Words.Sentence(NumberWords.Word(count))} svar är sparade som de skrevs, men räknas inte förrän de går att läsa.";

    public static string FillTitle(string office) => $"Nästa steg: fyll i det som saknas för {office}";

    public static string Fill(int missing) =>
        (missing == 1 ? "En uppgift saknas. " : $"{Words.Sentence(NumberWords.Things(missing))} uppgifter saknas. ")
        + "Varje fält sparas när du lämnar det.";

    /// <summary>The link in an office's row.</summary>
    public const string FillShort = "Fyll i det som saknas";

    /// <summary>The last step of an office: "12 september, av Eva Ek".</summary>
    public static string Step(RoomEvent step, DateTimeOffset now) => $"{RoomWords.When(StockholmTime.Read(step.At), now)}, av {step.By}";

    /// <summary>How far the own measures have come.</summary>
    public static string Measures(int some, int all, int unread, int asked)
    {
        string[] parts =
        [
            $"{NumberWords.OfAll(some, all)} inne.",
            .. unread > 0 ? new[] { $"{Words.Sentence(NumberWords.Word(unread))} svar går inte att läsa." } : [],
            .. asked > 0 ? new[] { $"{Words.Sentence(NumberWords.Word(asked))} tal är {(asked == 1 ? "ovanligt" : "ovanliga")}." } : [],
        ];
        return string.Join(' ', parts);
    }

    public static string Report(bool final, DateTimeOffset? asOf, DateTimeOffset now) =>
        (final ? "Fastställd" : "Utkast") + (asOf is { } at ? $", med siffror från {RoomWords.When(at, now)}." : ".");

    public static string Fetched(DateTimeOffset at, DateTimeOffset now) => RoomWords.When(at, now) + ".";
}
