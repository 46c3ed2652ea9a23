using Indicators.Catalogue;
using Indicators.Store;
using Indicators.Wording.Faults;

namespace Indicators.UseCases;

/// <summary>What every use case works on: the catalogue, the corrections, the store and the clock.</summary>
public sealed class Workspace(string catalogueFile, string databaseFile, TimeProvider clock)
{
    /// <summary>indicators.json, read and checked.</summary>
    public IndicatorCatalogue Catalogue { get; } = CatalogueReader.Read(catalogueFile);

    /// <summary>The known faults at the source, of data/corrections.json beside the catalogue; none when there is no such file.</summary>
    public IReadOnlyList<Correction> Corrections { get; } = CorrectionsReader.Read(CorrectionsReader.Beside(catalogueFile));

    /// <summary>Read once for each thing that is done.</summary>
    public TimeProvider Clock { get; } = clock;

    /// <summary>Told a sentence when something happened to the store that a person should know of.</summary>
    public Action<string> Tell { get; init; } = _ => { };

    /// <summary>Plans by id, in the order asked for; all of them when none is asked for.</summary>
    public IReadOnlyList<Plan> Plans(IReadOnlyCollection<string> ids) =>
        ids.Count == 0 ? Catalogue.Plans : [.. ids.Distinct().Select(Catalogue.Plan)];

    /// <summary>The store to read, at one instant; an empty one when there is none.</summary>
    public ReadSession OpenToRead() => ReadSession.Open(databaseFile);

    /// <summary>The store kept open to read, for many small questions.</summary>
    public ReadPool KeepOpen() => new(databaseFile);

    /// <summary>Brings a store of an older edition up to this one; nothing when there is none.</summary>
    public void BringUp()
    {
        if (ReadSession.IsOlder(databaseFile))
        {
            OpenToWrite().Dispose();
        }
    }

    /// <summary>Makes the store where there is none, and brings one of an older edition up to this one.</summary>
    public void MakeReady()
    {
        if (!File.Exists(databaseFile) || ReadSession.IsOlder(databaseFile))
        {
            OpenToWrite().Dispose();
        }
    }

    /// <summary>The store to save one thing in that a person wrote, also while a fetch writes.</summary>
    public SaveSession OpenToSave() => SaveSession.Open(databaseFile);

    /// <summary>The store to write in, brought up to this edition; whoever holds it is alone.</summary>
    public WriteSession OpenToWrite()
    {
        var store = WriteSession.Open(databaseFile, Clock.GetUtcNow());
        if (store.CopyBefore is { } copy)
        {
            Tell(StoreWords.Rebuilt(databaseFile, copy));
        }

        return store;
    }
}
