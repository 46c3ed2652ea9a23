using Indicators.Catalogue;

namespace Indicators.Wording.Room;

/// <summary>What has not come, and the letter that asks for it.</summary>
internal static class MissingWords
{
    public const string Ask = "Brev att skicka";

    public const string AskAgain = "Påminnelse att skicka";

    public static string Lead(int missing, int offices) =>
        missing == 0
            ? "Inget saknas."
            : $"{Words.Sentence(NumberWords.Things(missing))} {(missing == 1 ? "uppgift" : "uppgifter")} saknas, från "
                + $"{(offices == 1 ? "ett håll" : $"{NumberWords.Word(offices)} håll")}.";

    public static string Left(int count) => $"{NumberWords.Place(count)} saknas";

    /// <summary>A row by its name: "Åtgärd 5.1 Heder i det samlade trygghetsarbetet", "Dialogmöten".</summary>
    public static string Name(string id, string name, LevelName? action) =>
        action is null ? name : $"{Words.Sentence(action.One)} {id} {name}";

    /// <summary>The same in a letter, with what stood before, and whose it is by the plan where it is handed over.</summary>
    public static string Line(string name, string? before, string? from)
    {
        string?[] beside = [before is null ? null : $"förra: {before}", from is null ? null : $"överlämnad från {from}"];
        var said = string.Join("; ", beside.OfType<string>());
        return said.Length == 0 ? name : $"{name} ({said})";
    }

    /// <summary>The letter: all that an office has left, in one.</summary>
    public static (string Subject, string Body) Letter(
        Plan plan,
        ReportPeriod period,
        string office,
        IReadOnlyList<string> lines,
        DateOnly? lastDay,
        string by
    )
    {
        var what = lines.Count == 1 ? "en uppgift" : $"{NumberWords.Things(lines.Count)} uppgifter";
        var subject = $"{Words.Sentence(plan.Called)}, {OwnWords.Period(period)}: {what}";
        string[] body =
        [
            "Hej,",
            "",
            $"Rapporten om {plan.Called} per {RoomWords.Day(period.Closes, year: 0)} behöver {what} från {office}:",
            "",
            .. lines.Select((line, place) => $"{NumberWords.Place(place + 1)}. {line}"),
            "",
            lastDay is { } day ? $"Svara på det här brevet senast {RoomWords.Day(day, year: 0)}." : "Svara på det här brevet.",
            "Är något oförändrat räcker det att skriva det. Saknas en uppgift, skriv varför.",
            "Det som lämnas in är troligen allmän handling.",
            "",
            "Hälsningar",
            by,
        ];
        return (subject, string.Join('\n', body));
    }

    /// <summary>When an office was first asked, and last reminded: "begärt 3 september, påmint 10 september".</summary>
    public static string Asked(IReadOnlyList<RoomEvent> asked, DateTimeOffset now)
    {
        var first = $"begärt {On(asked[0])}";
        return asked.Count > 1 ? $"{first}, påmint {On(asked[^1])}" : first;

        string On(RoomEvent step) => RoomWords.When(StockholmTime.Read(step.At), now);
    }

    /// <summary>What was sent.</summary>
    public static string Sent(RoomEvent step) => step.Step == RoomStep.SentBack ? $"Tillbakaskickat: {step.Note}" : step.Note;

    /// <summary>What is noted of a letter: "Begäran, fyra uppgifter".</summary>
    public static string Noted(int count, bool again) =>
        $"{(again ? "Påminnelse" : "Begäran")}, {(count == 1 ? "en uppgift" : $"{NumberWords.Things(count)} uppgifter")}";
}
