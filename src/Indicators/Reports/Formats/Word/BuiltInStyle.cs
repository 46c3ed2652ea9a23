namespace Indicators.Reports.Formats.Word;

/// <summary>
/// A style that Word itself names, and that a template therefore has under that name whatever its id: Swedish Word calls "heading 1" Rubrik
/// 1 and gives it the id Rubrik1.
/// </summary>
/// <param name="Id">Our id.</param>
/// <param name="Name">Word's name in the file, the same in every language.</param>
/// <param name="Swedish">What Swedish Word shows it as; other programs write that name in the file.</param>
internal sealed record BuiltInStyle(string Id, string Name, string Swedish)
{
    /// <summary>The paragraph styles that a template is asked for.</summary>
    public static IReadOnlyList<BuiltInStyle> All { get; } =
    [
        new(WordStyle.Normal, "Normal", "Normal"),
        new(WordStyle.Heading + "1", "heading 1", "Rubrik 1"),
        new(WordStyle.Heading + "2", "heading 2", "Rubrik 2"),
        new(WordStyle.Heading + "3", "heading 3", "Rubrik 3"),
        new(WordStyle.Heading + "4", "heading 4", "Rubrik 4"),
        new(WordStyle.Subtitle, "Subtitle", "Underrubrik"),
        new(WordStyle.ContentsHeading, "TOC Heading", "Innehållsförteckningsrubrik"),
        new(WordStyle.Contents, "toc 2", "Innehåll 2"),
        new(WordStyle.Quote, "Quote", "Citat"),
        new(WordStyle.Bullets, "List Bullet", "Punktlista"),
        new(WordStyle.Caption, "caption", "Beskrivning"),
        new(WordStyle.Header, "header", "Sidhuvud"),
        new(WordStyle.Footer, "footer", "Sidfot"),
    ];
}
