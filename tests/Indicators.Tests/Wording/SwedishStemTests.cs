using Indicators.Wording;

namespace Indicators.Tests.Wording;

/// <summary>Words and stems of Snowball's own example list for Swedish, and of Kolada's titles.</summary>
public sealed class SwedishStemTests
{
    [Theory]
    [InlineData("jaktkarlarne", "jaktkarl")]
    [InlineData("jaktkarlens", "jaktkarl")]
    [InlineData("klo", "klo")]
    [InlineData("klockan", "klockan")]
    [InlineData("klockor", "klock")]
    [InlineData("klokhet", "klok")]
    [InlineData("kloka", "klok")]
    [InlineData("klokheten", "klok")]
    [InlineData("skyldig", "skyld")]
    [InlineData("arbetslöshet", "arbetslös")]
    [InlineData("arbetslösa", "arbetslös")]
    [InlineData("arbetslös", "arbetslös")]
    [InlineData("behörighet", "behör")]
    [InlineData("behöriga", "behör")]
    public void A_word_has_the_stem_of_its_other_forms(string word, string stem) => Assert.Equal(stem, SwedishStem.Of(word));
}
