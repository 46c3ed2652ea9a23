using System.Globalization;
using Indicators.Analysis;
using Indicators.Wording;

namespace Indicators.Reports.Model;

/// <summary>What is asked of an indicator after its id.</summary>
internal sealed record FigureQuestion(string? Whose, string? Sex, int? Year, string? ChangeWord, int? YearsBack)
{
    // As far back as anybody compares; what is written beyond it is no number of years.
    private const int MostYearsBack = 40;

    private static readonly string[] Owners =
    [
        NamedFigureWords.Country,
        NamedFigureWords.Peers,
        NamedFigureWords.Municipalities,
        NamedFigureWords.Expected,
        NamedFigureWords.Deviation,
        NamedFigureWords.Place,
    ];

    public bool IsChange => ChangeWord is not null;

    public string? Gender => Code(Sex);

    public static string? Code(string? sex) =>
        sex switch
        {
            NamedFigureWords.Women => Figures.Women,
            NamedFigureWords.Men => Figures.Men,
            _ => null,
        };

    /// <summary>Reads the parts, in any order, each at most once; null when one of them is nothing that can be asked.</summary>
    public static FigureQuestion? Read(IEnumerable<string> parts)
    {
        var asked = new FigureQuestion(null, null, null, null, null);
        foreach (var part in parts)
        {
            var word = NamedFigureWords.Written.GetValueOrDefault(part, part);
            if (asked.With(word) is not { } next)
            {
                return null;
            }

            asked = next;
        }

        return asked;
    }

    public string Named(string id) =>
        string.Join(':', new[] { id, Whose, Sex, ChangeWord, Year?.ToString(CultureInfo.InvariantCulture) }.OfType<string>());

    /// <summary>The word that a part was probably meant to be; the part itself when none is near.</summary>
    public static string Mended(string part) =>
        Read([Folded.Key(part)]) is not null
            ? part
            : Catalogue.Nearest.To(part, [.. Owners, NamedFigureWords.Women, NamedFigureWords.Men, NamedFigureWords.Change]) ?? part;

    private FigureQuestion? With(string word) =>
        word switch
        {
            NamedFigureWords.Women or NamedFigureWords.Men when Sex is null => this with { Sex = word },
            _ when Whose is null && Owners.Contains(word) => this with { Whose = word },
            { Length: 4 } when Year is null && Number(word) is >= 1900 and <= 2100 and var year => this with { Year = year },
            NamedFigureWords.Change when ChangeWord is null => this with { ChangeWord = word },
            _ when ChangeWord is null
                    && word.StartsWith(NamedFigureWords.Change + "-", StringComparison.Ordinal)
                    && Number(word[(NamedFigureWords.Change.Length + 1)..]) is >= 1 and <= MostYearsBack and var back => this with
            {
                ChangeWord = string.Create(CultureInfo.InvariantCulture, $"{NamedFigureWords.Change}-{back}"),
                YearsBack = back,
            },
            _ => null,
        };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
