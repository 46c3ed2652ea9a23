using System.Text;
using Indicators.Cli;

// Windows consoles are not UTF-8 by themselves; å, ä and ö must be right everywhere.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args.Length == 0 && DoubleClick.OwnsItsWindow())
{
    DoubleClick.Write(Console.Out);
    Console.ReadKey(intercept: true);
    return 0;
}

return await CommandLineProgram.RunAsync(args, Shell.Console());
