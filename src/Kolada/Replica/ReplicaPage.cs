using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kolada.Replica;

/// <summary>Writes one page of an answer, and only that page's rows.</summary>
internal static class ReplicaPage
{
    private static readonly JsonWriterOptions Plain = new()
    {
        // å, ä and ö as themselves, as Kolada writes them.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>
    /// The whole body. A row is some 200 bytes of JSON, and room for all at once spares copying a megabyte again and again.
    /// </summary>
    public static ReadOnlyMemory<byte> Write<T>(ReplicaQuery query, IEnumerable<T> rows, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>(256 * query.PerPage);
        using var writer = new Utf8JsonWriter(buffer, Plain);
        var count = 0;
        var more = false;

        writer.WriteStartObject();
        writer.WriteStartArray("values"u8);
        foreach (var row in rows.Skip((int)Math.Min(int.MaxValue, (query.Page - 1L) * query.PerPage)))
        {
            if (count == query.PerPage)
            {
                more = true;
                break;
            }

            write(writer, row);
            count++;
        }

        writer.WriteEndArray();
        writer.WriteString("next_url"u8, more ? query.At(query.Page + 1) : null);
        writer.WriteString("previous_url"u8, query.Page > 1 ? query.At(query.Page - 1) : null);
        writer.WriteNumber("count"u8, count);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>The body of a 404.</summary>
    public static ReadOnlyMemory<byte> NotFound() => """{"detail":"Not Found"}"""u8.ToArray();

    /// <summary>The body of a 422.</summary>
    public static ReadOnlyMemory<byte> Write(ReplicaRefusal refusal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Plain);
        writer.WriteStartObject();
        writer.WriteStartArray("detail"u8);
        writer.WriteStartObject();
        writer.WriteString("type"u8, refusal.Type);
        writer.WriteStartArray("loc"u8);
        writer.WriteStringValue(refusal.Place);
        writer.WriteStringValue(refusal.Name);
        writer.WriteEndArray();
        writer.WriteString("msg"u8, refusal.Message);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
