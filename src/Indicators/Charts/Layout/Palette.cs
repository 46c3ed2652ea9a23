namespace Indicators.Charts.Layout;

/// <summary>One colour with a meaning, in its light and its dark form.</summary>
/// <param name="Name">Its name in the classes of the drawing.</param>
/// <param name="Light">Written as attribute: what Word, PDF and print show.</param>
/// <param name="Dark">Written in the style: what a screen in dark mode shows.</param>
internal sealed record Token(string Name, string Light, string Dark)
{
    /// <summary>The light form as Word writes it: six hexadecimal digits without a hash.</summary>
    public string Hex => Light[1..];
}

/// <summary>Every colour a chart may use. Texts reach contrast 4.5 and marks 3.0 against the paper in both forms.</summary>
internal static class Palette
{
    public static readonly Token Paper = new("paper", "#FFFFFF", "#12181F");
    public static readonly Token Own = new("own", "#0B4F9E", "#6FB3FF");
    public static readonly Token Ink = new("ink", "#17202A", "#EEF2F6");
    public static readonly Token Ink2 = new("ink2", "#4A5663", "#B3BECA");
    public static readonly Token Country = new("country", "#2E3843", "#D5DDE5");
    public static readonly Token Axis = new("axis", "#6C7884", "#8D99A6");
    public static readonly Token Peer = new("peer", "#6B7884", "#93A0AD");
    public static readonly Token Bar = new("bar", "#788591", "#6F7D8A");
    public static readonly Token Band = new("band", "#E8ECF0", "#232D37");
    public static readonly Token Grid = new("grid", "#DFE4E8", "#2A343E");
    public static readonly Token Women = new("women", "#6A2C91", "#C79BF2");
    public static readonly Token Men = new("men", "#B45309", "#F5A55A");
    public static readonly Token Target = new("target", "#A0144F", "#FF86B0");
    public static readonly Token Good = new("good", "#1B7A3D", "#6FCF8F");
    public static readonly Token Mid = new("mid", "#8A5A00", "#E8B84A");
    public static readonly Token Bad = new("bad", "#B3261E", "#FF8A80");
    public static readonly Token None = new("none", "#5A6672", "#A5B1BD");
    public static readonly Token SoftOwn = new("soft-own", "#C5D8EE", "#23476E");
    public static readonly Token SoftMid = new("soft-mid", "#F5E7C0", "#40351A");
    public static readonly Token SoftBad = new("soft-bad", "#F8D9D5", "#4A2623");
    public static readonly Token Better = new("better", "#0B6B66", "#62CFC6");
    public static readonly Token SoftBetter = new("soft-better", "#CDE9E5", "#173F3D");
    public static readonly Token Worse = new("worse", "#8A4B08", "#E5A65A");
    public static readonly Token SoftWorse = new("soft-worse", "#F4E3CB", "#453212");
    public static readonly Token MiddlePart = new("middle-part", "#9CC3EA", "#2E5F92");
    public static readonly Token Map1 = new("map1", "#DEE4E9", "#26313B");
    public static readonly Token Map2 = new("map2", "#BAC4CC", "#44525F");
    public static readonly Token Map3 = new("map3", "#8F9BA6", "#6C7A87");
    public static readonly Token Map4 = new("map4", "#5E6A76", "#A0ACB7");
    public static readonly Token Map5 = new("map5", "#27313B", "#E3E9EF");

    public static readonly IReadOnlyList<Token> All =
    [
        Paper,
        Own,
        Ink,
        Ink2,
        Country,
        Axis,
        Peer,
        Bar,
        Band,
        Grid,
        Women,
        Men,
        Target,
        Good,
        Mid,
        Bad,
        None,
        SoftOwn,
        SoftMid,
        SoftBad,
        Better,
        SoftBetter,
        Worse,
        SoftWorse,
        MiddlePart,
        Map1,
        Map2,
        Map3,
        Map4,
        Map5,
    ];
}
