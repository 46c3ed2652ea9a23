using System.Runtime.InteropServices;

namespace Indicators.Cli;

/// <summary>
/// What makes a double click on Windows another thing than a command: the program got a window for itself alone, which it does not need.
/// </summary>
internal static class DoubleClick
{
    /// <summary>Whether the window was opened for the program alone and closes with it. Windows only.</summary>
    public static bool OwnsItsWindow() =>
        OperatingSystem.IsWindows()
        && !Console.IsInputRedirected
        && !Console.IsOutputRedirected
        && GetConsoleProcessList(new uint[2], 2) == 1;

    /// <summary>Closes the window; what would have been written in it goes to a log that is begun anew.</summary>
    public static Shell WithoutWindow()
    {
        FreeConsole();
        var shell = new Shell(TextWriter.Null, TextWriter.Null, TimeProvider.System, Shell.WidthWithoutWindow, Interactive: false);
        var log = TextWriter.Synchronized(Log(shell.UserFolder));
        return shell with { Out = log, Error = log };
    }

    // The room opens without a log when one that still runs has it.
    private static TextWriter Log(string folder)
    {
        try
        {
            PrivateFile.Folder(folder);
            return new StreamWriter(PrivateFile.Replace(Path.Combine(folder, "room.log"))) { AutoFlush = true };
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return TextWriter.Null;
        }
    }

    // How many processes the window has; at most as many as fit are named.
    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern uint GetConsoleProcessList([Out] uint[] processes, uint count);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool FreeConsole();
}
