using System.Text.Json;

namespace Indicators.Catalogue;

/// <summary>
/// Which line of a JSON file each value stands on, by its path (<c>plans[0].goals[2].text</c>), so that a fault can be pointed at.
/// </summary>
public sealed class JsonLines
{
    private readonly Dictionary<string, int> lines = [];

    private JsonLines() { }

    /// <summary>The line (from 1) of a path, or of the nearest thing that holds it.</summary>
    public int Of(string path)
    {
        while (path.Length > 0)
        {
            if (lines.TryGetValue(path, out var line))
            {
                return line;
            }

            path = path[..Math.Max(path.LastIndexOfAny(['.', '[']), 0)];
        }

        return 1;
    }

    /// <summary>Reads every value's place. The text must be well-formed JSON; comments and trailing commas are allowed.</summary>
    public static JsonLines Read(ReadOnlySpan<byte> json)
    {
        var found = new JsonLines();
        var reader = new Utf8JsonReader(
            json,
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
        );
        var containers = new Stack<(string Path, int Index)>(); // an object has index -1
        var name = "";
        var (line, counted) = (1, 0L);
        while (reader.Read())
        {
            line += json[(int)counted..(int)reader.TokenStartIndex].Count((byte)'\n');
            counted = reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    var holder = containers.Peek().Path;
                    name = holder.Length == 0 ? reader.GetString()! : $"{holder}.{reader.GetString()}";
                    found.lines[name] = line;
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    containers.Pop();
                    continue;
            }

            var path = name;
            if (containers.TryPop(out var container))
            {
                if (container.Index >= 0)
                {
                    path = $"{container.Path}[{container.Index}]";
                    container.Index++;
                }

                containers.Push(container);
            }

            found.lines.TryAdd(path, line);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                containers.Push((path, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
            }
        }

        return found;
    }
}
