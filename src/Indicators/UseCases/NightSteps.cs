using Indicators.Catalogue;

namespace Indicators.UseCases;

/// <summary>What a night has left to do when its fetch is done, by the names that the log of fetches keeps it under.</summary>
/// <remarks>Each is noted as done by itself, so that a kill between any two of them loses nothing, and nothing is told twice.</remarks>
internal static class NightSteps
{
    /// <summary>The notice in the log.</summary>
    public const string Log = "notice";

    /// <summary>The notice in the mail folder.</summary>
    public const string Mail = "mail";

    /// <summary>The notice to the webhook.</summary>
    public const string Webhook = "webhook";

    /// <summary>Every way of telling.</summary>
    public static readonly IReadOnlyList<string> Notices = [Log, Mail, Webhook];

    /// <summary>A plan's report.</summary>
    public static string Report(Plan plan) => "report:" + plan.Id;

    /// <summary>The reports of some plans.</summary>
    public static IReadOnlyList<string> Reports(IReadOnlyList<Plan> plans) => [.. plans.Select(Report)];
}
