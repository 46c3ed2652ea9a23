using System.Runtime.InteropServices;

namespace Indicators.Cli;

/// <summary>
/// Whether the machine has ICU, which .NET sorts å, ä and ö by. Where it is missing .NET ends the program with a trace the first time
/// that a culture is asked for, so this is asked before, and by means that ask for none: not even a number is made into text.
/// </summary>
internal static class Collation
{
    // Those that .NET looks for.
    private const int Newest = 100;
    private const int Oldest = 50;

    /// <summary>Whether it is there; Windows and macOS bring it.</summary>
    public static bool IsThere()
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        for (var version = Newest; version >= Oldest; version--)
        {
            if (Loads("libicuuc.so.", version) && Loads("libicui18n.so.", version))
            {
                return true;
            }
        }

        return Environment.GetEnvironmentVariable("CLR_ICU_VERSION_OVERRIDE") is not null;
    }

    private static bool Loads(string name, int version)
    {
        var digits = version == Newest ? "100" : new string([(char)('0' + (version / 10)), (char)('0' + (version % 10))]);
        return NativeLibrary.TryLoad(string.Concat(name, digits), out _);
    }
}
