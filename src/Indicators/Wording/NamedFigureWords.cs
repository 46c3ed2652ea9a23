using System.Globalization;

namespace Indicators.Wording;

/// <summary>The figures that a comment names with <c>{…}</c>: the words that name them, and what stands in their place.</summary>
public static class NamedFigureWords
{
    /// <summary>Riket.</summary>
    public const string Country = "riket";

    /// <summary>The mean of the comparison group.</summary>
    public const string Peers = "liknande";

    /// <summary>The mean of all municipalities.</summary>
    public const string Municipalities = "kommuner";

    /// <summary>What a model expects.</summary>
    public const string Expected = "forvantat";

    /// <summary>How far from it.</summary>
    public const string Deviation = "avvikelse";

    /// <summary>The place among the municipalities.</summary>
    public const string Place = "plats";

    /// <summary>Women.</summary>
    public const string Women = "kvinnor";

    /// <summary>Men.</summary>
    public const string Men = "man";

    /// <summary>A change, alone or with a number of years: <c>skillnad-5</c>.</summary>
    public const string Change = "skillnad";

    /// <summary>The same words with their own letters, as they may be written too.</summary>
    public static IReadOnlyDictionary<string, string> Written { get; } =
        new Dictionary<string, string> { ["förväntat"] = Expected, ["män"] = Men };

    /// <summary>What a reader reads: <c>66,2 procent 2022</c>; that it is missing, with its year; that it is protected.</summary>
    public static string Of(NamedFigure figure) =>
        figure switch
        {
            { Hidden: true } => $"skyddad uppgift{OwnPeriod(figure)}",
            { Broken: true, Year: { } year, FromYear: { } from } =>
                $"ingen jämförelse mellan {SwedishFormat.Year(from)} och {SwedishFormat.Year(year)}, för serien bryts",
            { Value: null, Period: not null } => $"uppgift saknas{OwnPeriod(figure)}",
            { Value: null, Kind: FigureKind.Change, Year: { } year, FromYear: { } from } =>
                $"uppgift saknas för {SwedishFormat.Year(from)} eller {SwedishFormat.Year(year)}",
            { Value: null } => "uppgift saknas" + (figure.Year is { } year ? $" för {SwedishFormat.Year(year)}" : ""),
            { Value: { } value } => Known(figure, value),
        };

    /// <summary>The names in a list of them, each in its braces.</summary>
    public static string Braced(string name) => $"{{{name}}}";

    /// <summary>One line of the list of figures that a comment may name.</summary>
    public static string Line(NamedFigure figure, int width) => $"{Braced(figure.Name).PadRight(width + 2)}  {Of(figure)}";

    /// <summary>Under the list: how years, sexes and changes are asked for.</summary>
    public const string HowTo =
        "Ett annat år skrivs efter kolon, {arbetar:2017} eller {arbetar:riket:2017}, och en ändring över fler år {arbetar:skillnad-7}. "
        + "Egna mått tar en annan period: {S1:2023-helar}.";

    /// <summary>What the report answers when it is asked which figures a comment may name and there are none.</summary>
    public const string None = "Planen har inga mått, så det finns inga tal att skriva i en kommentar.";

    private static string Known(NamedFigure figure, double value)
    {
        var format = new ValueFormat(figure.Unit ?? Unit.Count, figure.Decimals);
        var year = figure.Year ?? 0;
        return figure.Kind switch
        {
            FigureKind.Change =>
                $"{Difference(format, value)} från {SwedishFormat.Year(figure.FromYear ?? 0)} till {SwedishFormat.Year(year)}",
            FigureKind.Deviation => $"{Sentences.Against(format, value)} det förväntade värdet {SwedishFormat.Year(year)}{Model(figure)}",
            FigureKind.Place => $"{ChartWords.PlaceOf((int)value, figure.Of ?? 0)} kommuner {SwedishFormat.Year(year)}",
            FigureKind.Own when figure.Unit is null => (value == 1 ? "ja" : "nej")
                + (figure.Date is { } day ? $", {day}" : "")
                + OwnPeriod(figure),
            FigureKind.Own => $"{format.InWords(value)}{OwnPeriod(figure)}",
            _ => format.InYear(value, year)
                + (figure is { With: { } with, Of: { } of } && with < of ? FormattableString.Invariant($" ({with} av {of} har värde)") : "")
                + (figure.SmallBase ? " (litet underlag)" : "")
                + Model(figure),
        };
    }

    // Always with its sign, and the word for one of them: "+1 procentenhet".
    private static string Difference(ValueFormat format, double value) =>
        format.SizeInWords(value) is var size && format.ShowsAsZero(value) ? size
        : value > 0 ? "+" + size
        : SwedishFormat.Minus + size;

    private static string Model(NamedFigure figure) => figure.OwnModel ? " (egen modell)" : "";

    private static string OwnPeriod(NamedFigure figure) =>
        figure.Period is { } period ? $" ({(ReportPeriod.TryParse(period) is { } known ? OwnWords.Period(known) : period)})"
        : figure.Year is { } year ? " " + year.ToString(CultureInfo.InvariantCulture)
        : "";
}
