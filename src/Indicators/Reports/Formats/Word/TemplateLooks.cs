using System.Xml.Linq;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Formats.Word;

/// <summary>
/// A template's settings, list of fonts and theme without what refers out of them: none of these needs another part for a page to look as
/// it does. Null when nothing was changed.
/// </summary>
internal static class TemplateLooks
{
    private static readonly XNamespace W = TemplateText.W;
    private static readonly XNamespace A = TemplateText.A;

    private static readonly HashSet<XName> Unwanted =
    [
        W + "docVars",
        W + "attachedSchema",
        W + "saveThroughXslt",
        W + "embedTrueTypeFonts",
        W + "embedSystemFonts",
        W + "saveSubsetFonts",
    ];

    public static IReadOnlyList<TemplateLoss>? CleanSettings(XDocument settings)
    {
        var away = settings.Root!.Elements().Where(one => Unwanted.Contains(one.Name) || one.DescendantsAndSelf().Any(Refers)).ToList();
        away.ForEach(one => one.Remove());
        return away.Count == 0 ? null : [];
    }

    public static IReadOnlyList<TemplateLoss>? CleanFonts(XDocument fonts)
    {
        var away = fonts.Descendants().Where(Refers).ToList();
        away.ForEach(one => one.Remove());
        return away.Count == 0 ? null : [new(TemplateFaults.EmbeddedFonts, Seen: false)];
    }

    // A list of fills has three, whatever they are.
    public static IReadOnlyList<TemplateLoss>? CleanTheme(XDocument theme)
    {
        var away = theme.Descendants(A + "blipFill").Where(fill => fill.Descendants().Any(Refers)).ToList();
        away.ForEach(fill => fill.ReplaceWith(new XElement(A + "noFill")));
        var rest = theme.Descendants().Where(Refers).ToList();
        rest.ForEach(one => one.Remove());
        return away.Count + rest.Count == 0 ? null : [];
    }

    private static bool Refers(XElement element) => element.Attributes().Any(attribute => attribute.Name.Namespace == TemplateText.R);
}
