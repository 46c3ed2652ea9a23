namespace Indicators.Web.Responses;

/// <summary>What a report shown as a page may do: nothing.</summary>
internal static class ReportPolicy
{
    /// <summary>
    /// A report is a document with styles of its own and nothing that runs; it is shown as a stranger's page would be.
    /// </summary>
    public const string Text =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri "
        + "'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    /// <summary>
    /// The same in the room, where the parts lead to each other: a browser sends the room's cookie only from a page that is ours. Nothing
    /// runs in it all the same.
    /// </summary>
    public const string InRoom = Text + " allow-same-origin";
}
