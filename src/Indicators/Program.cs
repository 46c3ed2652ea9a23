using System.Text;
using Indicators.Cli;

// Windows consoles are not UTF-8 by themselves; å, ä and ö must be right everywhere.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLineProgram.RunAsync(args, Shell.Console());
