using System.Xml.Linq;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Formats.Word;

/// <summary>A template's page head, foot, notes or lists without what runs, fetches, or refers to a part that is not taken.</summary>
internal static class TemplateText
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static readonly XNamespace Choice = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>What is seen on the page, and is not a picture or a shape of the page's own.</summary>
    private static readonly HashSet<string> Objects = ["object", "control", "OLEObject", "altChunk", "subDoc", "contentPart"];

    /// <summary>What is not seen.</summary>
    private static readonly HashSet<string> Hidden = ["dataBinding", "fldData", "entryMacro", "exitMacro"];

    private static readonly HashSet<string> Pictures = ["drawing", "pict", "object"];

    private static readonly HashSet<string> Graphics =
    [
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
    ];

    private static readonly HashSet<string> Addresses = ["href", "althref", "src"];

    /// <summary>Whether an address is a plain one, that a reader follows by choice.</summary>
    public static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && !address.StartsWith('\\') && (uri.Scheme is "http" or "https" or "mailto");

    /// <summary>Takes it out of the tree; returns what is lost, null when nothing was changed.</summary>
    /// <param name="text">The part.</param>
    /// <param name="stay">The links that it may refer to.</param>
    /// <param name="gone">The others, with where they led.</param>
    public static IReadOnlyList<TemplateLoss>? Clean(XDocument text, HashSet<string> stay, Dictionary<string, string> gone)
    {
        var lost = new List<TemplateLoss>();
        var changed = false;
        void Away(IEnumerable<XElement> which, Func<XElement, TemplateLoss?> told)
        {
            foreach (var element in which.ToList())
            {
                // It may have gone with another.
                if (element.Document is null)
                {
                    continue;
                }

                changed = true;
                if (told(element) is { } loss)
                {
                    lost.Add(loss);
                }
            }
        }

        bool Dangles(XAttribute attribute) => attribute.Name.Namespace == R && !stay.Contains(attribute.Value);
        IEnumerable<XElement> All() => text.Root!.Descendants();
        Away(All().Where(one => one.Name.LocalName == "svgBlip"), one => Remove(one.Parent!, null));
        Away(All().Where(one => Hidden.Contains(one.Name.LocalName)), one => Remove(one, null));
        Away(
            All().Where(one => Objects.Contains(one.Name.LocalName) || IsForeign(one)),
            one => Remove(Whole(one), new(TemplateFaults.Object, Seen: true))
        );
        Away(
            All().Where(one => one.Name.LocalName is "hlinkClick" or "hlinkHover" && one.Attributes().Any(Dangles)),
            one => Remove(one, new(TemplateFaults.Link, Seen: false))
        );
        Away(
            All().Where(one => one.Name == W + "hyperlink" && one.Attributes().Any(Dangles)),
            one =>
            {
                one.ReplaceWith(one.Nodes());
                return new(TemplateFaults.Link, Seen: false);
            }
        );
        Away(
            All().Where(one => one.Attributes().Any(Dangles)),
            one => Remove(Whole(one), new(TemplateFaults.LinkedPicture(To(one.Attributes().First(Dangles), gone)), Seen: true))
        );
        foreach (var attribute in All().Attributes().Where(IsAddress).ToList())
        {
            changed = true;
            attribute.Remove();
            lost.Add(new(TemplateFaults.Link, Seen: false));
        }

        var bullets = All().Where(one => one.Name == W + "numPicBullet").Select(Id).ToHashSet();
        Away(
            All().Where(one => one.Name == W + "lvlPicBulletId" && !bullets.Contains((string?)one.Attribute(W + "val"))),
            one => Remove(one, null)
        );
        var fields = TemplateFields.Clean(text);
        return changed || fields is not null ? [.. lost, .. fields ?? []] : null;
    }

    private static string? Id(XElement bullet) => (string?)bullet.Attribute(W + "numPicBulletId");

    private static string To(XAttribute attribute, Dictionary<string, string> gone) => gone.GetValueOrDefault(attribute.Value, "");

    private static bool IsForeign(XElement one) => one.Name == A + "graphicData" && !Graphics.Contains((string?)one.Attribute("uri") ?? "");

    private static bool IsAddress(XAttribute attribute) =>
        Addresses.Contains(attribute.Name.LocalName) && attribute.Name.Namespace != R && !IsWeb(attribute.Value);

    // A picture goes whole, with its forms for other programs, so that none is left with a hole in it.
    private static XElement Whole(XElement part)
    {
        var bullet = part.Ancestors(W + "numPicBullet").FirstOrDefault();
        var picture = part.AncestorsAndSelf().FirstOrDefault(one => one.Name.Namespace == W && Pictures.Contains(one.Name.LocalName));
        var whole = bullet ?? picture ?? part;
        return whole.Parent is { } form && form.Name.Namespace == Choice ? form.Parent! : whole;
    }

    private static TemplateLoss? Remove(XElement element, TemplateLoss? loss)
    {
        element.Remove();
        return loss;
    }
}
