using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators.Store;

namespace Indicators.Cli;

/// <summary>What <c>changes --json</c> answers: the field names are the contract, newest first in every list.</summary>
/// <param name="Since">Changes later than this; null means all that is known.</param>
/// <param name="Values">Revised, withdrawn and restored cells; never wholly new ones.</param>
/// <param name="Titles">KPIs whose title changed.</param>
/// <param name="Groups">Groups whose title or members changed, or that left the catalogue.</param>
/// <param name="RemovedKpis">KPIs that left the catalogue and have not returned.</param>
/// <param name="EndedKpis">KPIs whose title gained a last year.</param>
/// <param name="PublicationDates">KPIs whose publication date moved.</param>
internal sealed record ChangesAnswer(
    DateTimeOffset? Since,
    IReadOnlyList<ValueChange> Values,
    IReadOnlyList<ChangesAnswer.Changed> Titles,
    IReadOnlyList<ChangesAnswer.Regrouped> Groups,
    IReadOnlyList<string> RemovedKpis,
    IReadOnlyList<string> EndedKpis,
    IReadOnlyList<ChangesAnswer.Moved> PublicationDates)
{
    /// <summary>Whether there is nothing to tell.</summary>
    [JsonIgnore]
    public bool IsEmpty => Values.Count + Titles.Count + Groups.Count + RemovedKpis.Count + EndedKpis.Count + PublicationDates.Count == 0;

    internal sealed record Changed(string Kpi, string From, string To, DateTimeOffset At);

    internal sealed record Regrouped(string Id, FromTo Title, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, DateTimeOffset At);

    /// <param name="From">Before.</param>
    /// <param name="To">After, the same when it stands; null when the group left the catalogue.</param>
    internal sealed record FromTo(string From, string? To);

    internal sealed record Moved(string Kpi, string? From, string? To, string? Period, DateTimeOffset At);
}

/// <summary><c>changes --json</c> as text.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, Converters = [typeof(KebabWord<ChangeKind>)])]
[JsonSerializable(typeof(ChangesAnswer))]
internal sealed partial class ChangesJson : JsonSerializerContext
{
    // Read by people and programs, never set into HTML: å stays å.
    private static ChangesJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Text(ChangesAnswer answer) => JsonSerializer.Serialize(answer, Readable.ChangesAnswer);
}
