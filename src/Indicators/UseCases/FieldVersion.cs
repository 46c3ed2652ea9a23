using System.Security.Cryptography;
using System.Text;

namespace Indicators.UseCases;

/// <summary>
/// What a save of a field must have been shown, of a row or of words: the same for the same text, and another for another. It is the
/// field's own, so that nobody's save stands in the way of another field's.
/// </summary>
internal static class FieldVersion
{
    /// <summary>The version of a field in which nothing stands.</summary>
    public static string OfNothing { get; } = Of("");

    /// <summary>The version of a field in which a text stands.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
