using System.CommandLine.Parsing;
using System.Globalization;

namespace Indicators.Cli;

/// <summary>Reads an option's number as it is written in Sweden and in programs: 2,5 and 2.5 are the same.</summary>
internal static class NumberOption
{
    /// <summary>The number; a fault when it is none. No grouping: the parser's own reading takes 5,5 for 55.</summary>
    public static double Read(ArgumentResult result)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value.Replace(',', '.') : "";
        if (double.TryParse(text, style, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return number;
        }

        result.AddError(text);
        return 0;
    }
}
