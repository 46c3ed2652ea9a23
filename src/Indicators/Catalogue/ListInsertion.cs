using System.Text;
using System.Text.Json;

namespace Indicators.Catalogue;

/// <summary>
/// Puts an entry last in a list of the catalogue's text. Every byte that was there stays as it was: order, comments, indentation.
/// </summary>
internal static class ListInsertion
{
    /// <summary>The text with an entry in it, in a list that is made where the plan lacks it. The text must be a sound catalogue.</summary>
    /// <param name="json">The catalogue's text.</param>
    /// <param name="list">The list's name.</param>
    /// <param name="entry">The entry as JSON, its lines parted by a line feed and not yet indented.</param>
    /// <param name="ofPlan">The plan, by its place, whose list it is; null for one of the catalogue's own.</param>
    /// <param name="before">The list, that the plan has, which one that is made is put before; null where the list is always there.</param>
    public static byte[] Insert(byte[] json, string list, string entry, int? ofPlan = null, string? before = null)
    {
        // A byte order mark is no JSON, and stays where it is.
        var mark = json is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        return [.. json[..mark], .. Within(json[mark..], list, entry, ofPlan, before)];
    }

    private static byte[] Within(byte[] json, string list, string entry, int? ofPlan, string? before)
    {
        var line = json.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        if (Find(json, list, ofPlan) is not var (name, first, last, end))
        {
            var next = before is null ? null : Find(json, before, ofPlan);
            var at = next?.Name ?? throw new ArgumentException($"There is no list {list}, and none to put it before.", nameof(list));
            var empty = $"\"{list}\": []," + (IndentOf(json, at) is { } same ? line + same : " ");
            return Within([.. json[..at], .. Encoding.UTF8.GetBytes(empty), .. json[at..]], list, entry, ofPlan, before: null);
        }

        var comma = first is not null && !HasComma(json.AsSpan(last, end - last));
        var place = last + json.AsSpan(last, end - last).TrimEnd(" \t\r\n"u8).Length;
        var closing = IndentOf(json, end) ?? IndentOf(json, name) ?? "";
        var indent = (first is { } start ? IndentOf(json, start) : null) ?? closing + "  ";
        var text =
            string.Concat(entry.Split('\n').Select(row => line + indent + row))
            + (json.AsSpan(place, end - place).Contains((byte)'\n') ? "" : line + closing);
        return [.. json[..last], .. comma ? ","u8 : [], .. json[last..place], .. Encoding.UTF8.GetBytes(text), .. json[place..]];
    }

    // Where the list's name begins, where the last entry begins and ends (or the list's bracket, when it is empty), and where the list's
    // end stands; null when there is no such list.
    private static (int Name, int? LastStart, int LastEnd, int End)? Find(ReadOnlySpan<byte> json, string list, int? ofPlan)
    {
        var reader = new Utf8JsonReader(
            json,
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
        );
        if (ofPlan is { } place)
        {
            _ = GoTo(ref reader, "plans", depth: 1);
            reader.Read();
            for (var i = 0; i < place; i++)
            {
                reader.Read();
                reader.Skip();
            }
        }

        if (!GoTo(ref reader, list, depth: ofPlan is null ? 1 : 3))
        {
            return null;
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

    // Stops at the end of what it looks in; then there is none.
    private static bool GoTo(ref Utf8JsonReader reader, string name, int depth)
    {
        while (reader.Read() && !(reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == depth - 1))
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth && reader.ValueTextEquals(name))
            {
                return true;
            }
        }

        return false;
    }

    // A comma after the last entry, that is not in a comment.
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
