using Indicators.Charts.Layout;

namespace Indicators.Charts.Word;

/// <summary>The palette's light colours as Word writes them: six hexadecimal digits without a hash.</summary>
internal static class Ink
{
    public static readonly string Own = Palette.Own.Light[1..];
    public static readonly string Text = Palette.Ink.Light[1..];
    public static readonly string Secondary = Palette.Ink2.Light[1..];
    public static readonly string Country = Palette.Country.Light[1..];
    public static readonly string Axis = Palette.Axis.Light[1..];
    public static readonly string Peer = Palette.Peer.Light[1..];
    public static readonly string Bar = Palette.Bar.Light[1..];
    public static readonly string Edge = Palette.Bar.Light[1..];
    public static readonly string Grid = Palette.Grid.Light[1..];
    public static readonly string Women = Palette.Women.Light[1..];
    public static readonly string Men = Palette.Men.Light[1..];
    public static readonly string Target = Palette.Target.Light[1..];
    public static readonly string Good = Palette.Good.Light[1..];
    public static readonly string Mid = Palette.Mid.Light[1..];
    public static readonly string Bad = Palette.Bad.Light[1..];
    public static readonly string None = Palette.None.Light[1..];
    public static readonly string SoftMid = Palette.SoftMid.Light[1..];
    public static readonly string SoftBad = Palette.SoftBad.Light[1..];
    public static readonly string PartTwo = Palette.MiddlePart.Light[1..];
    public static readonly string White = Palette.Paper.Light[1..];
}
