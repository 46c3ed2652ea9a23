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
            .Concat(bands.Skip(1).Select(band => new Line { Name = ChartWords.Mean(band.Name), Values = band.Mean }))
            .ToList();
        var newest = Enumerable.Range(0, years.Count).Last(i => lines[0].Values[i] is not null);
        return new TrendChart
        {
            Title = ComparedWords.Title(lines[0].Name, gender, format, lines[0].Values[newest]!.Value, years[newest]),
            Subtitle = ComparedWords.Subtitle(indicator, years, gender),
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
                    .Select(line => SeriesWords.Missing(line.Name, line.Gaps, years.Count)),
                ComparedWords.Source(indicator, bands.Count > 0),
            ],
            Description = ComparedWords.Description(
                indicator,
                lines[0].Name,
                gender,
                years,
                lines[0].Values,
                years[newest],
                from line in others.Append(riket).OfType<Line>()
                where line.Values[newest] is not null
                select (line.Name, line.Values[newest]!.Value),
                bands.FirstOrDefault() is { } first && first.Mean[newest] is { } mean ? (first.Name, mean) : null
            ),
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
        var place = Analysis.Rank.PlacesAmong(indicator, sorted);
        return new SpreadChart
        {
            Title = SpreadWords.Among(year, gender),
            Subtitle = SpreadWords.Subtitle(indicator, year, gender),
            Format = format,
            Municipalities =
            [
                .. all.Select(pair => new RankBar(
                    plan.NameOf(pair.Area),
                    pair.Value,
                    place(pair.Value),
                    pair.Area == areas[0] ? RankRole.Own
                        : areas.Contains(pair.Area) ? RankRole.Peer
                        : RankRole.Other
                )),
            ],
            MiddleHalf = middle,
            Ranked = RankWords.Ranked(indicator),
            Country = country,
            Notes = [SpreadWords.HowToRead(ringed: areas.Count > 1), SpreadWords.Source(indicator)],
            Description = SpreadWords.Description(format, year, gender, sorted, middle, (plan.NameOf(areas[0]), own), country),
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
