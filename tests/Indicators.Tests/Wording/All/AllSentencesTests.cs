using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Wording.All;

/// <summary>What holds for every sentence that a reader can meet.</summary>
[Collection(FetchedStoreTests.Name)]
[Trait("Category", "Whole")]
public sealed class AllSentencesTests(AllTexts all) : IClassFixture<AllTexts>
{
    [Fact]
    public void One_is_one_and_many_are_many() => None(SwedishFaults.Number);

    [Fact]
    public void Adjectives_bend_as_what_they_are_said_of() => None(SwedishFaults.Agreement);

    [Fact]
    public void What_is_counted_or_divided_otherwise_is_not_called_a_share() => None(SwedishFaults.CalledShare);

    [Fact]
    public void A_sign_is_said_once_and_never_after_a_dash() => None(SwedishFaults.Signs);

    [Fact]
    public void Nothing_is_said_twice_in_a_row() => None(SwedishFaults.Doubled);

    [Fact]
    public void A_paragraph_says_a_thing_once() =>
        Empty(all.Texts.SelectMany(told => SwedishFaults.Repeated(told).Select(fault => (told.Document, fault))));

    [Fact]
    public void Nothing_is_left_unfilled() => None(SwedishFaults.Unfilled);

    [Fact]
    public void A_number_and_a_year_never_meet() => None(SwedishFaults.NumbersMeet);

    [Fact]
    public void No_sentence_is_longer_than_25_words() =>
        Empty(
            from told in all.Texts
            from sentence in told.Sentences
            let words = Told.Words(sentence).Count
            where words > SwedishFaults.MostWords
            select (told.Document, $"{words} ord: {sentence}")
        );

    /// <summary>
    /// LIX (C. H. Björnsson, Läsbarhet, 1968): words a sentence, and the share of words of more than six letters times 100. Under 30 is a
    /// children's book, 40–50 ordinary newspapers, over 50 official language. Each sentence counts once; a measure's name counts as one
    /// word, and lines of sources are no sentences.
    /// </summary>
    [Fact]
    public void All_sentences_together_and_each_document_are_read_with_ease()
    {
        Assert.InRange(Lix(all.Texts), 20, 40);
        Assert.All(
            all.Texts.Where(told => told.Document != AllTexts.Terminal).GroupBy(told => told.Document),
            document => Assert.True(Lix(document) <= 45, $"{document.Key}: {Lix(document)}")
        );
    }

    private double Lix(IEnumerable<Told> texts)
    {
        var sentences = texts
            .SelectMany(told => told.Sentences)
            .Where(sentence =>
                !sentence.Contains("Källa:", StringComparison.Ordinal) && !sentence.Contains(Sources.Own, StringComparison.Ordinal)
            )
            .Select(sentence => all.Names.Aggregate(sentence, (rest, name) => rest.Replace(name, "mått", StringComparison.Ordinal)))
            .Distinct()
            .ToList();
        var words = sentences.SelectMany(Told.Words).ToList();
        return sentences.Count == 0
            ? 0
            : ((double)words.Count / sentences.Count) + (100.0 * words.Count(word => word.Count(char.IsLetter) > 6) / words.Count);
    }

    private void None(Func<string, IEnumerable<string>> faults) =>
        Empty(all.Texts.SelectMany(told => faults(told.Text).Select(fault => (told.Document, fault))));

    // Each fault once, with the first place it stands.
    private static void Empty(IEnumerable<(string Document, string Fault)> faults)
    {
        var found = faults.GroupBy(one => one.Fault).Select(same => $"{same.Key} ({same.First().Document})").ToList();
        Assert.True(found.Count == 0, $"{found.Count}:\n{string.Join('\n', found.Take(40))}");
    }
}
