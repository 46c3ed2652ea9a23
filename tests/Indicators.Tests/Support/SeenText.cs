using AngleSharp.Dom;

namespace Indicators.Tests.Support;

/// <summary>What an eye reads of an element.</summary>
internal static class SeenText
{
    /// <summary>Its text, without what is said only to those who listen.</summary>
    public static string Seen(this INode node) =>
        node is IElement element && element.ClassList.Contains("heard") ? ""
        : node.HasChildNodes ? string.Concat(node.ChildNodes.Select(Seen))
        : node.TextContent;
}
