using Indicators.Catalogue;
using Indicators.Reports.Formats;
using Indicators.Wording.Faults;

namespace Indicators.UseCases;

/// <summary>indicators.json as a command changes it: whole and sound, or not at all.</summary>
internal static class CatalogueFile
{
    /// <summary>Writes the catalogue's new text.</summary>
    /// <param name="file">The catalogue.</param>
    /// <param name="before">The text that the new one was made of.</param>
    /// <param name="after">The new text.</param>
    /// <exception cref="UserException">It is no sound catalogue, another has changed the file meanwhile, or it cannot be
    /// written.</exception>
    public static IndicatorCatalogue Replace(string file, byte[] before, byte[] after)
    {
        var made = CatalogueReader.Parse(after, Path.GetFileName(file)); // nothing is written that cannot be read
        if (!CatalogueReader.Bytes(file).AsSpan().SequenceEqual(before))
        {
            throw new UserException(ExitCode.Failed, AddFaults.Changed(file));
        }

        OutputFile.Write(file, after);
        return made;
    }
}
