using Indicators.Reports.Formats.Html;

namespace Indicators.Web.Workroom.Fields;

/// <summary>The room's marks. Offices have squares, so that they are never read as a judgement; a row's mark tells what to do.</summary>
internal static class RoomMarks
{
    /// <summary>Saved.</summary>
    public static Markup Tick => Drawn("""<path d="M3 9.6l4 4L15 4.6" class="line good"/>""");

    /// <summary>Cannot be read, or must be solved.</summary>
    public static Markup Fault =>
        Drawn("""<path d="M9 1.2L17.4 16.4H.6z" class="fill bad"/><path d="M9 6.4v4.6M9 13.4v.4" class="line on"/>""");

    /// <summary>Unlikely, or may have been forgotten.</summary>
    public static Markup Question =>
        Drawn(
            """
            <circle cx="9" cy="9" r="7.4" class="line mid"/>
            <path d="M6.7 7a2.3 2.3 0 1 1 3.4 2.1c-.8.4-1.1.8-1.1 1.6M9 13v.3" class="line mid"/>
            """
        );

    /// <summary>How far an office has come.</summary>
    public static Markup Of(OfficeState state) =>
        Drawn(
            state switch
            {
                OfficeState.NotAsked => """<rect x="1.75" y="1.75" width="14.5" height="14.5" class="line dotted"/>""",
                OfficeState.Waits => """<rect x="1.75" y="1.75" width="14.5" height="14.5" class="line quiet"/>""",
                OfficeState.Begun => Square + """<rect x="2" y="9" width="14" height="7" class="fill own"/>""",
                OfficeState.HandedIn => Square + """<rect x="5" y="5" width="8" height="8" class="fill own"/>""",
                OfficeState.Done =>
                    """<rect x="1" y="1" width="16" height="16" class="fill good"/><path d="M4.6 9.4l3 3 5.8-6.4" class="line on"/>""",
                _ => """
                <rect x="1.75" y="1.75" width="14.5" height="14.5" class="line bad"/>
                <path d="M13.2 9H5.2M8.4 5.6L5 9l3.4 3.4" class="line bad"/>
                """,
            }
        );

    private const string Square = """<rect x="1.75" y="1.75" width="14.5" height="14.5" class="line own"/>""";

    private static Markup Drawn(string shapes) =>
        $"""
            <svg class="mark" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">{Markup.Serialized(
                shapes
            )}</svg>
            """;
}
