using Indicators.Catalogue;

namespace Indicators.Wording.Room;

/// <summary>What stands over the rows, and on their buttons.</summary>
internal static class TaskWords
{
    public const string All = "Alla";

    public const string Missing = "Saknas";

    public const string CannotBeRead = "Går inte att läsa";

    public const string Unlikely = "Ovanliga";

    public const string HandIn = "Lämna in";

    public const string SayDone = "Säg klart";

    public const string Open = "Öppna igen";

    /// <summary>Under the heading of the measures.</summary>
    public static string Lead(int some, int all) =>
        $"{NumberWords.OfAll(some, all)} mått är inne. Varje fält sparas för sig när du lämnar det.";

    /// <summary>Before the links to what cannot be read.</summary>
    public static string Unread(int count) =>
        count == 1
            ? "Ett svar är sparat men går inte att läsa:"
            : $"{Words.Sentence(NumberWords.Word(count))} svar är sparade men går inte att läsa:";

    /// <summary>Before the links to what is unlikely.</summary>
    public static string Asked(int count) =>
        count == 1 ? "Ett tal är ovanligt:" : $"{Words.Sentence(NumberWords.Word(count))} tal är ovanliga:";

    /// <summary>Under the heading of the actions.</summary>
    public static string ActionsLead(IReadOnlyList<ActionState?> states, LevelName called) =>
        $"{NumberWords.OfAll(states.Count(state => state is not null), states.Count)} {called.Many} har ett läge"
        + (
            states.All(state => state is null)
                ? "."
                : $": {CountWords.Parts(CountWords.Actions([.. states.Where(state => state is not null)], called))}."
        );

    /// <summary>The button that says the same again of all that wait.</summary>
    public static string UnchangedForAll(int count) =>
        count == 1 ? "Oförändrat för den som väntar" : $"Oförändrat för de {NumberWords.Word(count)} som väntar";
}
