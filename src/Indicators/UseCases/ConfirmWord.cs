using System.Text.Json;
using Indicators.Catalogue;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.UseCases;

/// <summary>What a word that people write means, kept in the plan so that it is asked once.</summary>
internal static class ConfirmWord
{
    /// <summary>The catalogue's text with the word in it.</summary>
    /// <param name="json">The catalogue's text.</param>
    /// <param name="catalogue">The catalogue read from it.</param>
    /// <param name="plan">The plan whose municipality writes so.</param>
    /// <param name="word">The word as it is written.</param>
    /// <param name="said">What it means: a code of the catalogue, or one of our own words.</param>
    /// <exception cref="UserException">The meaning is none, or the word is read already.</exception>
    public static (byte[] After, WordMeaning Means) Write(byte[] json, IndicatorCatalogue catalogue, Plan plan, string word, string said)
    {
        var means = Meaning(said) ?? throw UserException.Invalid(PlanWordFaults.NoMeaning(said));
        var place = catalogue.Plans.Index().First(one => one.Item == plan).Index;
        var code = JsonNamingPolicy.CamelCase.ConvertName(means.ToString());
        var entry = $$"""{ "word": {{AddIndicators.Quoted(Folded.Words(word))}}, "means": "{{code}}" }""";
        return (ListInsertion.Insert(json, "words", entry, place, before: "goals"), means);
    }

    private static WordMeaning? Meaning(string said)
    {
        var word = Folded.Key(said);
        string? known = SheetWords.StateOf(said) is { } state
            ? state.ToString()
            : OwnWords.Alike.Where(alike => Folded.Key(alike.Word) == word).Select(alike => alike.Status.ToString()).FirstOrDefault();
        return Enum.TryParse<WordMeaning>(known ?? said, ignoreCase: true, out var means) && Enum.IsDefined(means) ? means : null;
    }
}
