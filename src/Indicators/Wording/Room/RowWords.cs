using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Wording.Room;

/// <summary>What stands in and beside a row that is filled in.</summary>
internal static class RowWords
{
    public const string YesOrNo = "Ja eller nej";

    public const string State = "Läge";

    public const string AddPlace = "Lägg till platsen";

    public const string WriteBoth = "Skriv både platsens namn och antalet. Den raden är inte sparad.";

    public const string NewPlace = "En plats till, dess namn";

    public const string Remove = "Ta bort";

    /// <summary>What a figure was understood as, where something else was typed.</summary>
    public static string ReadAs(string said) => $"Läst som {said}.";

    /// <summary>A field by its row's name: "Dialogmöten", "Förslag om beredskapsjobb, dag".</summary>
    public static string NameOf(string row, FieldPlace place) =>
        string.Join(", ", new[] { row, place.Counterparty, Gender(place), Part(place) }.Where(part => !string.IsNullOrEmpty(part)));

    private static string? Gender(FieldPlace place) =>
        place.Gender switch
        {
            "K" => "kvinnor",
            "M" => "män",
            _ => null,
        };

    private static string? Part(FieldPlace place) =>
        place.Field switch
        {
            RowField.Date => "dag",
            RowField.Comment => "kommentar",
            RowField.Body => "ansvarig",
            _ => null,
        };

    /// <summary>Where the words stand in the plan, and what it promises.</summary>
    public static string PlaceAndTarget(OwnMeasure measure)
    {
        string?[] parts = [measure.Place, measure.Target is { } target ? $"planens mål: {target.Text}" : null];
        return Words.Sentence(string.Join(" · ", parts.OfType<string>()));
    }

    /// <summary>A figure's label.</summary>
    public static string Figure(OwnMeasure measure) =>
        measure.Kind switch
        {
            MeasureKind.Share => "Andel i procent, eller antal av antal (25 av 34)",
            MeasureKind.Duration => "Tid",
            MeasureKind.Survey => "Resultat",
            _ => "Antal",
        };

    /// <summary>What follows the figure; null where nothing need to.</summary>
    public static string? Unit(OwnMeasure measure) =>
        measure.Unit switch
        {
            null or Model.Unit.Count => null,
            Model.Unit.Percent => "%",
            { } unit => SheetWords.Units[unit][0],
        };

    /// <summary>A day as it is said; null when there is none.</summary>
    public static string? Day(string? day) =>
        day is null ? null : RoomWords.Day(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), year: 0);

    /// <summary>A figure as it was understood, finer than the reader will see it: "100,5 timmar".</summary>
    public static string Understood(OwnMeasure measure, double value)
    {
        var number = SwedishFormat.Number(value, 2).TrimEnd('0').TrimEnd(',');
        return measure.Unit is null or Model.Unit.Count ? number : $"{number} {SheetWords.Units[measure.Unit.Value][0]}";
    }

    /// <summary>What stood the period before.</summary>
    public static string Before(OwnMeasure measure, OwnReport before) =>
        TableWords.Of(
            OwnWords.Value(
                measure,
                new OwnFigure
                {
                    Value = before.Value,
                    Hidden = false,
                    Date = before.Date,
                    Comment = before.Comment,
                }
            )
        );

    /// <summary>What the reader will see of it, small numbers hidden: a figure, places, or who is waited for.</summary>
    public static string ReaderSees(OwnMeasure measure, OwnFigure? shown, IReadOnlyList<PlaceFigure> places, Plan plan)
    {
        if (shown is null && places.Count == 0)
        {
            return AwaitWords.On(OwnWords.Bodies(measure.Bodies, plan));
        }

        var whole = shown is null && places.Count > 0 ? null : TableWords.Of(OwnWords.Value(measure, shown));
        var each = places.Select(place => $"{place.Place} {TableWords.Of(OwnWords.Value(measure, place.Figure))}");
        return string.Join(", ", new[] { whole }.OfType<string>().Concat(each));
    }

    /// <summary>Who answers for an action.</summary>
    public static string Who(IReadOnlyList<string> bodies, Plan plan) =>
        Words.Sentence(OwnWords.Bodies(bodies, plan) ?? RoomWords.NobodyNamed);

    /// <summary>How an action stood the period before.</summary>
    public static string StateBefore(string state) => $"Förra: {state}";

    /// <summary>The button that says the same again, with what it will save.</summary>
    public static string Unchanged(string before) => $"Oförändrat: {before}";

    /// <summary>What an action's comment is for.</summary>
    public static string CommentOf(ActionState? state) =>
        state switch
        {
            ActionState.WithoutResult or ActionState.Delayed => "Skäl",
            ActionState.Struck => "Beslut",
            _ => RoomWords.Comment,
        };
}
