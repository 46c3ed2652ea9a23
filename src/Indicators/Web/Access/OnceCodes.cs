using System.Security.Cryptography;
using System.Text;

namespace Indicators.Web.Access;

/// <summary>Codes that open once. The oldest is forgotten when there are too many that nobody has used.</summary>
internal sealed class OnceCodes
{
    private const int MostUnused = 20;

    private readonly Lock gate = new();
    private readonly List<byte[]> unused = [];

    /// <summary>A new one.</summary>
    public string Make()
    {
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        lock (gate)
        {
            unused.Add(Hash(code));
            unused.RemoveRange(0, Math.Max(0, unused.Count - MostUnused));
        }

        return code;
    }

    /// <summary>Uses one up; whether there was such a one.</summary>
    public bool Use(string? code)
    {
        if (string.IsNullOrEmpty(code))
        {
            return false;
        }

        lock (gate)
        {
            return unused.FindIndex(one => CryptographicOperations.FixedTimeEquals(one, Hash(code))) is >= 0 and var place
                && RemoveAt(place);
        }
    }

    private bool RemoveAt(int place)
    {
        unused.RemoveAt(place);
        return true;
    }

    // Hashed first: then the compared are of one length, and the time tells nothing.
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
