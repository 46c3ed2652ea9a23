using Indicators.Reports.Model;

namespace Indicators.Tests.Support;

/// <summary>Manifests that a test expects to be whole.</summary>
internal static class ManifestFiles
{
    public static Manifest Read(string file) => Assert.IsType<ManifestReading.Whole>(Manifest.Read(file)).Manifest;
}
