using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>Our lists among a template's own, under numbers it has not taken.</summary>
internal static class TemplateNumbering
{
    /// <summary>Adds them; returns the numbers that paragraphs refer to, by our own.</summary>
    public static IReadOnlyDictionary<int, int> Add(MainDocumentPart main)
    {
        if (main.NumberingDefinitionsPart is not { } part)
        {
            part = main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering");
            part.Numbering = new();
        }

        return WordNumbering
            .Make()
            .Elements<AbstractNum>()
            .ToDictionary(own => own.AbstractNumberId!.Value + 1, own => Add(part.Numbering, (AbstractNum)own.CloneNode(true)));
    }

    private static int Add(Numbering numbering, AbstractNum own)
    {
        var form = numbering.Elements<AbstractNum>().Select(one => one.AbstractNumberId?.Value ?? 0).DefaultIfEmpty(0).Max() + 1;
        var number = numbering.Elements<NumberingInstance>().Select(one => one.NumberID?.Value ?? 0).DefaultIfEmpty(0).Max() + 1;
        own.AbstractNumberId = form;
        // The style's own link belongs to the template's list, if it has one.
        foreach (var level in own.Elements<Level>())
            level.ParagraphStyleIdInLevel = null;
        // All forms stand before all numbers.
        if (numbering.Elements<AbstractNum>().LastOrDefault() is { } last)
            last.InsertAfterSelf(own);
        else
            numbering.PrependChild(own);
        var instance = new NumberingInstance(new AbstractNumId { Val = form }) { NumberID = number };
        if (numbering.Elements<NumberingInstance>().LastOrDefault() is { } before)
            before.InsertAfterSelf(instance);
        else
            own.InsertAfterSelf(instance);
        return number;
    }
}
