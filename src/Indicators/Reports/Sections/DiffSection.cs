using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>What has changed since the report before: values, titles, definitions, groups, promises and judgements.</summary>
internal static class DiffSection
{
    public static IEnumerable<Block> Write(ReportMaterial report)
    {
        yield return new Block.Heading(3, "Vad som har ändrats sedan förra rapporten");
        if (report.Since is not { } since)
        {
            yield return new Block.Paragraph("Det finns ingen tidigare rapport att jämföra med.");
            yield break;
        }

        var differences = since.Differences ?? [];
        yield return new Block.Paragraph(DifferenceWords.Before(since.Period, since.AsOf, unchanged: since.Differences is { Count: 0 }));
        if (DifferenceLines.NotCompared(since) is { } reservation)
        {
            yield return new Block.Paragraph(reservation);
        }

        var told = DifferenceLines.AllButValues(differences, report.Figures.Catalogue).ToList();
        if (told.Count > 0)
        {
            yield return new Block.Bullets(told);
        }

        var values = differences.Where(one => one.Kind == DifferenceKind.Value).ToList();
        if (values.Count > 0)
        {
            yield return new Block.Figures(Values(report, since, values));
        }
    }

    private static Table Values(ReportMaterial report, ReportDiff since, IReadOnlyList<Difference> values) =>
        new()
        {
            Caption = "Ändrade värden",
            Columns = [new("Vad", false), new("År", true), new(DifferenceWords.Formerly(since.Period), true), new("Nu", true)],
            Rows =
            [
                .. values.Select(one => new TableRow(
                    DifferenceWords.What(one.Name, one.Of),
                    [
                        new(TableValue.OfYear(one.Year)),
                        new(DifferenceLines.From(one, report.Figures.Catalogue)),
                        new(DifferenceLines.To(one, report.Figures.Catalogue)),
                    ]
                )),
            ],
        };
}
