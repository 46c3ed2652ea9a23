using Indicators.Analysis;
using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Pengar: grants and costs, a row each, with their sums; rows may be pasted from a spreadsheet.</summary>
internal sealed class MoneyScreen(
    RoomRequest request,
    RoomRows rows,
    MoneySums sums,
    TypedFields typed,
    IReadOnlyList<PastedSum>? pasted = null
)
{
    private readonly FieldMarkup fields = new(request, typed);

    /// <summary>The page; null where the plan asks for no money.</summary>
    public RoomPage? Write() =>
        request.Plan.Money is not { } money
            ? null
            : new()
            {
                Title = "Pengar",
                Lead = MoneyRowWords.Lead(sums),
                Body = $"""
                    <blockquote class="goal">”{money.Wording}”</blockquote>
                    <p class="meta">{MoneyRowWords.How}</p>
                    {FieldSummary.Write(rows, RoomParts.Money)}
                    <form method="post" action="{request.Address(RoomParts.Money)}" data-saves>
                    {request.FormKeyInput}
                    {Part(OwnReport.Grant, sums.Grants)}
                    {Part(OwnReport.Cost, sums.Costs)}
                    {Markup.For(
                        sums.Net.Value,
                        net => $"<p class=\"net\">{MoneyRowWords.Net(net)}: <b>{MoneyRowWords.Amount(Math.Abs(net))}</b></p>"
                    )}
                    <p class="save"><button>Spara</button></p>
                    </form>
                    {Paste()}
                    """,
            };

    private Markup Part(string item, MoneyPair sum) =>
        $"""
            <section class="office">
            <div class="head"><h2>{MoneyRowWords.Item(item)}</h2></div>
            {Markup.Each(rows.Money.Where(one => one.Field.Place.Item == item), Row)}
            {New(item)}
            {Markup.For(sum.Value, value => $"<p class=\"sum\">{MoneyRowWords.Sum(item)}: <b>{MoneyRowWords.Amount(value)}</b></p>")}
            </section>
            """;

    private Markup Row(RoomMoney one)
    {
        var place = one.Field.Place;
        return $"""
            <div class="row">
            <div class="what"><h3>{(place.Account.Length > 0 ? place.Account : place.Counterparty)}</h3>
            <p class="place">{Markup.If(place.Account.Length > 0, () => Markup.Text(place.Counterparty))}</p></div>
            <div class="inputs">{fields.Line(one.Field, MoneyRowWords.AmountLabel, "num")}</div>
            <dl class="beside">
            {Markup.For(one.Field.Value, value => $"<div><dt>Läst som</dt><dd>{MoneyRowWords.Amount(value)}</dd></div>")}
            {Markup.For(one.Before, value => $"<div><dt>Samma tid förra året</dt><dd>{MoneyRowWords.Amount(value)}</dd></div>")}
            </dl>
            </div>
            """;
    }

    private Markup New(string item) =>
        fields.New(
            [
                (RoomParts.NewAccount + item, MoneyRowWords.Account, "day"),
                (RoomParts.NewParty + item, MoneyRowWords.Party, "day"),
                (RoomParts.NewAmount + item, MoneyRowWords.AmountLabel, "day"),
            ],
            MoneyRowWords.Add
        );

    private Markup Paste() =>
        $"""
            <h2 id="klistra">Klistra in från Excel</h2>
            <p class="meta">{MoneyRowWords.PasteHow}</p>
            {Markup.For(pasted, Check)}
            <form method="post" action="{request.Address(RoomParts.Money)}">
            {request.FormKeyInput}
            <div class="field"><label class="unseen" for="rutan">Rader</label>
            <textarea id="rutan" name="{RoomParts.Pasted}" rows="5"></textarea></div>
            <p class="yesno">
            <label class="opt"><input type="radio" name="slag" value="{OwnReport.Grant}" checked> Ersättningar</label>
            <label class="opt"><input type="radio" name="slag" value="{OwnReport.Cost}"> Utgifter</label>
            </p>
            <p><button class="second">Visa som tabell</button></p>
            </form>
            """;

    private Markup Check(IReadOnlyList<PastedSum> read)
    {
        var good = read.Where(row => row.Fault is null).ToList();
        return $"""
            <form method="post" action="{request.Address(RoomParts.Money)}">
            {request.FormKeyInput}
            <table><caption>Kontrollera och spara</caption>
            <thead><tr><th scope="col">Ändamål</th><th scope="col">Motpart</th><th scope="col">Belopp</th>
            <th scope="col">Blir</th></tr></thead>
            <tbody>{Markup.Each(read, Pasted)}</tbody></table>
            {Markup.Each(good, Hidden)}
            {Markup.If(good.Count > 0, () => $"<p><button>{MoneyRowWords.Save(good.Count)}</button></p>")}
            </form>
            """;
    }

    private static Markup Pasted(PastedSum row) =>
        $"""
            <tr><td>{row.Place.Account}</td><td>{row.Place.Counterparty}</td><td>{row.Text}</td>
            <td>{row.Fault ?? MoneyRowWords.Becomes(row.Stands, row.Value ?? 0)}</td></tr>
            """;

    private static Markup Hidden(PastedSum row)
    {
        var name = RoomParts.PastedRow + row.Place;
        return $"""<input type="hidden" name="{name}" value="{row.Text}"><input type="hidden" name="{name}" value="{row.Version}">""";
    }
}
