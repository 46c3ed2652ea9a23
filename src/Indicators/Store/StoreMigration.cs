using System.Globalization;
using Dapper;

namespace Indicators.Store;

/// <summary>Brings a store up to the tables of this edition.</summary>
internal static class StoreMigration
{
    /// <summary>An empty store in memory.</summary>
    public static StoreConnection InMemory()
    {
        var store = StoreFile.InMemory();
        store.Together(store.TakeSteps);
        return store;
    }

    /// <summary>
    /// Takes the steps that are left, all of them or none; several that begin at once wait for each other. Returns the name of the copy
    /// that was made before; null when none was needed.
    /// </summary>
    public static string? Migrate(StoreConnection store)
    {
        var edition = store.KnownEdition();
        if (edition == Schema.Steps.Count)
        {
            store.Do(open => open.Execute("PRAGMA foreign_keys = ON"));
            return null;
        }

        var copy = edition == 0 ? null : CopyBeside(store, string.Create(CultureInfo.InvariantCulture, $"utgava-{edition}"));
        // A table is rebuilt by copying it and dropping the old one, which its references must not hinder; the switch works only outside a
        // transaction.
        store.Do(open => open.Execute("PRAGMA foreign_keys = OFF"));
        store.Together(store.TakeSteps);
        store.Do(open => open.Execute("PRAGMA foreign_keys = ON"));
        return copy;
    }

    /// <summary>
    /// Copies the store to a file beside it, named for what was done after: one whole file, never over an earlier copy. Returns its name.
    /// </summary>
    public static string CopyBeside(StoreConnection store, string before)
    {
        var name = Enumerable.Range(1, int.MaxValue).Select(number => NameOf(store.File, before, number)).First(name => !File.Exists(name));
        StoreFaults.Told(
            store.File,
            writing: true,
            () =>
            {
                store.CopyTo(name + ".tmp");
                File.Move(name + ".tmp", name);
                return true;
            }
        );
        return name;
    }

    // indicators.db of the third edition is kept as indicators-utgava-3.db.
    private static string NameOf(string file, string before, int number) =>
        Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(file))!,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Path.GetFileNameWithoutExtension(file)}-{before}{(number == 1 ? "" : $"-{number}")}{Path.GetExtension(file)}"
            )
        );
}
