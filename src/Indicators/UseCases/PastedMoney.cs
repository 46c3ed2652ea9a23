using Indicators.Catalogue;
using Indicators.Store;
using Indicators.Wording.Room;

namespace Indicators.UseCases;

/// <summary>One sum of money that was pasted from a spreadsheet, before anything is saved.</summary>
/// <param name="Place">Where it goes.</param>
/// <param name="Text">The amount as it stood.</param>
/// <param name="Version">The version of what stands there.</param>
internal sealed record PastedSum(FieldPlace Place, string Text, string Version)
{
    /// <summary>The amount in SEK; null when it cannot be read.</summary>
    public double? Value { get; init; }

    /// <summary>What stands there now, in SEK; null when nothing does.</summary>
    public double? Stands { get; init; }

    /// <summary>What to write instead; null when it can be saved.</summary>
    public string? Fault { get; init; }
}

/// <summary>Reads rows pasted from a spreadsheet: what it is for, whom it is from or to, and the amount.</summary>
internal static class PastedMoney
{
    private const int MostRows = 200;

    /// <summary>Reads them; rows of headings and empty ones are passed over.</summary>
    public static IReadOnlyList<PastedSum> Read(
        ReadSession store,
        IndicatorCatalogue catalogue,
        Plan plan,
        ReportPeriod period,
        DateTimeOffset now,
        string item,
        string pasted
    )
    {
        var texts = FieldTexts.Read(store, plan, period);
        var judge = new FieldJudge(catalogue, plan, period, now, by: "");
        return
        [
            .. Folded
                .Lines(pasted)
                .Split('\n')
                .Select(line => line.Split('\t', ';').Select(cell => cell.Trim()).ToArray())
                .Where(cells => cells.Length >= 3 && cells[2].Any(char.IsAsciiDigit))
                .Take(MostRows)
                .Select(cells =>
                    Of(new FieldPlace(OwnReport.Money, item, "T", Folded.Words(cells[1]), Folded.Words(cells[0]), RowField.Value), cells[2])
                ),
        ];

        PastedSum Of(FieldPlace place, string text)
        {
            var (entry, fault) = judge.Judge(texts, place, text);
            return new PastedSum(place, text, texts.VersionOf(place))
            {
                Value = entry?.Report.Value,
                Stands = texts.ReportOf(place)?.Value,
                Fault = place.Counterparty.Length == 0 ? MoneyRowWords.WriteTheParty : fault,
            };
        }
    }
}
