namespace Indicators.Reports.Formats;

/// <summary>The unit that Office measures drawings in: 36 000 a millimetre.</summary>
internal static class Emu
{
    private const int PerMillimetre = 36000;

    /// <summary>Millimetres as whole units.</summary>
    public static long Of(double millimetres) => (long)(millimetres * PerMillimetre);
}
