using System.Text;
using Indicators.Cli;

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
    DoubleClick.Write(Console.Out);
    Console.ReadKey(intercept: true);
    return 0;
}

return await CommandLineProgram.RunAsync(args, Shell.Console());
