using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Tests.Support;

/// <summary>Reported rows as a test writes them, and a plan that asks for them.</summary>
internal static class OwnRows
{
    public static OwnReport Measure(
        string item,
        double? value,
        string gender = Figures.Total,
        string place = "",
        string period = "2024-helar",
        string? comment = null,
        string? date = null
    ) => Row(OwnReport.Measure, item, value, period) with { Gender = gender, Counterparty = place, Comment = comment, Date = date };

    public static OwnReport Action(string item, string state, string? body = null, string period = "2024-helar") =>
        Row(OwnReport.Action, item, null, period) with
        {
            State = state,
            Body = body,
        };

    public static OwnReport Money(string item, double value, string counterparty, string account, string period = "2024-helar") =>
        Row(OwnReport.Money, item, value, period) with
        {
            Counterparty = counterparty,
            Account = account,
        };

    public static OwnMeasure Asked(string id, MeasureKind kind, Unit? unit = null, string? shareOf = null, Target? target = null) =>
        new()
        {
            Id = id,
            Kind = kind,
            Wording = $"planens ord om {id}",
            Name = $"Mått {id}",
            Definition = "Vad som räknas.",
            Unit = unit,
            Better = Better.High,
            Base = shareOf,
            Target = target,
        };

    public static Plan Plan(params IReadOnlyList<OwnMeasure> measures) =>
        new()
        {
            Id = "prov",
            Municipality = "0188",
            Name = "Norrtälje",
            Title = "Provplan",
            Called = "planen",
            Groups = [],
            Reporting = [],
            Goals = [],
            Indicators = [],
            Measures = measures,
        };

    private static OwnReport Row(string kind, string item, double? value, string period) =>
        new()
        {
            Plan = "prov",
            Kind = kind,
            Item = item,
            Period = period,
            Gender = Figures.Total,
            Counterparty = "",
            Account = "",
            Value = value,
            KnownFrom = "2024-12-31T12:00:00Z",
            ReportedBy = "Anna",
        };
}
