using Indicators.Catalogue;

namespace Indicators.Wording.Room;

/// <summary>What each thing of the two lists says: a title, a sentence, and the link to where it is mended.</summary>
internal static class ChecklistWords
{
    /// <summary>What it is, as a heading.</summary>
    public static string Title((string Kind, string Name, string? Detail, int Count) item) =>
        item.Kind switch
        {
            "Unread" => $"{item.Name} går inte att läsa",
            "UnknownFigure" => $"Okänd siffra i texten till {item.Name}",
            "ChangedWords" => $"En siffra har ändrats i texten till {item.Name}",
            "OpenRemark" => $"En anmärkning till {item.Name} har inget svar",
            "NotEnded" => "Perioden är inte slut",
            "Missing" =>
                $"{Words.Sentence(NumberWords.Things(item.Count))} {(item.Count == 1 ? "uppgift" : "uppgifter")} saknas från {item.Name}",
            "NoMoney" => "Ersättningar och utgifter saknas",
            "Unlikely" => $"Talet för {item.Name} är ovanligt",
            "NotAssessed" => $"{Words.Sentence(item.Name)} är inte bedömt",
            _ => "Den sammanvägda bedömningen är inte skriven",
        };

    /// <summary>What of it.</summary>
    public static string Says((string Kind, string Name, string? Detail, int Count) item, ReportPeriod period) =>
        item.Kind switch
        {
            "NotEnded" => $"Den slutar {RoomWords.Day(period.Closes, year: 0)}.",
            "Missing" => "Rapporten säger vem den väntar på.",
            "NoMoney" => "Planen begär dem. Rapporten säger att de saknas.",
            "NotAssessed" => "Rapporten visar programmets förslag.",
            "NoOverall" => "Rapporten trycks utan den.",
            _ => item.Detail ?? "",
        };

    /// <summary>The link.</summary>
    public static string Link((string Kind, string Name, string? Detail, int Count) item) =>
        item.Kind switch
        {
            "Unread" => "Rätta",
            "UnknownFigure" => "Rätta texten",
            "ChangedWords" => "Läs texten",
            "OpenRemark" => "Till anmärkningen",
            "Missing" => "Se vilka",
            "Unlikely" => "Till talet",
            "NotAssessed" or "NoOverall" => "Till bedömningen",
            "NoMoney" => "Fyll i",
            _ => "Se rapporten",
        };

    /// <summary>A field that cannot be read: what stands, and what to write.</summary>
    public static string Unread(string stands, string says) => $"Där står ”{stands}”. {says}";

    /// <summary>What words are about.</summary>
    public static string NameOf(WordPlace place, Plan plan)
    {
        var goal =
            place.Kind == OwnReport.Assessment
                ? plan.Goals.Index().FirstOrDefault(one => one.Item.Id == place.Item)
                : plan.Goals.Index().FirstOrDefault(one => place.Item == $"mal-{one.Item.Id}");
        return goal.Item is { } known ? $"{plan.GoalName.One} {NumberWords.Place(goal.Index + 1)}, {known.Short}" : place.Item;
    }
}
