using Indicators.Analysis;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Microsoft.AspNetCore.WebUtilities;

namespace Indicators.Web.Pages;

/// <summary>A comparison to take home: the figures of all that was asked for, also of what the page has no room for.</summary>
internal static class CompareFiles
{
    /// <summary>The figures as CSV; null when there are none.</summary>
    public static WebFile? Csv(View view, Workspace workspace) => Of(view) is { } figures ? new WebFile(figures.Csv(), WebFile.Csv) : null;

    /// <summary>The same with what they bear; null when there are none.</summary>
    public static WebFile? Json(View view, Workspace workspace) =>
        Of(view) is { } figures ? new WebFile(ComparedJson.Bytes(figures), WebFile.Json) : null;

    /// <summary>What an address chooses, as figures; null when nothing has been fetched.</summary>
    public static ComparedFigures? Of(View view) =>
        view.Snapshot.AsOf is { } asOf && CompareChoice.Read(view) is { } read
            ? Of(read with { Areas = read.AllAreas, Measures = read.AllMeasures }, asOf)
            : null;

    /// <summary>What an address of the page chooses; null when it is no such address, or chooses nobody.</summary>
    public static ComparedFigures? Of(SiteSnapshot shown, Workspace workspace, DateOnly today, string? address)
    {
        if (address is null || !Uri.TryCreate(new Uri("http://localhost"), address, out var read) || read.AbsolutePath != "/jamfor")
        {
            return null;
        }

        var choice = QueryHelpers
            .ParseQuery(read.Query)
            .Where(part => CompareChoice.Parameters.Contains(part.Key))
            .ToDictionary(part => part.Key, IReadOnlyList<string> (part) => [.. part.Value.OfType<string>().Where(one => one.Length > 0)]);
        if (!choice.ContainsKey("kommun") && !choice.ContainsKey("grupp"))
        {
            return null;
        }

        var view = new View(shown, today, choice);
        return view.One(AsOf.Name) is not { } asked ? Of(view)
            : StockholmTime.Parse(asked) is { } instant ? Of(view with { Snapshot = shown.At(workspace, instant), AsOf = asked })
            : throw UserException.Invalid(AsOfWords.NoInstant(asked));
    }

    private static ComparedFigures Of(CompareChoice choice, DateTimeOffset asOf) =>
        new()
        {
            AsOf = asOf,
            Address = (choice with { AsOfDay = null }).Address,
            Measures = [.. choice.Measures.Select(measure => Measure(choice.Of(measure)))],
        };

    private static ComparedFigures.Measure Measure(CompareChoice choice)
    {
        var (indicator, series) = (choice.Indicator, CompareSeries.Of(choice).ToList());
        var years = CompareSeries.Years(choice, series);
        var standing = years.Count == 0 ? null : Standing.Of(choice.Plan, indicator, choice.Gender, choice.Areas, years);
        return new ComparedFigures.Measure
        {
            Id = choice.Measures[0].Key,
            Kpi = indicator.Kpi,
            Name = indicator.Name,
            Measures = indicator.Measures,
            Unit = indicator.Unit,
            Decimals = indicator.Decimals,
            Better = indicator.Better,
            Gender = choice.Gender,
            Source = Sources.Published(indicator),
            Year = standing?.Year,
            Finding = standing is null ? null : StandingWords.Told(indicator, standing, choice.Plan.NameOf),
            Basis = standing is null ? null : StandingWords.Basis(standing, choice.Gender),
            Evidence = standing?.Evidence,
            Differences =
            [
                .. (standing?.Differences ?? []).Select(one => new ComparedFigures.Difference(
                    one.Area,
                    one.Value,
                    one.Value - one.Limit,
                    one.Value + one.Limit,
                    one.Certain
                )),
            ],
            Runs = standing?.Runs ?? [],
            Rows =
            [
                .. series.Select(one => new ComparedFigures.Row(
                    one.Area,
                    one.Name,
                    one.Members,
                    [.. years.Select(year => new ComparedFigures.YearValue(year, one.Value(year)))]
                )),
            ],
        };
    }
}
