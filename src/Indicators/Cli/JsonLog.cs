using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Indicators.Cli;

/// <summary>A log file with one JSON object a line: time, level, event, message and the event's fields. Appended to, so that nights follow each other.</summary>
internal sealed class JsonLog(string file, TimeProvider clock) : ILogger
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        using var line = new MemoryStream();
        using (var writer = new Utf8JsonWriter(line, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("time", Store.Moment.Text(clock.GetUtcNow()));
            writer.WriteString("level", JsonNamingPolicy.CamelCase.ConvertName(logLevel.ToString()));
            writer.WriteString("event", eventId.Name);
            writer.WriteString("message", formatter(state, exception));
            foreach (var (name, value) in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
            {
                if (name != "{OriginalFormat}")
                {
                    writer.WritePropertyName(name);
                    JsonSerializer.Serialize(writer, value, value?.GetType() ?? typeof(object));
                }
            }

            writer.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        using var log = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        log.Write(line.ToArray());
    }
}
