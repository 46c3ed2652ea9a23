using Indicators.Catalogue;

namespace Indicators.Tests.Catalogue;

public sealed class PlaceholdersTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  \t")]
    [InlineData("TODO")]
    [InlineData("Målet (todo: hämta ur planen)")]
    [InlineData("XXX")]
    [InlineData("§ xxx")]
    [InlineData("Vilket år???")]
    [InlineData("…")]
    [InlineData("...")]
    [InlineData("Lorem ipsum dolor")]
    [InlineData("Fyll i senare")]
    [InlineData("Skriv målet här")]
    public void A_text_to_be_written_later_is_found(string text) => Assert.True(Placeholders.Is(text));

    [Theory]
    [InlineData("Nyanlända ska bli en integrerad del av samhället.")]
    [InlineData("En metod för alla")] // "todo" inside a word
    [InlineData("Skrivs ut i två exemplar")]
    [InlineData("att … skapa de bästa möjliga förutsättningarna")] // a quotation that leaves words out
    [InlineData("Vad är integration?")]
    [InlineData("Kommunen fyller i blanketten")]
    [InlineData("andelen i {kommun}")]
    public void A_written_text_is_left_alone(string text) => Assert.False(Placeholders.Is(text));
}
