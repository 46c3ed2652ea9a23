using System.Globalization;
using Indicators.Catalogue;
using Indicators.Reports;
using Indicators.UseCases;

namespace Indicators.Web.Api;

/// <summary>One question: what is asked for, and what it is answered from.</summary>
/// <param name="Shown">The reading that pages show too.</param>
/// <param name="Making">The store, for what pages do not hold.</param>
/// <param name="Asked">Route values and query parameters.</param>
/// <param name="MayRead">Whether this client may read a report.</param>
internal sealed record ApiRequest(Shown Shown, ReportMaking Making, IReadOnlyDictionary<string, IReadOnlyList<string>> Asked, Func<Manifest, bool> MayRead)
{
    /// <summary>A parameter's one value; null when it is not given.</summary>
    /// <exception cref="UserException">It is given twice.</exception>
    public string? One(string name) => Many(name) switch
    {
        [] => null,
        [var one] => one,
        _ => throw UserException.Invalid($"{name} kan bara anges en gång."),
    };

    /// <summary>A parameter's values.</summary>
    public IReadOnlyList<string> Many(string name) => Asked.GetValueOrDefault(name, []);

    /// <summary>A whole number; null when it is not given.</summary>
    /// <exception cref="UserException">It is no such number.</exception>
    public int? Number(string name, int least, int most) => One(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw UserException.Invalid($"{name}={text} går inte. Skriv ett heltal från {least} till {most}.");

    /// <summary>An instant, or a day, which means the end of it in Stockholm; null when it is not given.</summary>
    /// <exception cref="UserException">It is neither.</exception>
    public DateTimeOffset? Instant(string name) => One(name) is not { } text ? null : StockholmTime.Parse(text)
        ?? throw UserException.Invalid($"{name}={text} går inte att tyda. Skriv ett datum (2024-08-30) eller en tidpunkt med zon (2024-08-30T12:00:00Z).");

    /// <summary>What to say of a plan that is not there.</summary>
    public ApiAnswer.NotThere NoPlan() => new(
        $"Planen \"{One("plan")}\" finns inte.{Nearest.Question(One("plan") ?? "", Shown.Catalogue.Plans.Select(plan => plan.Id))} Planerna är: {string.Join(", ", Shown.Catalogue.Plans.Select(plan => plan.Id))}.");
}
