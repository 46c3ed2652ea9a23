using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Indicators.Cli;

/// <summary>A log with one JSON object a line: time, level, event, message, the event's fields, and the exception when there is one.</summary>
/// <param name="write">Takes each line, with its line feed.</param>
/// <param name="clock">Read for each line.</param>
internal sealed class JsonLog(Action<ReadOnlyMemory<byte>> write, TimeProvider clock) : ILogger, ILoggerProvider
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock gate = new();

    /// <summary>A log file. Appended to, so that nights follow each other.</summary>
    public static JsonLog ToFile(string file, TimeProvider clock) => new(
        line =>
        {
            using var log = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            log.Write(line.Span);
        },
        clock);

    /// <summary>A log on a stream of text.</summary>
    public static JsonLog To(TextWriter output, TimeProvider clock) => new(
        line =>
        {
            output.Write(System.Text.Encoding.UTF8.GetString(line.Span));
            output.Flush();
        },
        clock);

    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose()
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        using var line = new MemoryStream();
        using (var writer = new Utf8JsonWriter(line, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("time", StockholmTime.Text(clock.GetUtcNow()));
            writer.WriteString("level", JsonNamingPolicy.CamelCase.ConvertName(logLevel.ToString()));
            writer.WriteString("event", eventId.Name);
            writer.WriteString("message", formatter(state, exception));
            foreach (var (name, value) in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
            {
                if (name != "{OriginalFormat}")
                {
                    writer.WritePropertyName(JsonNamingPolicy.CamelCase.ConvertName(name));
                    Write(writer, value);
                }
            }

            if (exception is not null)
            {
                writer.WriteString("exception", exception.ToString());
            }

            writer.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        lock (gate)
        {
            write(line.ToArray());
        }
    }

    // What is no plain value is told as text: a log must not fall over what it is told.
    private static void Write(Utf8JsonWriter writer, object? value)
    {
        if (value is null or string or bool or int or long or double or decimal)
        {
            JsonSerializer.Serialize(writer, value, value?.GetType() ?? typeof(object));
        }
        else
        {
            writer.WriteStringValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
