namespace Indicators.Tests.Reports.Protected;

/// <summary>The place of one own figure.</summary>
internal sealed record Figure(string Measure, string Period, string Place, string Gender)
{
    public override string ToString() => $"{Measure} {Period} {Place} {Gender}";
}
