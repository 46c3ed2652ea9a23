using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.UseCases;

namespace Indicators.Web.Api;

/// <summary>The API's answers in JSON. Others rely on the fields; numbers are unrounded, and what does not apply is null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [
        typeof(KebabWord<Verdict>),
        typeof(KebabWord<StreakAgainst>),
        typeof(KebabWord<CompareAnswer.Side>),
        typeof(KebabWord<Evidence>),
        typeof(KebabWord<ExpectedSource>),
        typeof(KebabWord<RankColour>),
        typeof(KebabWord<TargetStatus>),
        typeof(KebabWord<DecidedBy>),
        typeof(KebabWord<OwnModelOutcome>),
        typeof(KebabWord<ChangeKind>),
        typeof(KebabWord<ChangesAnswer.GroupChange>),
        typeof(KebabWord<PlanLineKind>),
        typeof(KebabWord<WhoseNumber>),
        typeof(CamelCaseWord<Unit>),
        typeof(CamelCaseWord<Better>),
        typeof(CamelCaseWord<MeasureKind>),
    ]
)]
[JsonSerializable(typeof(PlanList))]
[JsonSerializable(typeof(PlanLineList))]
[JsonSerializable(typeof(IndicatorList))]
[JsonSerializable(typeof(ValueList))]
[JsonSerializable(typeof(Comparisons))]
[JsonSerializable(typeof(ComparisonLine))]
[JsonSerializable(typeof(FoundKpis))]
[JsonSerializable(typeof(FoundKpiLine))]
[JsonSerializable(typeof(LookedKpi))]
[JsonSerializable(typeof(ChangeList))]
[JsonSerializable(typeof(ChangeLine))]
[JsonSerializable(typeof(ReportFileList))]
[JsonSerializable(typeof(ReportVersionList))]
[JsonSerializable(typeof(ReportVersionLine))]
[JsonSerializable(typeof(IndicatorLine))]
[JsonSerializable(typeof(ReportFileLine))]
[JsonSerializable(typeof(ApiInfo))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>How all of it is written. Read by people and programs, never set into HTML: å stays å.</summary>
    public static JsonSerializerOptions Readable => field ??= ReadOnly();

    /// <summary>The form of one type.</summary>
    public static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions ReadOnly()
    {
        var options = new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        options.MakeReadOnly();
        return options;
    }
}
