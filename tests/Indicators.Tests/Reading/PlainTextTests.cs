using System.Text;
using Indicators.Reading;
using Indicators.Reports.Model;

namespace Indicators.Tests.Reading;

public sealed class PlainTextTests
{
    private const string Swedish = "Bedömning: på många sätt, sa nämnden – ”bra”.\r\nÅtgärder i Österåker\r\n";

    // Where DOS and an old Mac keep the Swedish letters.
    private const string Letters = "åäöÅÄÖé";
    private static readonly byte[] Dos = [0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99, 0x82];
    private static readonly byte[] Mac = [0x8C, 0x8A, 0x9A, 0x81, 0x80, 0x85, 0x8E];

    public static TheoryData<string, byte[]> Encodings() =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Swedish) },
            { "UTF-8 with its mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Swedish)] },
            { "Windows-1252", Windows(Swedish) },
            { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Swedish)] },
            { "UTF-16, big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Swedish)] },
            { "UTF-8, letters in two, as a Mac has them", Encoding.UTF8.GetBytes(Swedish.Normalize(NormalizationForm.FormD)) },
            { "DOS's end of file", [.. Encoding.UTF8.GetBytes(Swedish), 0x1A] },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_way_of_saving_that_surely_is_one_reads_the_same(string way, byte[] saved) =>
        Assert.True(PlainText.Of(saved, "text.md") == Swedish, way);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_without_its_mark_is_known_by_its_zeros(bool bigEndian) =>
        Assert.Equal(
            "Nämnd: Socialnämnden",
            PlainText.Of(new UnicodeEncoding(bigEndian, false).GetBytes("Nämnd: Socialnämnden"), "huvud.md")
        );

    [Theory]
    [InlineData("Rådmansö skola")]
    [InlineData("Vi har pågående arbete")]
    [InlineData("Malmö")]
    [InlineData("är klart")]
    [InlineData("Återbruk")]
    [InlineData("följs")]
    [InlineData("färdig")]
    [InlineData("Östra skolan")]
    [InlineData("Ängen")]
    public void Swedish_saved_by_the_table_of_DOS_or_of_an_old_Mac_is_refused_with_the_remedy(string text)
    {
        Assert.All(
            (byte[][])[By(Dos, text), By(Mac, text)],
            saved =>
            {
                var fault = Assert.Throws<UserException>(() => PlainText.Of(saved, "fil.csv", SavedAs.Table));
                Assert.Equal(ExitCode.InvalidInput, fault.Code);
                Assert.Contains("fil.csv rad 1", fault.Message, StringComparison.Ordinal);
                Assert.Contains("spara som CSV UTF-8", fault.Message, StringComparison.Ordinal);
            }
        );
    }

    [Theory]
    [InlineData("R†dmans” skola")] // DOS, and then saved once more as UTF-8
    [InlineData("RŒdmansš skola")]
    [InlineData("RÃ¥dmansÃ¶ skola")] // UTF-8 shown by Windows
    [InlineData("Ã–sterÃ¥ker")]
    [InlineData("RÃƒÂ¥dmansÃƒÂ¶")] // and twice
    [InlineData("´╗┐kind;id")] // our own mark, by PowerShell 5.1
    [InlineData("R├Ñdmans├Â")]
    [InlineData("R√•dmans√∂")] // UTF-8 shown by a Mac
    [InlineData("â€”")]
    [InlineData("Bed\uFFFDmning: bed\uFFFDms uppfyllas")]
    [InlineData("fšr kommunen")]
    [InlineData("åäö står rätt här, men frŒn klipptes in")]
    public void What_no_Swedish_text_holds_is_refused_though_the_file_is_sound(string text)
    {
        var fault = Assert.Throws<UserException>(() => PlainText.Of(Encoding.UTF8.GetBytes("# rubrik\n" + text), "mal-1.md"));

        Assert.Contains("mal-1.md rad 2: \"", fault.Message, StringComparison.Ordinal);
        Assert.Contains("UTF-8", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Miloš Petrović och Škoda Auto")]
    [InlineData("Dušan Šimšić, förvaltningen")]
    [InlineData("São Paulo, Âge, Œuvre")]
    [InlineData("”citat” och ‚enkla‘, „tyska“, 50 € … ™")]
    [InlineData("5 % ± 2 √ 9")]
    [InlineData("├── mapp")]
    [InlineData("محمد")]
    [InlineData("Zażółć gęślą jaźń")]
    public void Other_peoples_names_and_marks_are_no_fault(string text) =>
        Assert.Equal(text, PlainText.Of(Encoding.UTF8.GetBytes(text), "mal-1.md"));

    [Fact]
    public void A_control_character_is_told_with_its_line() =>
        Assert.Contains(
            "mal-1.md rad 2 har ett styrtecken (U+001B)",
            Assert.Throws<UserException>(() => PlainText.Of("ett\ntvå\u001B[31m"u8.ToArray(), "mal-1.md")).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'k', 0xE5 })] // says that it is UTF-8, and is not
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 })] // half a character
    [InlineData(new byte[] { (byte)'%', (byte)'P', 0, 0, 1 })]
    public void What_is_no_text_is_refused(byte[] saved) =>
        Assert.Contains(
            "mal-1.md är ingen textfil",
            Assert.Throws<UserException>(() => PlainText.Of(saved, "mal-1.md")).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Ra\u030Admanso\u0308\u00A0skola")]
    [InlineData("rådmansö  Skola ")]
    [InlineData("Råd\u00ADmansö\u200B skola")]
    [InlineData("Rådmansö\nskola")]
    public void The_same_name_is_the_same_however_it_was_written(string name) => Assert.True(Folded.Same("Rådmansö skola", name));

    [Fact]
    public void Each_kind_of_line_break_is_one() => Assert.Equal("a\nb\nc\nd\ne", Folded.Lines("a\r\nb\vc\u2028d\re"));

    private static byte[] By(byte[] table, string text) =>
        [.. text.Select(letter => Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? table[at] : (byte)letter)];

    private static byte[] Windows(string text) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);
}
