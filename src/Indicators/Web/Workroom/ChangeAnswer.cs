using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Web.Workroom;

/// <summary>What a change came to.</summary>
internal abstract record ChangeAnswer
{
    /// <summary>
    /// It is made, or there was nothing to change: the browser goes on to an address, so that to load it again changes nothing.
    /// </summary>
    /// <param name="Address">An address of the room, with a fragment for the place that was changed.</param>
    public sealed record See(string Address) : ChangeAnswer;

    /// <summary>It is made, and this page is the last: nothing is left to go on to.</summary>
    public sealed record Last(RoomPage Page) : ChangeAnswer;

    /// <summary>Something must be mended first: the page again, with what was typed still there.</summary>
    public sealed record Again(RoomPage Page) : ChangeAnswer;

    /// <summary>Nothing is changed yet: what would be is shown first.</summary>
    public sealed record Show(RoomPage Page) : ChangeAnswer;

    /// <summary>For our script.</summary>
    public sealed record Told(FieldAnswer Field) : ChangeAnswer;
}

/// <summary>What our script is told of the field that it sent.</summary>
internal sealed record FieldAnswer
{
    /// <summary>
    /// <c>saved</c>, <c>unread</c> (kept as typed, not counted), <c>unlikely</c> (saved, and asked about), <c>conflict</c>, <c>refused</c>.
    /// </summary>
    public required string State { get; init; }

    /// <summary>What the page's one live line says.</summary>
    public required string Live { get; init; }

    /// <summary>The field's version from now on; null leaves it as it is.</summary>
    public string? Version { get; init; }

    /// <summary>HTML that takes the place of what stands above the field: an error, a question; null leaves it as it is.</summary>
    public string? Above { get; init; }

    /// <summary>HTML that takes the place of what the page's top says of all its fields; null leaves it as it is.</summary>
    public string? Summary { get; init; }

    /// <summary>HTML that takes the place of what stands below: what was understood, when it was saved; null leaves it as it is.</summary>
    public string? Below { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FieldAnswer))]
internal sealed partial class FieldAnswerJson : JsonSerializerContext
{
    private static FieldAnswerJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Text(FieldAnswer answer) => JsonSerializer.Serialize(answer, Readable.FieldAnswer);
}
