using System.Text;
using System.Text.Json;

namespace Indicators.Catalogue;

/// <summary>Puts a plan last in the catalogue's text. Every byte that was there stays as it was: order, comments, indentation.</summary>
internal static class PlanInsertion
{
    /// <summary>The text with the plan in it. The text must be a sound catalogue.</summary>
    /// <param name="json">The catalogue's text.</param>
    /// <param name="plan">The plan as JSON, its lines parted by a line feed and not yet indented.</param>
    public static byte[] Insert(byte[] json, string plan)
    {
        var mark = json is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var list = Find(json.AsSpan(mark));
        var (last, end) = (list.LastEnd + mark, list.End + mark);
        var comma = list.LastStart is not null && !HasComma(json.AsSpan(last, end - last));
        var place = last + json.AsSpan(last, end - last).TrimEnd(" \t\r\n"u8).Length;

        var line = json.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        var closing = IndentOf(json, end) ?? IndentOf(json, list.Name + mark) ?? "";
        var indent = (list.LastStart is { } start ? IndentOf(json, start + mark) : null) ?? closing + "  ";
        var text =
            string.Concat(plan.Split('\n').Select(row => line + indent + row))
            + (json.AsSpan(place, end - place).Contains((byte)'\n') ? "" : line + closing);
        return [.. json[..last], .. comma ? ","u8 : [], .. json[last..place], .. Encoding.UTF8.GetBytes(text), .. json[place..]];
    }

    // Where the name "plans" begins, where the last plan begins and ends (or the list's bracket, when it is empty), and where the list's
    // end stands.
    private static (int Name, int? LastStart, int LastEnd, int End) Find(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(
            json,
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
        );
        while (!(reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("plans"u8)))
        {
            reader.Read();
        }

        var name = (int)reader.TokenStartIndex;
        reader.Read();
        int? start = null;
        var end = (int)reader.BytesConsumed;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            start = (int)reader.TokenStartIndex;
            reader.Skip();
            end = (int)reader.BytesConsumed;
        }

        return (name, start, end, (int)reader.TokenStartIndex);
    }

    // A comma after the last plan, that is not in a comment.
    private static bool HasComma(ReadOnlySpan<byte> tail)
    {
        while (!tail.IsEmpty)
        {
            if (tail[0] == ',')
            {
                return true;
            }

            var skipped =
                tail.StartsWith("//"u8) ? tail.IndexOfAny((byte)'\n', (byte)'\r')
                : tail.StartsWith("/*"u8) ? tail.IndexOf("*/"u8) + 2
                : 1;
            tail = tail[(skipped < 0 ? tail.Length : skipped)..];
        }

        return false;
    }

    // The white space before a place, back to its line's beginning; null when something else stands there.
    private static string? IndentOf(ReadOnlySpan<byte> json, int place)
    {
        var before = json[..place];
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return line.TrimStart(" \t"u8).IsEmpty ? Encoding.UTF8.GetString(line) : null;
    }
}
