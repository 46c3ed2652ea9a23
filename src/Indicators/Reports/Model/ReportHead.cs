using Indicators.Reading;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Model;

/// <summary>
/// What only the administration knows of its report, for the head. What is not given is said to be missing, never made up.
/// </summary>
/// <param name="Dnr">The report's own diarienummer; null when not given.</param>
/// <param name="Body">The board (nämnd) that it is for; null when not given.</param>
/// <param name="Version">"2, efter nämndens möte"; null when not given.</param>
/// <param name="Decision">When and by whom it was decided; null when not given.</param>
public sealed record ReportHead(string? Dnr, string? Body, string? Version, string? Decision)
{
    /// <summary>The name of its file beside the comments.</summary>
    public const string FileName = "huvud";

    /// <summary>Nothing given.</summary>
    public static ReportHead None { get; } = new(null, null, null, null);

    /// <summary>Reads lines such as <c>Diarienummer: KS 2024/123</c>; a line without anything after its word gives nothing.</summary>
    /// <exception cref="UserException">A line begins with none of the words.</exception>
    public static ReportHead Read(string file)
    {
        var head = None;
        foreach (
            var line in Folded
                .Lines(PlainText.Read(file))
                .Split('\n')
                .Select(line => line.Replace("*", "", StringComparison.Ordinal).Trim(' ', '\t', '#', '-'))
                .Where(line => line.Length > 0)
        )
        {
            var end = line.IndexOf(':', StringComparison.Ordinal);
            var given = line[(end + 1)..].Trim() is { Length: > 0 } text ? text : null;
            head = (end < 0 ? "" : line[..end].Trim().ToUpperInvariant()) switch
            {
                "DIARIENUMMER" or "DNR" => head with { Dnr = given },
                "NÄMND" => head with { Body = given },
                "VERSION" => head with { Version = given },
                "BESLUT" => head with { Decision = given },
                _ => throw UserException.Invalid(TemplateFaults.UnknownLine(line, file)),
            };
        }

        return head;
    }

    /// <summary>The same as lines; empty when nothing is given.</summary>
    public string Markdown() =>
        string.Concat(
            new[] { (HeadWords.Dnr, Dnr), (HeadWords.Body, Body), (HeadWords.Version, Version), (HeadWords.Decision, Decision) }
                .Where(line => line.Item2 is not null)
                .Select(line => $"{line.Item1}: {line.Item2}\n")
        );
}
