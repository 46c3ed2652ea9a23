using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

public static partial class ChartBuilder
{
    /// <summary>
    /// Any areas through the years, the first as the own one. No judgement is drawn: a reader's own choice is shown as published.
    /// </summary>
    /// <param name="plan">Figures that hold the indicator.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="gender">T, K or M.</param>
    /// <param name="years">Every year shown, rising by one.</param>
    /// <param name="areas">Codes, at least one.</param>
    /// <param name="groups">Groups by the name they are shown with, each as the mean of its members; the first with their span.</param>
    /// <param name="country">Whether Riket is shown.</param>
    public static TrendChart? Compared(
        PlanFigures plan,
        Indicator indicator,
        string gender,
        IReadOnlyList<int> years,
        IReadOnlyList<string> areas,
        IReadOnlyList<(string Name, IReadOnlyList<string> Members)> groups,
        bool country
    )
    {
        var lines = areas.Select(area => LineOf(plan, plan.NameOf(area), indicator.Key, area, years, gender)).ToList();
        if (lines[0].Values.All(value => value is null))
        {
            return null;
        }

        var format = Sentences.Format(indicator);
        var bands = groups
            .Select(group => BandOf(plan, indicator, gender, years, group.Name, group.Members))
            .Where(band => band.Count.Any(count => count > 0))
            .ToList();
        var riket = country ? LineOf(plan, ChartWords.Country, indicator.Key, StoredArea.Country, years, gender) : null;
        var others = lines
            .Skip(1)
            .Concat(bands.Skip(1).Select(band => new Line { Name = $"{band.Name}, medel", Values = band.Mean }))
            .ToList();
        var newest = Enumerable.Range(0, years.Count).Last(i => lines[0].Values[i] is not null);
        var beside = others
            .Append(riket)
            .OfType<Line>()
            .Where(line => line.Values[newest] is not null)
            .Select(line => $"{line.Name} {format.Value(line.Values[newest]!.Value)}")
            .Concat(
                bands
                    .Take(1)
                    .Where(band => band.Mean[newest] is not null)
                    .Select(band => $"{band.Name} i medel {format.Value(band.Mean[newest]!.Value)}")
            )
            .ToList();
        var who = FaultWords.GenderWord(gender) is { Length: > 0 } word ? $", {word}" : "";
        return new TrendChart
        {
            Title = $"{lines[0].Name}{who}: {format.InWords(lines[0].Values[newest]!.Value)} {SwedishFormat.Year(years[newest])}",
            Subtitle = Subtitle(indicator, years) + who,
            Years = years,
            Format = format,
            Own = lines[0],
            Country = riket?.Values.Any(value => value is not null) == true ? riket : null,
            Peers = bands.FirstOrDefault(),
            Others = others,
            Breaks = BreaksIn(indicator, years),
            Notes =
            [
                .. Shown(indicator, years).Select(broken => broken.Note),
                .. lines
                    .Append(riket)
                    .OfType<Line>()
                    .Select(line => (line.Name, Gaps: years.Where((_, i) => line.Values[i] is null).ToList()))
                    .Where(line => line.Gaps.Count > 0)
                    .Select(line =>
                        line.Gaps.Count == years.Count
                            ? $"{line.Name} saknar värde."
                            : $"{line.Name} saknar värde {Words.Years(line.Gaps)}."
                    ),
                Sources.Published(indicator) + (bands.Count == 0 ? "" : " " + Sources.Computed("gruppers ovägda medel och spann")),
            ],
            Description =
                "Linjediagram. "
                + $"{Words.Sentence(Sentences.Subject(indicator, lines[0].Name))}{who} "
                + $"{Course(format, years, lines[0].Values)}."
                + (beside.Count == 0 ? "" : $" År {SwedishFormat.Year(years[newest])} var {Words.List(beside)}."),
        };
    }

    /// <summary>
    /// All municipalities one year as dots, the first of the chosen as the own one and the rest as its peers; null when the first has no
    /// value then.
    /// </summary>
    public static SpreadChart? ComparedSpread(PlanFigures plan, Indicator indicator, string gender, int year, IReadOnlyList<string> areas)
    {
        if (plan.Figures.Value(indicator.Key, areas[0], year, gender) is not { } own)
        {
            return null;
        }

        var format = Sentences.Format(indicator);
        var all = plan.Figures.Values(indicator.Key, plan.Municipalities, year, gender).ToList();
        var sorted = all.Select(pair => pair.Value).Order().ToList();
        var middle = new Interval(Analysis.Summary.Quantile(sorted, 0.25), Analysis.Summary.Quantile(sorted, 0.75));
        var country = plan.Figures.Value(indicator.Key, StoredArea.Country, year, gender);
        var name = plan.NameOf(areas[0]);
        var who = FaultWords.GenderWord(gender) is { Length: > 0 } word ? $", {word}" : "";
        return new SpreadChart
        {
            Title = $"Bland alla kommuner {SwedishFormat.Year(year)}{who}",
            Subtitle =
                $"{indicator.Measures}, {SwedishFormat.UnitWord(indicator.Unit)}, "
                + $"{SwedishFormat.Year(year)}{who}. Varje punkt är en kommun",
            Format = format,
            Municipalities =
            [
                .. all.Select(pair => new RankBar(
                    plan.NameOf(pair.Area),
                    pair.Value,
                    Analysis.Rank.For(indicator, pair.Value, sorted).Place,
                    pair.Area == areas[0] ? RankRole.Own
                        : areas.Contains(pair.Area) ? RankRole.Peer
                        : RankRole.Other
                )),
            ],
            MiddleHalf = middle,
            Ranked = indicator.Better != Better.Neutral,
            Country = country,
            Notes =
            [
                areas.Count == 1
                    ? "Fältet visar mellersta hälften av kommunerna."
                    : "Ring: vald kommun. Fältet visar mellersta hälften av kommunerna.",
                Sources.Published(indicator)
                    + " "
                    + Sources.Computed(indicator.Better == Better.Neutral ? "mellersta hälften" : "plats och mellersta hälften"),
            ],
            Description =
                $"Punktdiagram över {all.Count} kommuner {SwedishFormat.Year(year)}{who}, från "
                + $"{format.WithUnit(sorted[0])} till {format.WithUnit(sorted[^1])}; "
                + $"mellersta hälften ligger mellan {format.Value(middle.Low)} och "
                + $"{format.Value(middle.High)}. {name} har {format.WithUnit(own)}"
                + (country is { } riket ? $" och Riket {format.WithUnit(riket)}." : "."),
        };
    }

    private static PeerBand BandOf(
        PlanFigures plan,
        Indicator indicator,
        string gender,
        IReadOnlyList<int> years,
        string name,
        IReadOnlyList<string> members
    )
    {
        var summaries = years
            .Select(year => Analysis.Summary.Of(plan.Figures.Values(indicator.Key, members, year, gender).Select(pair => pair.Value)))
            .ToList();
        return new PeerBand
        {
            Name = name,
            Mean = [.. summaries.Select(summary => summary?.Mean)],
            Min = [.. summaries.Select(summary => summary?.Min)],
            Max = [.. summaries.Select(summary => summary?.Max)],
            Count = [.. summaries.Select(summary => summary?.N ?? 0)],
            Members = members.Count,
        };
    }
}
