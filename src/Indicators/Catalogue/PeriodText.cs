using Indicators.Wording.Faults;

namespace Indicators.Catalogue;

/// <summary>
/// A period as people write it: 2024-delar, 2024-delår, delår 1 2024, årsredovisning 2024, tertial 2 2024, februari 2024.
/// </summary>
public static class PeriodText
{
    /// <summary>The period; null when it is none.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="occasions">The plan's, whose own names are read too.</param>
    public static ReportPeriod? Read(string text, IReadOnlyList<Occasion> occasions)
    {
        var words = Folded.Key(text).Split([' ', '-', ',', '_'], StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Where(word => word.Length == 4 && word.All(char.IsAsciiDigit)).ToList() is not [var year])
        {
            return null;
        }

        words.Remove(year);
        var said = string.Join(' ', words);
        var code = occasions.FirstOrDefault(one => one.Name is { } name && Folded.Same(name, said))?.Code ?? string.Concat(Codes(words));
        return ReportPeriod.TryParse($"{year}-{code}");
    }

    // A month says that it is one: "månadsrapport februari" and "februari" are the same.
    private static IEnumerable<string> Codes(List<string> words)
    {
        var codes = words.Select(Code).ToList();
        return codes.Any(code => code.Length > SheetWords.Month.Length && code.StartsWith(SheetWords.Month, StringComparison.Ordinal))
            ? codes.Where(code => code != SheetWords.Month)
            : codes;
    }

    private static string Code(string word)
    {
        var letters = word.TrimEnd([.. "0123456789"]);
        return SheetWords.Occasions.TryGetValue(letters, out var code) ? code + word[letters.Length..] : word;
    }
}
