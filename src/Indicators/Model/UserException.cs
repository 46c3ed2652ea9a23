namespace Indicators.Model;

/// <summary>What a command came to, told to the shell. The numbers are relied on by others.</summary>
public enum ExitCode
{
    /// <summary>All of it is done.</summary>
    Done = 0,

    /// <summary>It failed, and nothing was changed.</summary>
    Failed = 1,

    /// <summary>Wrong usage or invalid input; nothing was changed.</summary>
    InvalidInput = 2,

    /// <summary>Done in part; the message says which part is missing.</summary>
    Partial = 3,

    /// <summary>Cancelled by the user.</summary>
    Cancelled = 130,
}

/// <summary>
/// The one exception whose message is meant for the user: a Swedish sentence that says what is wrong and what to do. All others are bugs.
/// </summary>
public class UserException : Exception
{
    /// <summary>A failure with the code that the shell is told.</summary>
    public UserException(ExitCode code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>The code that the shell is told.</summary>
    public ExitCode Code { get; }

    /// <summary>The message where nobody sits at a command line who could follow all of its advice; null when it is the same.</summary>
    public string? Unattended { get; init; }

    /// <summary>Something given by the user is wrong; nothing was changed.</summary>
    public static UserException Invalid(string message, Exception? inner = null) => new(ExitCode.InvalidInput, message, inner);
}
