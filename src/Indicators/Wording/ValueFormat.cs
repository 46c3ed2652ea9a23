namespace Indicators.Wording;

/// <summary>How one indicator's numbers are written: its unit and as many decimals as Kolada's values carry.</summary>
/// <param name="Unit">The indicator's unit.</param>
/// <param name="Decimals">Decimals shown, 0–3 (sfi shares 0, other shares 1). Figures behind are never rounded.</param>
public sealed record ValueFormat(Unit Unit, int Decimals)
{
    /// <summary>A bare level: <c>66,2</c>; with a sign where the unit is itself a difference: <c>−4,1</c>, <c>+0,1</c>.</summary>
    public string Value(double value) =>
        Unit == Unit.PercentagePoints ? SwedishFormat.Signed(value, Decimals) : SwedishFormat.Number(value, Decimals);

    /// <summary>A level with its short unit: <c>66,2 %</c>, <c>−4,1 procentenheter</c>, <c>1 203 kr</c>.</summary>
    public string WithUnit(double value) => Value(value) + ShortUnit;

    /// <summary>
    /// A level in running text: <c>66,2 procent</c>, <c>−4,1 procentenheter</c>, <c>1 203 kr per invånare</c>, <c>54</c>.
    /// </summary>
    public string InWords(double value) => IsBare ? Value(value) : Value(value) + SwedishFormat.HardSpace + SwedishFormat.UnitWord(Unit);

    /// <summary>
    /// A level with its year: <c>66,2 procent 2022</c>; <c>59 år 2016</c> where no word of a unit keeps the two numbers apart.
    /// </summary>
    public string InYear(double value, int year) => $"{InWords(value)}{(IsBare ? " år" : "")} {SwedishFormat.Year(year)}";

    /// <summary>The size of a difference in running text, without sign: <c>1,9 procentenheter</c>, <c>1 procentenhet</c>.</summary>
    public string SizeInWords(double difference)
    {
        var size = SwedishFormat.Number(Math.Abs(difference), Decimals);
        return IsBare ? size
            : Unit is Unit.Percent or Unit.PercentagePoints && size == "1" ? size + SwedishFormat.HardSpace + "procentenhet"
            : size + SwedishFormat.HardSpace + DifferenceUnit;
    }

    /// <summary>The size of a round step, with no more decimals than it needs: <c>1 procentenhet</c>, <c>0,5 procentenheter</c>.</summary>
    public string RoundInWords(double step)
    {
        var decimals = Enumerable.Range(0, 10).First(many => many == 9 || Math.Abs(step - Math.Round(step, many)) < step * 1e-9);
        return (this with { Decimals = decimals }).SizeInWords(step);
    }

    /// <summary>Whether a difference is written as 0, so that it must not be told as more or less.</summary>
    public bool ShowsAsZero(double difference) => Math.Round(difference, Decimals, MidpointRounding.AwayFromZero) == 0;

    /// <summary>A difference between two values, always signed: <c>+1,9</c>.</summary>
    public string Difference(double difference) => SwedishFormat.Signed(difference, Decimals);

    /// <summary>The word for a difference: shares differ in <c>procentenheter</c>; otherwise the unit's own word.</summary>
    public string DifferenceUnit => Unit is Unit.Percent ? SwedishFormat.UnitWord(Unit.PercentagePoints) : SwedishFormat.UnitWord(Unit);

    /// <summary>A number on an axis, with as few decimals as the steps need.</summary>
    public string Tick(double value, int decimals) =>
        Unit == Unit.PercentagePoints ? SwedishFormat.Signed(value, decimals) : SwedishFormat.Number(value, decimals);

    /// <summary>The topmost tick carries the unit: <c>80 %</c>.</summary>
    public string TopTick(double value, int decimals) => Tick(value, decimals) + (Unit == Unit.PercentagePoints ? "" : ShortUnit);

    /// <summary>
    /// A level to be set large: the number, the short unit beside it, and what stands under it; null when the short one is enough.
    /// </summary>
    public (string Number, string Unit, string? Under) Parts(double value) =>
        Unit switch
        {
            Unit.Percent or Unit.Kronor or Unit.Count or Unit.Ratio or Unit.Index or Unit.Number => (Value(value), ShortUnit, null),
            Unit.KronorPerInhabitant => (Value(value), ShortUnit, "per invånare"),
            _ => (Value(value), "", SwedishFormat.UnitWord(Unit)),
        };

    // Numbers that no word of a unit follows.
    private bool IsBare => Unit is Unit.Count or Unit.Ratio or Unit.Index or Unit.Number;

    private string ShortUnit =>
        Unit switch
        {
            Unit.Percent => SwedishFormat.HardSpace + "%",
            Unit.PercentagePoints => SwedishFormat.HardSpace + "procentenheter",
            Unit.KronorPerInhabitant or Unit.Kronor => SwedishFormat.HardSpace + "kr",
            _ => "",
        };
}
