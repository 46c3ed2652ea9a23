using System.Text;
using Indicators.Cli;
using Indicators.Wording.Faults;
using Microsoft.Win32.SafeHandles;

// Before all else, for the next line may ask for a culture.
if (!Collation.IsThere())
{
    // As bytes past the console, which asks for its encoding, and so for a culture.
    using var error = new FileStream(new SafeFileHandle(2, ownsHandle: false), FileAccess.Write);
    error.Write(Encoding.UTF8.GetBytes(ProgramWords.NoCollation + "\n"));
    return 1;
}

// What falls on a thread that nobody waits for would end the program with a trace, by the system's hand.
AppDomain.CurrentDomain.UnhandledException += (_, thrown) =>
{
    var (code, sentence) = Boundary.Of((Exception)thrown.ExceptionObject, TimeProvider.System);
    new OutsideWriter(Console.Error).WriteLine(sentence);
    Environment.Exit((int)code);
};

// Windows consoles are not UTF-8 by themselves; å, ä and ö must be right everywhere.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args.Length == 0 && DoubleClick.OwnsItsWindow())
{
    return await CommandLineProgram.RunAsync(["room"], DoubleClick.WithoutWindow());
}

return await CommandLineProgram.RunAsync(args, Shell.Console());
