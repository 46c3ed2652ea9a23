using System.Text;
using Indicators.Importing;

namespace Indicators.Tests.Importing;

/// <summary>Made hostile files, each refused for what it is.</summary>
public sealed class UploadGateTests
{
    private static readonly byte[] Good = Workbook.Of(("Fyll i", [Workbook.Line("a;b")]));

    public static readonly TheoryData<string, string> Parts = new()
    {
        { "xl/vbaProject.bin", "makron" },
        { "xl/macrosheets/sheet1.xml", "makron" },
        { "xl/dialogsheets/sheet1.xml", "makron" },
        { "xl/embeddings/oleObject1.bin", "inbäddade objekt" },
        { "xl/activeX/activeX1.xml", "inbäddade objekt" },
        { "xl/ctrlProps/ctrlProp1.xml", "inbäddade objekt" },
        { "xl/externalLinks/externalLink1.xml", "länkad till andra filer" },
        { "xl/connections.xml", "hämtar data utifrån" },
        { "xl/queryTables/queryTable1.xml", "hämtar data utifrån" },
    };

    public static readonly TheoryData<string, string> Other = new()
    {
        { "%PDF-1.7 text", "ingen Excelarbetsbok" },
        { "\x89PNG\r\n", "ingen Excelarbetsbok" },
        { "<!DOCTYPE html><table><tr><td>Del</td></tr></table>", "ingen Excelarbetsbok" },
        { "  <?xml version=\"1.0\"?>", "ingen Excelarbetsbok" },
        { "{\\rtf1", "ingen Excelarbetsbok" },
        { "MZ\x90", "ingen Excelarbetsbok" },
        { "\xD0\xCF\x11\xE0 old", "äldre Officeformat" },
        { "PK\x03\x04 broken", "skadad" },
        { "", "är tom" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_package_with_what_runs_fetches_or_hides_is_refused_by_name(string part, string says) =>
        Assert.Contains(says, Refusal(HostileFile.With(Good, part, "x")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Other))]
    public void What_is_something_else_than_its_name_says_is_refused(string content, string says) =>
        Assert.Contains(says, Refusal(Encoding.Latin1.GetBytes(content)), StringComparison.Ordinal);

    [Theory]
    [InlineData("xl/_rels/workbook.xml.rels", "externalLinkPath", "https://ond.example/a.xlsx")]
    [InlineData("xl/worksheets/_rels/sheet1.xml.rels", "image", "file://ond.example/a.png")]
    [InlineData("word/_rels/settings.xml.rels", "attachedTemplate", "http://ond.example/mall.dotm")]
    public void What_leads_out_of_the_file_is_refused_with_where_to(string from, string type, string to) =>
        Assert.Contains($"länkad till {to}", Refusal(HostileFile.Leading(Good, from, type, to)), StringComparison.Ordinal);

    [Theory]
    [InlineData("xl/worksheets/_rels/sheet1.xml.rels", "hyperlink", "https://kolada.se")]
    [InlineData("word/_rels/settings.xml.rels", "attachedTemplate", "file:///C:/Mallar/Kommunen.dotx")]
    public void A_link_to_click_and_where_a_template_was_made_from_are_followed_by_nobody_and_let_through(
        string from,
        string type,
        string to
    ) => UploadGate.Check(HostileFile.Leading(Good, from, type, to), "a.xlsx", UploadKind.Sheet);

    [Fact]
    public void Macros_under_another_name_are_told_by_their_type() =>
        Assert.Contains(
            "makron",
            Refusal(
                HostileFile.With(
                    Good,
                    "[Content_Types].xml",
                    """
                    <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>
                    """
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Entities_that_swell_are_refused() =>
        Assert.Contains(
            "skadad",
            Refusal(
                HostileFile.With(
                    Good,
                    "xl/_rels/workbook.xml.rels",
                    "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><Relationships>&c;</Relationships>"
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_small_file_that_unpacks_to_a_whole_disk_is_refused()
    {
        var bomb = HostileFile.Bomb(Good, "xl/worksheets/sheet9.xml");

        Assert.InRange(bomb.Length, 1, 2 * 1024 * 1024);
        Assert.Contains("packas upp till mer", Refusal(bomb), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_is_no_template_and_a_template_no_workbook()
    {
        Assert.Contains("ingen Wordmall", Refusal(Good, UploadKind.Template), StringComparison.Ordinal);
        Assert.Contains("ingen Wordmall", Refusal("a;b"u8.ToArray(), UploadKind.Template), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\Eva\\fyll i.xlsx", "fyll i.xlsx")]
    [InlineData("a\r\nSet-Cookie: b.xlsx", "aSet-Cookie: b.xlsx")]
    public void A_name_is_kept_without_folders_and_without_what_cannot_be_seen(string given, string kept) =>
        Assert.Equal(kept, UploadGate.NameOf(given));

    private static string Refusal(byte[] bytes, UploadKind kind = UploadKind.Sheet)
    {
        var told = Assert.Throws<UserException>(() => UploadGate.Check(bytes, "a.xlsx", kind));
        Assert.Equal(ExitCode.InvalidInput, told.Code);
        Assert.StartsWith("a.xlsx", told.Message, StringComparison.Ordinal);
        return told.Message;
    }
}
