using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Indicators.Cli;

/// <summary>
/// Standard out or standard error, which may be a file on a full disk, or closed: the first fault is remembered, and nothing falls over it,
/// for what a command does is worth more than that it could be told.
/// </summary>
/// <remarks>
/// Each text is tried anew: a service's log goes on when there is room again. A pipe that its reader has left is no fault.
/// </remarks>
internal sealed class OutsideWriter(TextWriter inner) : TextWriter
{
    private readonly Lock gate = new();

    /// <summary>Why something was not written; null when all was.</summary>
    public Exception? Fault { get; private set; }

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    [AllowNull]
    public override string NewLine
    {
        get => inner.NewLine;
        set => inner.NewLine = value;
    }

    /// <inheritdoc/>
    public override void Write(char value) => Try(() => inner.Write(value));

    /// <inheritdoc/>
    public override void Write(string? value) => Try(() => inner.Write(value));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    /// <inheritdoc/>
    public override Task WriteLineAsync(string? value)
    {
        WriteLine(value);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override void Flush() => Try(inner.Flush);

    private void Try(Action write)
    {
        lock (gate)
        {
            try
            {
                write();
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ObjectDisposedException)
            {
                Fault ??= fault;
            }
        }
    }
}
