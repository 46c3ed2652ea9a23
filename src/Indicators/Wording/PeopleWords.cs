using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Wording;

/// <summary>A measure in a heading or a sentence: as persons who do something where it is of persons, else as a thing.</summary>
internal static class PeopleWords
{
    // A share within so much of a simple one may be called it, in percentage points.
    private const double Near = 0.7;

    private static readonly (double Share, string Word)[] Simple =
    [
        (25, "en fjärdedel"),
        (100 / 3.0, "en tredjedel"),
        (50, "hälften"),
        (200 / 3.0, "två tredjedelar"),
        (75, "tre fjärdedelar"),
    ];

    /// <summary>"En mindre andel flyktingar arbetar"; null where the measure is no share of persons.</summary>
    public static string? Share(Indicator indicator, bool more) =>
        indicator is { People: { } people, Unit: Unit.Percent } ? $"{(more ? "En större" : "En mindre")} andel {WhoDo(people)}" : null;

    /// <summary>"Färre flyktingar arbetar"; null where the measure is not of persons.</summary>
    public static string? Number(Indicator indicator, bool more) =>
        indicator.People is { } people ? $"{(more ? "Fler" : "Färre")} {WhoDo(people)}" : null;

    /// <summary>"67 färre flyktingar arbetar".</summary>
    public static string Number(People people, int number, bool more) =>
        $"{SwedishFormat.Number(number, 0)} {(more ? "fler" : "färre")} {WhoDo(people)}";

    /// <summary>"Försörjningsstödet", "Andelen flyktingar som arbetar": the measure as the subject of a heading.</summary>
    public static string Thing(PlanFigures plan, Indicator indicator) =>
        Words.Sentence(
            indicator.Thing
                ?? (
                    indicator is { People: { } people, Unit: Unit.Percent } ? $"andelen {Who(people)}som {people.Does}"
                    : indicator is { People: { Who: { } counted } of, Unit: Unit.Count } ? $"antalet {counted} som {of.Does}"
                    : indicator
                        .Subject.Replace($" i {CatalogueFaults.PlaceOfName}", "", StringComparison.Ordinal)
                        .Replace(CatalogueFaults.PlaceOfName, plan.Plan.Name, StringComparison.Ordinal)
                )
        );

    /// <summary>"Hälften", "en tredjedel"; null for a share that is no simple one.</summary>
    public static string? Fraction(double percent) =>
        Simple.Where(one => Math.Abs(one.Share - percent) <= Near).Select(one => one.Word).FirstOrDefault();

    /// <summary>"44 av 213 som lämnade etableringen 2020–2022 arbetade eller studerade efter 90 dagar".</summary>
    /// <param name="indicator">The measure, of persons.</param>
    /// <param name="with">How many.</param>
    /// <param name="of">Of how many.</param>
    /// <param name="years">The year, or the years.</param>
    public static string Did(Indicator indicator, int with, int of, string years)
    {
        var (people, part) = (indicator.People!, Part(with, of));
        return indicator.Base is null ? $"{part} {people.Of} {In(people.Did, years)}" : $"{part} {people.Of} {years} {people.Did}";
    }

    /// <summary>"44 av 213".</summary>
    public static string Part(int with, int of) => $"{SwedishFormat.Number(with, 0)} av {SwedishFormat.Number(of, 0)}";

    /// <summary>"11,3 procent av alla flyktingar 20–25 år stod utan både arbete och studier 2022".</summary>
    public static string? Level(Indicator indicator, double value, string years) =>
        indicator is { People: { Of: { } of } people, Unit: Unit.Percent }
            ? $"{Sentences.Format(indicator).InWords(value)} av alla {of} {In(people.Did, years)}"
        : indicator is { People: { Who: { } who } counted, Unit: Unit.Count }
            ? $"{SwedishFormat.Number(value, 0)} {who} {In(counted.Did, years)}"
        : null;

    // A number and a year never meet: "klarade engelskan i årskurs 6 år 2022".
    private static string In(string words, string years) => words + (char.IsAsciiDigit(words[^1]) ? " år " : " ") + years;

    /// <summary>What the verb is, and what follows it: "går", "från etablering till arbete".</summary>
    public static (string First, string After) Verb(People people) =>
        people.Does.Split(' ', 2) is [var verb, var after] ? (verb, " " + after) : (people.Does, "");

    private static string WhoDo(People people) => Who(people) + people.Does;

    private static string Who(People people) => people.Who is { } who ? who + " " : "";
}
