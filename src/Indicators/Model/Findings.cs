namespace Indicators.Model;

/// <summary>What a trial of the catalogue came to.</summary>
/// <param name="Faults">What must be put right.</param>
/// <param name="Advice">What a person should look at, and may leave as it is.</param>
public sealed record Findings(IReadOnlyList<Fault> Faults, IReadOnlyList<Fault> Advice)
{
    /// <summary>These and others.</summary>
    public Findings With(Findings other) => new([.. Faults, .. other.Faults], [.. Advice, .. other.Advice]);
}
