using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Indicators.Web.Api;

/// <summary>What went wrong, as <c>application/problem+json</c> (RFC 9457).</summary>
internal static class Problem
{
    public const string ContentType = "application/problem+json; charset=utf-8";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An answer with a status and a Swedish sentence that says what to do.</summary>
    public static Written Of(int status, string detail) => new(
        JsonSerializer.SerializeToUtf8Bytes(
            new JsonObject { ["type"] = "about:blank", ["title"] = Title(status), ["status"] = status, ["detail"] = detail }, Readable),
        ContentType,
        status);

    private static string Title(int status) => status switch
    {
        400 => "Frågan går inte att svara på",
        404 => "Finns inte",
        405 => "Här går det bara att läsa",
        429 => "För många frågor",
        _ => "Något gick fel",
    };
}
