namespace Indicators.Model;

/// <summary>How a KPI that someone has named by its id stands in Kolada, by all that is known of Kolada.</summary>
/// <param name="Kpi">The id.</param>
public abstract record NamedKpi(string Kpi)
{
    /// <summary>Kolada has it, and it goes on.</summary>
    public sealed record Going(string Kpi, string Title) : NamedKpi(Kpi);

    /// <summary>Kolada has it, and it gets no values after its last year; what may follow it.</summary>
    public sealed record Ended(string Kpi, string LastYear, IReadOnlyList<KpiTitle> Next) : NamedKpi(Kpi);

    /// <summary>Kolada had it, by its last title (null when only what replaced it is known); what may follow it.</summary>
    public sealed record Gone(string Kpi, string? Title, IReadOnlyList<KpiTitle> Next) : NamedKpi(Kpi);

    /// <summary>Kolada has none such, and is not known to have had; those whose titles are nearest to what was meant, by words.</summary>
    public sealed record None(string Kpi, IReadOnlyList<KpiTitle> Near) : NamedKpi(Kpi);
}

/// <summary>A KPI by its id and its title on one line.</summary>
public sealed record KpiTitle(string Kpi, string Title);
