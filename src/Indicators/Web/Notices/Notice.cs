using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Web.Notices;

/// <summary>What a webhook is sent: the field names are relied on by others.</summary>
/// <param name="Kinds">What it is of: new-figures, revisions, ended-kpis, failure, recovered.</param>
/// <param name="At">When.</param>
/// <param name="Subject">One Swedish line.</param>
/// <param name="Lines">The rest, a Swedish sentence each.</param>
internal sealed record Notice(IReadOnlyList<string> Kinds, DateTimeOffset At, string Subject, IReadOnlyList<string> Lines)
{
    /// <summary>All of it as one text, which chat services show.</summary>
    public string Text => Subject + "\n\n" + string.Join('\n', Lines);

    /// <summary>As JSON.</summary>
    public byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(this, NoticeJson.Readable.Notice);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Notice))]
internal sealed partial class NoticeJson : JsonSerializerContext
{
    internal static NoticeJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
