using Indicators.Catalogue;
using Indicators.Reports.Model;

namespace Indicators.UseCases;

/// <summary>A field of the administration's words as a row of the store.</summary>
internal static class WordRow
{
    /// <summary>The row, with the figures that it is written for.</summary>
    public static OwnReport Of(Plan plan, ReportPeriod period, WrittenField field, FigureNames names, DateTimeOffset at, string by) =>
        new()
        {
            Plan = plan.Id,
            Kind = field.Place.Kind,
            Item = field.Place.Item,
            Period = period.ToString(),
            Gender = Analysis.Figures.Total,
            Counterparty = "",
            Account = "",
            State = field.Place.Kind == OwnReport.Assessment && field.Text.Length > 0 ? field.Text : null,
            Comment = field.Place.Kind != OwnReport.Assessment && field.Text.Length > 0 ? field.Text : null,
            WrittenForJson = WrittenFor.Write(WordFigures.Of(plan, field.Place, field.Text, names)),
            KnownFrom = StockholmTime.Text(at),
            ReportedBy = by,
        };
}
