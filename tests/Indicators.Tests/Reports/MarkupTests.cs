using Indicators.Reports.Formats.Html;
using Indicators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Indicators.Tests.Reports;

public sealed class MarkupTests
{
    private const string Text = "<b> & \"citat\" å";
    private const string Encoded = "&lt;b&gt; &amp; &quot;citat&quot; å";

    [Fact]
    public void What_stands_in_the_string_is_HTML_and_what_is_put_into_it_is_encoded()
    {
        Markup page = $"""<p title="{Text}">{Text}</p>""";
        Assert.Equal($"""<p title="{Encoded}">{Encoded}</p>""", page.ToString());
    }

    [Fact]
    public void What_is_HTML_already_is_encoded_once_and_no_more_however_deep_it_stands()
    {
        Markup inner = $"<b>{Text}</b>";
        Markup middle = $"<p>{inner}</p>";
        Markup outer = $"<div>{Markup.Each([middle, inner], one => $"{one}")}</div>";
        Assert.Equal($"<div><p><b>{Encoded}</b></p><b>{Encoded}</b></div>", outer.ToString());
    }

    [Fact]
    public void What_is_not_there_leaves_nothing_behind()
    {
        Markup none = $"{Markup.If(false, () => $"<p>x</p>")}{Markup.For((string?)null, text => $"<p>{text}</p>")}{(string?)null}";
        Markup bare = $"<option{Markup.Attribute("class", null)}{Markup.Attribute("selected", there: false)}>";
        Assert.Equal(("", "<option>"), (none.ToString(), bare.ToString()));
        Assert.Equal(" class=\"a&quot;b\"", Markup.Attribute("class", "a\"b").ToString());
    }

    [Fact]
    public void Days_and_spans_of_years_stay_on_one_line_and_their_text_is_encoded() =>
        Assert.Equal(
            "&lt;i&gt; <span class=\"day\">2024-08-30</span>, <span class=\"day\">2013–2022</span>",
            Markup.Prose("<i> 2024-08-30, 2013–2022").ToString()
        );

    // The compiler takes such a choice for text, and the reader would see tags.
    [Fact]
    public void No_template_is_chosen_where_the_compiler_takes_it_for_text() =>
        Assert.Empty(
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Indicators"), "*.cs", SearchOption.AllDirectories)
            where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            from choice in CSharpSyntaxTree
                .ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview))
                .GetRoot()
                .DescendantNodes()
                .OfType<ConditionalExpressionSyntax>()
            where choice.Parent is InterpolationSyntax or ParenthesizedExpressionSyntax { Parent: InterpolationSyntax }
            where new[] { choice.WhenTrue, choice.WhenFalse } is var both && both.All(IsText) && both.Any(IsTemplate)
            select $"{Path.GetFileName(file)}: {choice}"
        );

    private static bool IsText(ExpressionSyntax part) => part is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax;

    private static bool IsTemplate(ExpressionSyntax part) =>
        part is InterpolatedStringExpressionSyntax && part.ToString().Contains('<', StringComparison.Ordinal);
}
