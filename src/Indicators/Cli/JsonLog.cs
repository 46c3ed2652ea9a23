using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Indicators.Wording.Faults;
using Microsoft.Extensions.Logging;

namespace Indicators.Cli;

/// <summary>
/// A log with one JSON object a line: time, level, category, event, message, the event's fields, and the exception when there is one.
/// </summary>
/// <param name="write">Takes each line, with its line feed.</param>
/// <param name="clock">Read for each line.</param>
internal sealed class JsonLog(Action<ReadOnlyMemory<byte>> write, TimeProvider clock) : ILoggerProvider
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock gate = new();

    /// <summary>A log file, with its folder when that is missing. Appended to, so that nights follow each other.</summary>
    /// <param name="file">The file.</param>
    /// <param name="clock">Read for each line.</param>
    /// <param name="lost">Told why a line could not be written: what is logged goes on without it.</param>
    /// <exception cref="UserException">It cannot be written there.</exception>
    public static JsonLog ToFile(string file, TimeProvider clock, Action<Exception> lost)
    {
        FileStream log;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            // Unbuffered: a line that a full disk does not take must not come back when the file is closed.
            log = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UserException(ExitCode.Failed, ProgramWords.LogCannotBe(file, fault), fault);
        }

        return new(
            line =>
            {
                try
                {
                    log.Write(line.Span);
                }
                catch (IOException fault)
                {
                    lost(fault);
                }
            },
            clock
        )
        {
            Held = log,
        };
    }

    /// <summary>A log on a stream of text.</summary>
    public static JsonLog To(TextWriter output, TimeProvider clock) =>
        new(
            line =>
            {
                output.Write(System.Text.Encoding.UTF8.GetString(line.Span));
                output.Flush();
            },
            clock
        );

    private FileStream? Held { get; init; }

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    /// <inheritdoc/>
    public void Dispose() => Held?.Dispose();

    private void Write(string category, LogLevel level, string? name, string message, object? state, Exception? exception)
    {
        using var line = new MemoryStream();
        using (var writer = new Utf8JsonWriter(line, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("time", StockholmTime.Text(clock.GetUtcNow()));
            writer.WriteString("level", JsonNamingPolicy.CamelCase.ConvertName(level.ToString()));
            writer.WriteString("category", category);
            writer.WriteString("event", name);
            writer.WriteString("message", message);
            foreach (var (field, value) in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
            {
                if (field != "{OriginalFormat}")
                {
                    writer.WritePropertyName(JsonNamingPolicy.CamelCase.ConvertName(field));
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
            writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The log as one part of the program writes in it.</summary>
    /// <param name="log">All of it.</param>
    /// <param name="name">The part's name, by its namespace and type.</param>
    private sealed class Category(JsonLog log, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => log.Write(name, logLevel, eventId.Name, formatter(state, exception), state, exception);
    }
}
