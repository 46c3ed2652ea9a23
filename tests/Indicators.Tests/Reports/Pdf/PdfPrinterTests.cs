using System.Globalization;
using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Indicators.Reports.Formats.Pdf;
using Indicators.Tests.Browser;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports.Pdf;

[Collection(FetchedStoreTests.Name)]
[Trait("Category", "Browser")]
public sealed class PdfPrinterTests(FetchedStore store) : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [BrowserTheory]
    [InlineData("norrtalje")]
    public async Task With_all_that_can_be_reported_there_are_two_pages_to_read_and_twelve_at_most_to_hand_in(string plan)
    {
        File.Copy(store.Db, folder.File("own.db"));
        Task<CommandLine.Answer> Run(params string[] args) =>
            CommandLine.RunAsync([.. args, "--catalog", Repository.Catalogue, "--db", folder.File("own.db")]);
        var template = await Run("import", "--template", "--plan", plan, "--period", "2024-delar");
        var filled = OwnReportsTests.FilledSheet(template.Out);
        await Run("import", folder.Write("own.csv", filled), "--plan", plan, "--by", "Test");
        string[] parts = ["--parts", "kort,bilaga", "--format", "html", "--out", folder.Path];
        var answer = await Run(["report", "--plan", plan, "--period", "2024-delar", .. parts]);
        Assert.True(answer.Code == 0, answer.Error);

        int Pages(string suffix) =>
            new PrintedFile(
                PdfPrinter.Print(
                    PdfPrinter.FindBrowser()!,
                    File.ReadAllText(folder.File($"{plan}/2024-delar/{plan}-2024-delar{suffix}.html"))
                )
            )
                .Pages
                .Count;
        Assert.DoesNotContain(
            "Väntar på",
            File.ReadAllText(folder.File($"{plan}/2024-delar/{plan}-2024-delar.html")),
            StringComparison.Ordinal
        );
        Assert.Equal(2, Pages("-kort"));
        Assert.InRange(Pages(""), 6, 12);
    }

    [BrowserTheory]
    [InlineData("kort", "-kort", 1, 2)]
    [InlineData("bilaga", "", 3, 12)]
    [InlineData("fullstandig", "-fullstandig", 6, 60)]
    public async Task The_printed_file_is_A4_tagged_in_Swedish_with_bookmarks_text_alternatives_and_page_numbers(
        string part,
        string suffix,
        int fewestPages,
        int mostPages
    )
    {
        var answer = await store.RunAsync(
            "report",
            "--plan",
            "oxelosund",
            "--period",
            "2024-delar",
            "--out",
            folder.Path,
            "--format",
            "html",
            "--parts",
            part
        );
        Assert.True(answer.Code == 0, answer.Error);
        var html = File.ReadAllText(folder.File($"oxelosund/2024-delar/oxelosund-2024-delar{suffix}.html"));
        var page = new HtmlParser().ParseDocument(html);

        var printed = new PrintedFile(PdfPrinter.Print(PdfPrinter.FindBrowser()!, html));

        Assert.Contains("/Marked true", printed.Text, StringComparison.Ordinal);
        Assert.Contains("/Lang (sv)", printed.Text, StringComparison.Ordinal);
        Assert.All(
            ["/S /H1", "/S /H2", "/S /TH", "/S /Caption", "/S /LI"],
            tag => Assert.Contains(tag, printed.Text, StringComparison.Ordinal)
        );
        Assert.InRange(printed.Pages.Count, fewestPages, mostPages);
        Assert.All(
            printed.Pages,
            size => Assert.True(Math.Abs(size.Width - 595.3) < 1 && Math.Abs(size.Height - 841.9) < 1, size.ToString())
        );

        // Each chart is drawn twice in the page, for paper and for phones, and printed once.
        var charts = page.QuerySelectorAll("figure .wide svg").Select(chart => chart.GetAttribute("aria-label")!).ToList();
        Assert.NotEmpty(charts);
        Assert.All(charts, described => Assert.Contains(printed.Said("Alt"), alt => alt.Contains(described, StringComparison.Ordinal)));

        var bookmarks = printed.Said("Title");
        Assert.All(page.QuerySelectorAll("h2").Select(heading => heading.TextContent), heading => Assert.Contains(heading, bookmarks));

        var letters = printed.Letters();
        Assert.Equal(printed.Pages.Count, letters.Count);
        Assert.All(
            letters.Index(),
            one => Assert.Contains(one.Item, text => text.Contains($"Sida {one.Index + 1}", StringComparison.Ordinal))
        );
    }

    [BrowserFact]
    public async Task The_file_handed_out_has_author_title_and_language_one_figure_a_chart_and_true_pages_in_its_contents()
    {
        var (page, file) = await AppendixAsync();
        var printed = new PdfFile(file);

        var told = Encoding.UTF8.GetString(printed.Held(printed.Catalogue["Metadata"])!.Stream!);
        Assert.Contains("<rdf:li>Oxelösunds kommun</rdf:li>", told, StringComparison.Ordinal);
        Assert.Contains("<rdf:li>sv-SE</rdf:li>", told, StringComparison.Ordinal);
        Assert.Contains(page.Title!, told, StringComparison.Ordinal);
        Assert.Equal(new PdfValue.Plain("(sv-SE)"), printed.Catalogue["Lang"]);

        var figures = printed.All.Where(held => held.Is("Type", "StructElem") && held.Is("S", "Figure")).ToList();
        Assert.Equal(page.QuerySelectorAll("figure .wide svg").Length, figures.Count);
        Assert.All(figures, figure => Assert.NotNull(figure["Alt"]));
        Assert.DoesNotContain(printed.All, held => held.Is("Subtype", "Image"));

        // The file's own places say where each heading came; the letters of the first page say what its contents say.
        var places = printed.Places();
        var links = page.QuerySelectorAll(".contents a").ToList();
        Assert.NotEmpty(links);
        var first = new PrintedFile(file).Letters()[0];
        Assert.All(
            links,
            link =>
            {
                var told = link.TextContent + places[link.GetAttribute("href")![1..]].ToString(CultureInfo.InvariantCulture);
                Assert.Contains(
                    first,
                    text =>
                        text.Replace(" ", "", StringComparison.Ordinal)
                            .Contains(told.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal)
                );
            }
        );
        Assert.All(printed.All.Where(held => held.Is("Subtype", "Link")), link => Assert.NotNull(link["Contents"]));
    }

    [BrowserFact]
    public async Task The_same_report_is_printed_to_the_same_bytes_and_everything_drawn_is_text_or_marked_as_none()
    {
        var (_, file) = await AppendixAsync();
        Assert.Equal(file, (await AppendixAsync()).File);

        var printed = new PdfFile(file);
        Assert.All(printed.Pages, page => Assert.Equal(0, Unmarked(Unpacked(printed.Held(page["Contents"])!.Stream!))));
    }

    private static int Unmarked(string drawing)
    {
        var (depth, bare) = (0, 0);
        foreach (var line in drawing.Split('\n'))
        {
            depth += line.EndsWith("BDC", StringComparison.Ordinal) || line.EndsWith("BMC", StringComparison.Ordinal) ? 1 : 0;
            bare += depth == 0 && line.Split(' ')[^1] is ("Tj" or "TJ" or "f" or "f*" or "S" or "B" or "Do") ? 1 : 0;
            depth -= line == "EMC" ? 1 : 0;
        }

        return bare;
    }

    private static string Unpacked(byte[] packed)
    {
        using var unpacking = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var reading = new StreamReader(unpacking, Encoding.Latin1);
        return reading.ReadToEnd();
    }

    private async Task<(IDocument Page, byte[] File)> AppendixAsync()
    {
        string[] asked =
        [
            "report",
            "--plan",
            "oxelosund",
            "--period",
            "2024-delar",
            "--out",
            folder.Path,
            "--format",
            "html,pdf",
            "--parts",
            "bilaga",
        ];
        var answer = await store.RunAsync(asked);
        Assert.True(answer.Code == 0, answer.Error);
        var html = File.ReadAllText(folder.File("oxelosund/2024-delar/oxelosund-2024-delar.html"));
        return (new HtmlParser().ParseDocument(html), File.ReadAllBytes(folder.File("oxelosund/2024-delar/oxelosund-2024-delar.pdf")));
    }
}
