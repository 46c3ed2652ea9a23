namespace Indicators.Web.Api;

/// <summary>The forms of what texts in questions and answers are, for the document.</summary>
internal static class Patterns
{
    /// <summary>Letters of a name or an id, at most.</summary>
    public const int MostLetters = 100;

    /// <summary>A municipality, a region or Riket.</summary>
    public const string Area = "^[0-9]{4}$";

    /// <summary>Kolada's id of a KPI, in large letters or small.</summary>
    public const string Kpi = "^[A-Za-z][0-9]{5}$";

    /// <summary>A report's period.</summary>
    public const string Period = "^[0-9]{4}-[a-z0-9]+$";

    /// <summary>SHA-256 in hexadecimal.</summary>
    public const string Hash = "^[0-9a-f]{64}$";

    /// <summary>A day, which means the whole of it in Stockholm, or an instant with its zone.</summary>
    public const string DayOrInstant = "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].+)?$";
}
