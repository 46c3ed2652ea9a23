using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators.Catalogue;

namespace Indicators.Cli;

/// <summary><c>validate --json</c>: faults and advice, each with the path of its field and the line it stands on.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ValidateAnswer))]
internal sealed partial class ValidateJson : JsonSerializerContext
{
    private static ValidateJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The answer as text.</summary>
    public static string Text(Findings found, IReadOnlyList<Plan> plans, Func<string, int?> line) =>
        JsonSerializer
            .Serialize(
                new ValidateAnswer(
                    Placed(found.Faults, line),
                    Placed(found.Advice, line),
                    [.. plans.SelectMany(Noted)],
                    [.. plans.SelectMany(Said)]
                ),
                Readable.ValidateAnswer
            )
            .ReplaceLineEndings("\n");

    private static IEnumerable<ValidateAnswer.Note> Noted(Plan plan) => plan.Notes.Select(note => new ValidateAnswer.Note(plan.Id, note));

    private static IEnumerable<ValidateAnswer.Word> Said(Plan plan) =>
        plan.Words.Select(word => new ValidateAnswer.Word(plan.Id, word.Word, word.Means));

    private static IReadOnlyList<ValidateAnswer.Finding> Placed(IEnumerable<Fault> faults, Func<string, int?> line) =>
        [
            .. faults
                .Select(fault => new ValidateAnswer.Finding(fault.Path, line(fault.Path), fault.Message))
                .OrderBy(finding => finding.Line),
        ];
}

/// <summary>What <c>validate</c> found.</summary>
/// <param name="Faults">What must be put right; any gives exit 2.</param>
/// <param name="Advice">What a person should look at.</param>
/// <param name="Notes">What an administrator should know of the plans' documents: gaps, contradictions. They stand in no report.</param>
/// <param name="Words">Words that people write, with what has been confirmed that they mean.</param>
internal sealed record ValidateAnswer(
    IReadOnlyList<ValidateAnswer.Finding> Faults,
    IReadOnlyList<ValidateAnswer.Finding> Advice,
    IReadOnlyList<ValidateAnswer.Note> Notes,
    IReadOnlyList<ValidateAnswer.Word> Words
)
{
    /// <summary>One thing to know of a plan's document.</summary>
    /// <param name="Plan">The plan's id.</param>
    /// <param name="Text">A sentence or a few.</param>
    internal sealed record Note(string Plan, string Text);

    /// <summary>One confirmed word.</summary>
    /// <param name="Plan">The plan's id.</param>
    /// <param name="Said">What is written.</param>
    /// <param name="Means">How a goal or an action stands.</param>
    internal sealed record Word(
        string Plan,
        [property: JsonPropertyName("word")] string Said,
        [property: JsonConverter(typeof(CamelCaseWord<WordMeaning>))] WordMeaning Means
    );

    /// <summary>One finding.</summary>
    /// <param name="Path">Where: <c>plans[0].goals[2].text</c>; empty for the whole file.</param>
    /// <param name="Line">Its line from 1; null when the file is not JSON.</param>
    /// <param name="Message">What is wrong and what to write instead.</param>
    internal sealed record Finding(string Path, int? Line, string Message);
}
