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
}
