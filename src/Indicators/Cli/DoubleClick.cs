using System.Runtime.InteropServices;

namespace Indicators.Cli;

/// <summary>
/// What is shown when someone opens the program as they would any other on Windows: what it is for, how to go on, and the three commands
/// most used.
/// </summary>
internal static class DoubleClick
{
    /// <summary>The commands, each with what it does.</summary>
    public static readonly (string Command, string Does)[] Commands =
    [
        ("run --plan norrtalje", "hämtar siffrorna från Kolada, visar hur planen står och skriver bilagan som utkast"),
        ("report --plan norrtalje --period 2024-delar", "skriver bilagan på nytt, när du har lagt till kommentarer eller egna siffror"),
        ("status", "visar när siffrorna hämtades, vad som saknas och vad som kommer"),
    ];

    /// <summary>Whether the window was opened for the program alone and closes with it. Windows only.</summary>
    public static bool OwnsItsWindow() =>
        OperatingSystem.IsWindows()
        && !Console.IsInputRedirected
        && !Console.IsOutputRedirected
        && GetConsoleProcessList(new uint[2], 2) == 1;

    /// <summary>The text.</summary>
    public static void Write(TextWriter output)
    {
        output.WriteLine("Indicators följer upp kommunala integrationsplaner med siffror från Kolada.");
        output.WriteLine();
        output.WriteLine("Du styr programmet med kommandon. Skriv cmd i Utforskarens adressfält och tryck på Enter:");
        output.WriteLine("då öppnas ett fönster i den här mappen. Skriv där till exempel");
        foreach (var (command, does) in Commands)
        {
            output.WriteLine();
            output.WriteLine($"  indicators {command}");
            output.WriteLine($"      {does}");
        }

        output.WriteLine();
        output.WriteLine("Planerna heter norrtalje, sollentuna, osteraker, ekero och oxelosund. Alla kommandon: indicators --help");
        output.WriteLine();
        output.WriteLine("Tryck på en tangent för att stänga fönstret.");
    }

    // How many processes the window has; at most as many as fit are named.
    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern uint GetConsoleProcessList([Out] uint[] processes, uint count);
}
