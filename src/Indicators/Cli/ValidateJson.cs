using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Cli;

/// <summary><c>validate --json</c>: faults and advice, each with the path of its field and the line it stands on.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ValidateAnswer))]
internal sealed partial class ValidateJson : JsonSerializerContext
{
    private static ValidateJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The answer as text.</summary>
    public static string Text(Findings found, Func<string, int?> line) =>
        JsonSerializer
            .Serialize(new ValidateAnswer(Placed(found.Faults, line), Placed(found.Advice, line)), Readable.ValidateAnswer)
            .ReplaceLineEndings("\n");

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
internal sealed record ValidateAnswer(IReadOnlyList<ValidateAnswer.Finding> Faults, IReadOnlyList<ValidateAnswer.Finding> Advice)
{
    /// <summary>One finding.</summary>
    /// <param name="Path">Where: <c>plans[0].goals[2].text</c>; empty for the whole file.</param>
    /// <param name="Line">Its line from 1; null when the file is not JSON.</param>
    /// <param name="Message">What is wrong and what to write instead.</param>
    internal sealed record Finding(string Path, int? Line, string Message);
}
