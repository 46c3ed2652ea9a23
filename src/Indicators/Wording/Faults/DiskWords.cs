namespace Indicators.Wording.Faults;

/// <summary>What a disk says no with: why, and what to do. The system's own words are English, and differ between systems.</summary>
internal static class DiskWords
{
    /// <summary>The file that a fault names; null when it names none.</summary>
    public static string? Named(Exception fault) =>
        fault is FileNotFoundException { FileName: { Length: > 0 } file } ? file
        : fault.Message.Split('\'') is [_, { Length: > 0 } quoted, ..] ? quoted
        : null;

    /// <summary>Why, without a period.</summary>
    public static string Why(Exception fault) =>
        fault switch
        {
            FileNotFoundException or DirectoryNotFoundException => "det finns inte",
            UnauthorizedAccessException => "det går inte att komma åt",
            PathTooLongException => "namnet är för långt",
            ArgumentException or NotSupportedException => "namnet kan inte vara en fil",
            IOException when IsFull(fault) => "disken är full",
            IOException when Code(fault) is Unix.ReadOnly && !OperatingSystem.IsWindows() => "disken går bara att läsa",
            _ => fault.Message.TrimEnd('.'),
        };

    /// <summary>What to do, as a sentence.</summary>
    public static string Remedy(Exception fault) =>
        fault switch
        {
            IOException when IsFull(fault) => "Frigör plats och kör kommandot igen.",
            FileNotFoundException or DirectoryNotFoundException or PathTooLongException or ArgumentException or NotSupportedException =>
                "Kontrollera namnet och mappen, och kör kommandot igen.",
            UnauthorizedAccessException => "Se efter att du får läsa och skriva där, och kör kommandot igen.",
            _ => "Se efter att disken är hel och går att skriva på, och kör kommandot igen.",
        };

    /// <summary>Whether a disk, or a person's share of it, is full.</summary>
    public static bool IsFull(Exception fault) =>
        fault is IOException && (OperatingSystem.IsWindows() ? Code(fault) is 39 or 112 : Code(fault) is Unix.NoSpace or 69 or 122);

    // The system's number for it: ENOSPC and EDQUOT (69 on macOS, 122 on Linux), or ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL.
    private static int Code(Exception fault) => fault.HResult & 0xFFFF;

    private static class Unix
    {
        public const int NoSpace = 28;
        public const int ReadOnly = 30;
    }
}
