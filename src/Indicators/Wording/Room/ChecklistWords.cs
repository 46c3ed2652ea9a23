using Indicators.Catalogue;

namespace Indicators.Wording.Room;

/// <summary>One thing of the two lists, as it is told.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is of: a row, words or an office; empty for none.</param>
/// <param name="Detail">What is wrong with it, in words; null where the kind says it all.</param>
/// <param name="Count">How many are missing, or which version is replaced; 0 for all else.</param>
internal sealed record ChecklistSubject(ChecklistKind Kind, string Name, string? Detail, int Count);

/// <summary>What each thing of the two lists says: a title, a sentence, and the link to where it is mended.</summary>
internal static class ChecklistWords
{
    private const string TheOverall = "den sammanvägda bedömningen";

    /// <summary>What it is, as a heading.</summary>
    public static string Title(ChecklistSubject item) =>
        item.Kind switch
        {
            ChecklistKind.Unread => $"{item.Name} går inte att läsa",
            ChecklistKind.UnknownFigure => $"Okänd siffra i texten till {item.Name}",
            ChecklistKind.ChangedWords => $"En siffra har ändrats i texten till {item.Name}",
            ChecklistKind.OpenRemark => $"En anmärkning till {item.Name} har inget svar",
            ChecklistKind.Correction => $"Den ersätter version {SwedishFormat.Number(item.Count, 0)}",
            ChecklistKind.LeftOut => $"Utelämnat ur bilagan: {item.Name}",
            ChecklistKind.NotEnded => "Perioden är inte slut",
            ChecklistKind.Missing =>
                $"{Words.Sentence(NumberWords.Things(item.Count))} {(item.Count == 1 ? "uppgift" : "uppgifter")} saknas från {item.Name}",
            ChecklistKind.NoMoney => "Ersättningar och utgifter saknas",
            ChecklistKind.Unlikely => $"Talet för {item.Name} är ovanligt",
            ChecklistKind.NotAssessed => $"{Words.Sentence(item.Name)} är inte bedömt",
            _ => "Den sammanvägda bedömningen är inte skriven",
        };

    /// <summary>What of it.</summary>
    public static string Says(ChecklistSubject item, ReportPeriod period) =>
        item.Kind switch
        {
            ChecklistKind.Correction => "Säg varför i skälet. Det trycks i rapporten.",
            ChecklistKind.LeftOut => "Planen begär det. Rapporten säger att det är utelämnat.",
            ChecklistKind.NotEnded => $"Den slutar {RoomWords.Day(period.Closes, year: 0)}.",
            ChecklistKind.Missing => "Rapporten säger vem den väntar på.",
            ChecklistKind.NoMoney => "Planen begär dem. Rapporten säger att de saknas.",
            ChecklistKind.NotAssessed => "Rapporten visar programmets förslag.",
            ChecklistKind.NoOverall => "Rapporten trycks utan den.",
            _ => item.Detail ?? "",
        };

    /// <summary>The link.</summary>
    public static string Link(ChecklistSubject item) =>
        item.Kind switch
        {
            ChecklistKind.Unread => "Rätta",
            ChecklistKind.UnknownFigure => "Rätta texten",
            ChecklistKind.ChangedWords => "Läs texten",
            ChecklistKind.OpenRemark => "Till anmärkningen",
            ChecklistKind.Missing => "Se vilka",
            ChecklistKind.Unlikely => "Till talet",
            ChecklistKind.NotAssessed or ChecklistKind.NoOverall => "Till bedömningen",
            ChecklistKind.NoMoney => "Fyll i",
            ChecklistKind.LeftOut => "Ta med det",
            _ => "Se rapporten",
        };

    /// <summary>To one who decides by command: what must be solved first.</summary>
    public static string MustBeSolved(IEnumerable<string> things) =>
        "Rapporten är inte fastställd. Det här måste lösas först:" + Listed(things);

    /// <summary>To one who decides by command: what may have been forgotten.</summary>
    public static string MayBeForgotten(IEnumerable<string> things) =>
        "Rapporten är inte fastställd. Det här kan ha glömts:"
        + Listed(things)
        + $"{Environment.NewLine}Lägg till --force om rapporten ska fastställas ändå, och --reason med skälet.";

    /// <summary>To one whose report has changed while it was made.</summary>
    public const string HasChanged =
        "Rapporten är inte fastställd: något har sparats medan den gjordes. Inget är skrivet. Läs det som står nu och kör igen.";

    private static string Listed(IEnumerable<string> things) => string.Concat(things.Select(thing => $"{Environment.NewLine}- {thing}"));

    /// <summary>A field that cannot be read: what stands, and what to write.</summary>
    public static string Unread(string stands, string says) => $"Där står ”{stands}”. {says}";

    /// <summary>What words are about: a goal by its place and name, an indicator or an account by its name.</summary>
    public static string NameOf(WordPlace place, Plan plan, IndicatorCatalogue catalogue)
    {
        var goal =
            place.Kind == OwnReport.Assessment
                ? plan.Goals.Index().FirstOrDefault(one => one.Item.Id == place.Item)
                : plan.Goals.Index().FirstOrDefault(one => place.Item == $"mal-{one.Item.Id}");
        return goal.Item is { } known ? $"{plan.GoalName.One} {NumberWords.Place(goal.Index + 1)}, {known.Short}"
            : place.Item == "sammanfattning" ? TheOverall
            : catalogue.Indicators.FirstOrDefault(one => place.Item == $"indikator-{one.Id}")?.Name
                ?? plan.Measures.FirstOrDefault(one => place.Item == $"matt-{one.Id}")?.Name
                ?? place.Item;
    }
}
