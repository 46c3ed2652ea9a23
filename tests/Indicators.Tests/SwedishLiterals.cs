using System.Text.RegularExpressions;
using Indicators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Indicators.Tests;

/// <summary>Texts in the program's source that a reader of Swedish would take for Swedish. Comments and names are not texts.</summary>
internal static partial class SwedishLiterals
{
    private const string Hole = "{}";

    private static readonly string Program = Path.Combine(Repository.Root, "src");

    /// <summary>Each such text, with the file it stands in, from the folder of the source.</summary>
    public static IEnumerable<(string File, SwedishLiteral Literal)> All() =>
        from file in Directory.EnumerateFiles(Program, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        from literal in In(File.ReadAllText(file))
        select (Path.GetRelativePath(Program, file), literal);

    /// <summary>Those of one file; what is written around values is one text.</summary>
    public static IEnumerable<SwedishLiteral> In(string source) =>
        from text in CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot().DescendantNodes()
        let words = text switch
        {
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            InterpolatedStringExpressionSyntax whole => string.Join(
                Hole,
                whole.Contents.OfType<InterpolatedStringTextSyntax>().Select(part => part.TextToken.ValueText)
            ),
            _ => "",
        }
        where IsSwedish(words) && !IsDescription(text) && !Continues(text)
        select new SwedishLiteral(text.GetLocation().GetLineSpan().StartLinePosition.Line + 1, words, IsFixed(text, words));

    // A sentence that goes on over several lines is one text: "… " + "…".
    private static bool Continues(SyntaxNode text) =>
        text.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum
        && sum.Right == text
        && IsText(sum.Left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } before ? before.Right : sum.Left);

    private static bool IsText(ExpressionSyntax part) => part is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax;

    // Handed over as it is: not chosen by a value, not put together with one. Of a template of HTML, what stands between two tags or in an
    // attribute is a text, and fixed when nothing is put into it.
    private static bool IsFixed(SyntaxNode text, string words) =>
        text is InterpolatedStringExpressionSyntax && Tag().IsMatch(words)
            ? words.Split('<', '>', '"').All(run => !run.Contains(Hole, StringComparison.Ordinal) || !IsSwedish(run))
            : IsHandedOver(text);

    private static bool IsHandedOver(SyntaxNode text) =>
        text is LiteralExpressionSyntax
        && text.AncestorsAndSelf().First(node => node.Parent is not BinaryExpressionSyntax sum || !IsText(sum.Right)).Parent
            is ArgumentSyntax
                or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }
                or ExpressionElementSyntax
                or EqualsValueClauseSyntax;

    private static bool IsSwedish(string text) => Swedish().IsMatch(text);

    // What a field of indicators.json is for stands at the field, and becomes the schema an editor reads: it is data about the form.
    private static bool IsDescription(SyntaxNode text) => text.FirstAncestorOrSelf<AttributeSyntax>()?.Name.ToString() == "Description";

    [GeneratedRegex("<[a-z/!]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"[åäöÅÄÖ]|\b(och|inte|med|som|till|eller|ett|det|den|har|kan|ska|finns|saknas|visas|ingen|inget|av|om|vid|mellan|utan|skriv|kommun(en|er)?|riket|uppgift(er)?|kvinnor|procent|andel(en|ar)?|indikator(er)?|nyckeltal(et)?|plats|uppfyllt|klar)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Swedish();
}

/// <summary>One text.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Text">What it says; braces stand for what is put in.</param>
/// <param name="Fixed">Whether it is a heading, a name or a sentence that always stands there, whatever the values are.</param>
internal sealed record SwedishLiteral(int Line, string Text, bool Fixed);
