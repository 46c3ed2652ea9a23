using System.Reflection;
using System.Runtime.InteropServices;

namespace Indicators.Store;

/// <summary>Answers SQLite's library name with the system's own library on Linux, where it gets security fixes, and else with the bundled one.</summary>
internal static class SqliteLibrary
{
    private static readonly Lazy<bool> Ready = new(Prepare);

    /// <summary>Must be called before the first connection; later calls do nothing.</summary>
    public static void Load() => _ = Ready.Value;

    private static bool Prepare()
    {
        if (OperatingSystem.IsLinux())
        {
            NativeLibrary.SetDllImportResolver(typeof(SQLitePCL.SQLite3Provider_e_sqlite3).Assembly, Resolve);
        }

        SQLitePCL.Batteries_V2.Init();
        return true;
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) =>
        name == "e_sqlite3" && NativeLibrary.TryLoad("libsqlite3.so.0", out var system) ? system : nint.Zero;
}
