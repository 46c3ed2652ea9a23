using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>
/// What of a cleaned template goes into a report: its looks, not its text, nor what only had to do with that text or with its own life
/// in Word.
/// </summary>
internal static class TemplateParts
{
    // What a template is protected by, asks when opened, or remembers of where it lay and who worked in it.
    private static readonly HashSet<string> Unwanted = new(StringComparer.Ordinal)
    {
        "attachedTemplate",
        "documentProtection",
        "writeProtection",
        "mailMerge",
        "updateFields",
        "trackRevisions",
        "linkStyles",
        "rsids",
        "formsDesign",
        "readModeInkLockDown",
    };

    /// <summary>Whether a part of the main part stays: looks, page heads and feet, and what these may draw on.</summary>
    public static bool IsKept(OpenXmlPart part) =>
        part
            is StyleDefinitionsPart
                or NumberingDefinitionsPart
                or DocumentSettingsPart
                or ThemePart
                or FontTablePart
                or HeaderPart
                or FooterPart
                or FootnotesPart
                or EndnotesPart;

    /// <summary>Takes away the rest, and of the heads and feet those that no page of the report has.</summary>
    public static void Clear(WordprocessingDocument file, TemplateSection section)
    {
        var main = file.MainDocumentPart!;
        main.Document.Body!.RemoveAllChildren();
        foreach (var (part, id) in main.Parts.Select(pair => (pair.OpenXmlPart, pair.RelationshipId)).ToList())
            if (!IsKept(part) || (part is HeaderPart or FooterPart && !section.Uses(id)))
                main.DeletePart(id);
        Settle(main);
    }

    private static void Settle(MainDocumentPart main)
    {
        if (main.DocumentSettingsPart is not { } part)
        {
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = WordReport.Settings();
            return;
        }

        foreach (var setting in part.Settings.ChildElements.Where(setting => Unwanted.Contains(setting.LocalName)).ToList())
            setting.Remove();
        foreach (var language in part.Settings.Elements<ThemeFontLanguages>())
            language.Val = "sv-SE";
    }
}
