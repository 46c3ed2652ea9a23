namespace Indicators.Wording;

/// <summary>
/// What the forms of a Swedish word have in common: "arbetslöshet", "arbetslösa" and "arbetslös" are all "arbetslös". Snowball's rules for
/// Swedish (snowballstem.org/algorithms/swedish): suffixes are taken away by what letters they are, so a stem is no word, and is never
/// shown.
/// </summary>
public static class SwedishStem
{
    private const string Vowels = "aeiouyåäö";
    private const string BeforeS = "bcdfghjklmnoprtvy";

    // The first part of a word is never taken from.
    private const int LeastKept = 3;

    // Each list the longest first: the first that fits is the one.
    private static readonly string[] Endings =
    [
        .. "heterna hetens anden andes andet arens arnas ernas heten heter ornas ades ande aren arna arne aste erna erns orna".Split(' '),
        .. "ade are ast ens ern het ad ar as at en er es or a e".Split(' '),
    ];

    private static readonly string[] Doubled = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];

    /// <summary>The stem of a word in small letters.</summary>
    public static string Of(string word)
    {
        var kept = Kept(word);
        var stem = WithoutEnding(word, kept);
        if (Doubled.Any(pair => Ends(stem, pair, kept)))
        {
            stem = stem[..^1];
        }

        return Ends(stem, "löst", kept) || Ends(stem, "fullt", kept) ? stem[..^1]
            : Ends(stem, "lig", kept) || Ends(stem, "els", kept) ? stem[..^3]
            : Ends(stem, "ig", kept) ? stem[..^2]
            : stem;
    }

    // After the first consonant that follows a vowel.
    private static int Kept(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (Vowels.Contains(word[i - 1], StringComparison.Ordinal) && !Vowels.Contains(word[i], StringComparison.Ordinal))
            {
                return Math.Max(LeastKept, i + 1);
            }
        }

        return word.Length;
    }

    private static string WithoutEnding(string word, int kept)
    {
        var ending = Endings.FirstOrDefault(one => Ends(word, one, kept));
        return ending is not null ? word[..^ending.Length]
            : Ends(word, "s", kept) && word.Length > 1 && BeforeS.Contains(word[^2], StringComparison.Ordinal) ? word[..^1]
            : word;
    }

    private static bool Ends(string word, string ending, int kept) =>
        word.Length - ending.Length >= kept && word.EndsWith(ending, StringComparison.Ordinal);
}
