namespace Indicators.Charts.Word;

/// <summary>The colours of charts and text in Word, as DrawingML writes them: six hexadecimal digits without a hash.</summary>
/// <remarks>Measured against white: text at least 4.5, marks at least 3.0. Colour never says anything alone.</remarks>
internal static class Ink
{
    public const string Own = "0B4F9E";
    public const string Text = "17202A";
    public const string Secondary = "4A5663";
    public const string Country = "2E3843";
    public const string Axis = "6C7884";
    public const string Peer = "6B7884";
    public const string Bar = "788591";
    public const string Edge = "788591";
    public const string Grid = "DFE4E8";
    public const string Women = "6A2C91";
    public const string Men = "B45309";
    public const string Target = "A0144F";
    public const string Good = "1B7A3D";
    public const string Mid = "8A5A00";
    public const string Bad = "B3261E";
    public const string None = "5A6672";
    public const string SoftGood = "D3EBDA";
    public const string SoftMid = "F5E7C0";
    public const string SoftBad = "F8D9D5";
    public const string PartTwo = "9CC3EA";
    public const string White = "FFFFFF";
}
