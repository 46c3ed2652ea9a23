using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>What Kolada revised, withdrew, renamed, ended and regrouped: the plans' own municipalities first.</summary>
internal static class ChangesPage
{
    /// <summary>The part of the address that says since when.</summary>
    public const string Since = "sedan";

    private const int MostRows = 100;
    private const string Rest = "Alla finns i /api/v1/changes.";

    public static Page Write(View view)
    {
        var (shown, asked) = (view.Snapshot, view.One(Since));
        var since = asked is null ? null : StockholmTime.Parse(asked);
        var answer = since is { } instant ? shown.AllChanges.After(instant) : shown.Changes;
        return new Page
        {
            Title = "Ändringar i Kolada",
            Section = "/andringar",
            Body =
                (
                    asked is not null && since is null
                        ? Element(
                            "div",
                            Said(
                                "p",
                                $"Tiden ”{asked}” går inte att tyda. Skriv ett datum, till exempel 2024-08-30. "
                                    + "Nu visas det som ändrats sedan kopian före den senaste."
                            ),
                            ("class", "box"),
                            ("role", "status")
                        )
                        : ""
                )
                + Said("p", Lead(shown, answer), ("class", "lead"))
                + Form(asked)
                + (shown.AsOf is null || answer.IsEmpty ? "" : Kinds(shown, answer)),
            Sources = shown.AsOf is null ? "" : ChangesText.Source(shown.Catalogue, answer),
        };
    }

    private static string Lead(SiteSnapshot shown, ChangesAnswer answer) =>
        (shown.AsOf, answer) switch
        {
            (null, _) => "Inga siffror är hämtade ännu.",
            ({ } newest, { IsEmpty: true, Since: { } since }) =>
                $"Inget har ändrats i planernas mått sedan {Date(since)}. Den senaste kopian är från {Date(newest)}.",
            ({ } newest, { IsEmpty: true }) => $"Inget har ändrats: det finns bara en kopia av Kolada, från {Date(newest)}.",
            (_, { Since: { } since }) => $"Ändrat i planernas mått sedan {Date(since)}. "
                + $"{(answer.Values.Count == 0 ? "Inga värden är ändrade." : ChangesText.Counted(answer.Values) + ".")}",
            _ => "Allt som är känt av vad Kolada har ändrat i planernas mått. "
                + $"{(answer.Values.Count == 0 ? "Inga värden är ändrade." : ChangesText.Counted(answer.Values) + ".")}",
        };

    private static string Form(string? asked) =>
        Element(
            "form",
            Said("label", "Visa ändringar efter datum", ("for", Since))
                + $"<input type=\"date\" id=\"{Since}\" name=\"{Since}\" value=\"{Text(asked ?? "")}\"> "
                + Said("button", "Visa", ("type", "submit")),
            ("method", "get"),
            ("action", "/andringar")
        );

    private static string Kinds(SiteSnapshot shown, ChangesAnswer answer)
    {
        var own = shown.Catalogue.Plans.Select(plan => plan.Municipality).ToHashSet();
        var (planned, others) = (
            answer.Values.Where(change => own.Contains(change.Municipality)).ToList(),
            answer.Values.Where(change => !own.Contains(change.Municipality)).ToList()
        );
        return Values("Värden i planernas kommuner", "Planernas kommuner", shown, planned)
            + Values("Värden i andra kommuner och Riket", "Andra kommuner och Riket", shown, others)
            + List("Avslutade mått, som inte får nya värden", answer.EndedKpis.Select(kpi => NameOf(shown, kpi)))
            + List(
                "Mått som är borttagna ur Kolada; det som är sparat står kvar",
                answer.RemovedKpis.Select(kpi => $"{NameOf(shown, kpi)}, {Date(answer.RemovedAt[kpi])}")
            )
            + Dated("Nya namn på mått", answer.Titles.Select(title => (title.At, $"{title.Kpi}: ”{title.From}” heter nu ”{title.To}”")))
            + Dated("Grupper", answer.Groups.Select(group => (group.At, $"{ChangesText.Told(group, shown.NameOf)} ({group.Id})")))
            + Dated(
                "Flyttade publiceringar",
                answer.PublicationDates.Select(date => (date.At, $"{NameOf(shown, date.Kpi)}: {ChangesText.Told(date)}"))
            );
    }

    private static string Values(string heading, string caption, SiteSnapshot shown, List<ValueChange> values) =>
        values.Count == 0
            ? ""
            : Said("h2", heading)
                + (ValueChanges.Table(caption, shown, values.Take(MostRows), municipality: true) with { HeardCaption = true }).Write()
                + (
                    values.Count <= MostRows
                        ? ""
                        : Said(
                            "p",
                            $"De {SwedishFormat.Number(MostRows, 0)} första av {SwedishFormat.Number(values.Count, 0)} visas. {Rest}"
                        )
                );

    private static string List(string heading, IEnumerable<string> items) => Items(heading, [.. items.Select(Text)]);

    private static string Dated(string heading, IEnumerable<(DateTimeOffset At, string Text)> items) =>
        Items(heading, [.. items.Select(item => Said("span", Date(item.At), ("class", "day")) + " " + Prose(item.Text))]);

    private static string Items(string heading, List<string> items) =>
        items.Count == 0
            ? ""
            : Said("h2", heading)
                + Element("ul", string.Concat(items.Take(MostRows).Select(item => Element("li", item))))
                + (
                    items.Count <= MostRows
                        ? ""
                        : Said(
                            "p",
                            $"De {SwedishFormat.Number(MostRows, 0)} första av {SwedishFormat.Number(items.Count, 0)} visas. {Rest}"
                        )
                );

    private static string NameOf(SiteSnapshot shown, string kpi)
    {
        var name = new ChangedNumber(shown.Catalogue).Name(kpi);
        return name.Length > 0 ? $"{name} ({kpi})"
            : shown.Kpis.TryGetValue(kpi, out var known) ? $"{known.Title} ({kpi})"
            : kpi;
    }

    private static string Date(DateTimeOffset instant) => SwedishFormat.Date(StockholmTime.DateInStockholm(instant));
}
