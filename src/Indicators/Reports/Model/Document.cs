using Indicators.Charts.Model;

namespace Indicators.Reports.Model;

/// <summary>A report as what it says, in order; HTML, Word and the rest are renderings of it, and none adds text of its own.</summary>
public sealed record Document
{
    /// <summary>The one h1: "Uppföljning av integrationsstrategin".</summary>
    public required string Title { get; init; }

    /// <summary>The line under the title: newest year and as-of date.</summary>
    public required string Subtitle { get; init; }

    /// <summary>Whose document it is, left in the running head: "Norrtälje kommun".</summary>
    public required string Owner { get; init; }

    /// <summary>What it is and for when, right in the running head: "Bilaga till delårsrapport 2024 · per 31 augusti 2024".</summary>
    public required string Occasion { get; init; }

    /// <summary>Left in the running foot: "Integrationsstrategi för Norrtälje kommun, 2024 delår".</summary>
    public required string Foot { get; init; }

    /// <summary>What tells the file from others: title, plan, municipality and period.</summary>
    public string FileTitle
    {
        get => field ?? $"{Title} – {Foot}";
        init;
    }

    /// <summary>Who has made it, in the file's properties: the municipality by its own name.</summary>
    public string Author
    {
        get => field ?? Owner;
        init;
    }

    /// <summary>"Utkast" on every page of a draft; null when the report is final.</summary>
    public string? Draft { get; init; }

    /// <summary>Whether a list of its main headings stands before the first of them.</summary>
    public bool HasContents { get; init; } = true;

    /// <summary>Whether its charts are pictures where they could be edited.</summary>
    public bool Pictures { get; init; }

    /// <summary>The report's parts that lie beside each other as pages, this one among them; none when it is alone.</summary>
    public IReadOnlyList<PartPage> Parts { get; init; } = [];

    /// <summary>Everything below the title.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }
}

/// <summary>A part of a report as a page.</summary>
/// <param name="Part">Which.</param>
/// <param name="File">Its file's name; null for the page that says so.</param>
public sealed record PartPage(ReportPart Part, string? File);

/// <summary>One piece of a document.</summary>
public abstract record Block
{
    /// <summary>A heading; levels run 2 to 4 without gaps (the title is the only 1).</summary>
    /// <param name="Level">2, 3 or 4.</param>
    /// <param name="Text">The heading.</param>
    /// <param name="NewPage">Whether it begins a page in print.</param>
    public sealed record Heading(int Level, string Text, bool NewPage = false) : Block;

    /// <summary>Running text.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="Role">What it is for.</param>
    /// <param name="WithNext">Whether it stays on the page of what follows, as a text about a chart does.</param>
    public sealed record Paragraph(string Text, TextRole Role = TextRole.Body, bool WithNext = false) : Block;

    /// <summary>Short facts, each a term and what it is, in a list.</summary>
    public sealed record Facts(IReadOnlyList<Fact> Items) : Block;

    /// <summary>Words quoted exactly from the plan, without quotation marks: each rendering sets its own.</summary>
    public sealed record Quote(string Text) : Block;

    /// <summary>An assessment: shape, word in bold, and the reason after it.</summary>
    public sealed record Assessment(Mark Mark, string Word, string Reason) : Block;

    /// <summary>What to know, numbered: each a sentence in bold and what it rests on.</summary>
    public sealed record Findings(IReadOnlyList<Said> Items) : Block;

    /// <summary>Two parts beside each other on a page, below each other on a phone.</summary>
    public sealed record Beside(IReadOnlyList<Block> Left, IReadOnlyList<Block> Right) : Block;

    /// <summary>Measures as small panels, two beside each other.</summary>
    public sealed record Panels(IReadOnlyList<MeasurePanel> Items) : Block;

    /// <summary>A plain list, one line an item.</summary>
    public sealed record Bullets(IReadOnlyList<string> Items) : Block;

    /// <summary>A box that holds the administration's own words as paragraphs and lists, or says that there are none.</summary>
    public sealed record Comment(IReadOnlyList<Block> Content) : Block;

    /// <summary>A table; see <see cref="Model.Table"/>.</summary>
    public sealed record Figures(Table Table) : Block;

    /// <summary>A chart, without head of its own: its title and subtitle stand as text above it, its notes below.</summary>
    /// <param name="Chart">The chart.</param>
    /// <param name="Low">Whether it is drawn lower, on a page that holds much else.</param>
    public sealed record Picture(Chart Chart, bool Low = false) : Block;
}

/// <summary>One fact: "Diarienummer", "KS 2024/123".</summary>
public sealed record Fact(string Term, string Text);

/// <summary>One thing said.</summary>
/// <param name="Heading">The sentence that carries it, without its stop where it is a heading.</param>
/// <param name="Text">What it rests on; empty when the heading is all.</param>
public sealed record Said(string Heading, string Text);

/// <summary>One measure as a small panel.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The newest value with its unit.</param>
/// <param name="Line">Ten years; null when there are not two values to join.</param>
/// <param name="Longer">What it has done over years, beside Riket.</param>
/// <param name="Beside">Riket and the place.</param>
public sealed record MeasurePanel(string Name, string Value, SmallLine? Line, string Longer, string Beside);

/// <summary>What a paragraph is for.</summary>
public enum TextRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The first sentences of a page, set larger.</summary>
    Lead,

    /// <summary>Signs, sources and reservations, set smaller.</summary>
    Note,
}
