#pragma warning disable MA0047, CA1050 // .NET finds it by this name, outside any namespace

/// <summary>Provokes a bug in the program from outside: .NET calls this before the program begins, when the environment says so.</summary>
internal static class StartupHook
{
    /// <summary>When the program opens the store, a thread that nobody waits for falls.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("PROVOKED") is not null)
        {
            AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) =>
            {
                if (loaded.LoadedAssembly.GetName().Name == "Microsoft.Data.Sqlite")
                {
                    var thread = new Thread(Fall);
                    thread.Start();
                    thread.Join();
                }
            };
        }
    }

    private static void Fall() => throw new InvalidOperationException("framkallat\nfel");
}
