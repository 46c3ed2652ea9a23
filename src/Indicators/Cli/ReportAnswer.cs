using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Indicators.Catalogue;
using Indicators.Reports;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Cli;

/// <summary>What <c>report</c> answers: the files written, and how the report differs from the one it is held against.</summary>
internal static class ReportAnswer
{
    /// <summary>The earlier manifest that <c>--diff</c> names.</summary>
    /// <exception cref="UserException">It is not there, is no manifest, or belongs to another plan.</exception>
    public static (Manifest Manifest, ManifestFile File) Earlier(string path, Plan plan)
    {
        if (!File.Exists(path))
        {
            throw UserException.Invalid(ManifestFaults.Missing(path));
        }

        return Manifest.Read(path) is ManifestReading.Whole { Manifest: { Of: not null } manifest }
            ? manifest.Plan == plan.Id
                ? (manifest, ManifestFile.Of(path, File.ReadAllBytes(path)))
                : throw UserException.Invalid(ManifestFaults.OtherPlan(path, manifest.Plan, plan.Id))
            : throw UserException.Invalid(ManifestFaults.Unreadable(path));
    }

    public static string Json(WrittenReport written, ReportDiff? since, ReportMaterial material)
    {
        var answer = new JsonObject
        {
            ["files"] = new JsonArray([.. written.Paths.Select(path => (JsonNode)path)]),
            ["version"] = written.Version,
            ["kept"] = Kept(written.Kept),
            ["remarks"] = new JsonArray([.. written.Remarks.Select(remark => (JsonNode)remark)]),
        };
        answer["comments"] = Comments(material);
        if (since is not null)
        {
            answer["diff"] = JsonSerializer.SerializeToNode(since, SinceJson.Readable.ReportDiff);
        }

        return answer.ToJsonString(SinceJson.Readable.Options);
    }

    // What the administrator is told of the words: figures that have changed, what is carried over, and what another plan has too.
    private static JsonObject Comments(ReportMaterial material) =>
        new()
        {
            ["changed"] = new JsonArray([
                .. material
                    .Written.Where(words => words.Changed.Count > 0)
                    .Select(words => new JsonObject
                    {
                        ["place"] = words.Place,
                        ["figures"] = new JsonArray([
                            .. words.Changed.Select(change => new JsonObject
                            {
                                ["name"] = change.Then.Name,
                                ["then"] = NamedFigureWords.Of(change.Then),
                                ["now"] = change.Now is { } now ? NamedFigureWords.Of(now) : null,
                            }),
                        ]),
                    }),
            ]),
            ["carried"] = new JsonArray([
                .. material
                    .Carried.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                    .Select(pair => new JsonObject { ["place"] = pair.Key, ["period"] = pair.Value.ToString() }),
            ]),
            ["inOtherPlans"] = new JsonArray([
                .. material.InOtherPlans.Select(same => new JsonObject
                {
                    ["place"] = same.Place,
                    ["plan"] = same.Plan,
                    ["period"] = same.Period,
                    ["other"] = same.Other,
                }),
            ]),
        };

    /// <summary>Files that someone else had changed, and where they are kept.</summary>
    public static JsonArray Kept(IEnumerable<KeptFile> kept) =>
        new([.. kept.Select(one => new JsonObject { ["file"] = one.File, ["keptAs"] = one.KeptAs })]);

    public static IEnumerable<string> Lines(IReadOnlyList<string> paths, ReportDiff? since, IndicatorCatalogue catalogue)
    {
        if (since is null)
        {
            return paths;
        }

        var told = DifferenceLines.All(since.Differences ?? [], catalogue).ToList();
        return
        [
            .. paths,
            "",
            DifferenceWords.ComparedWith(since.Manifest.Name, since.Period, since.AsOf),
            .. DifferenceLines.NotCompared(since) is { } reservation ? [reservation] : Array.Empty<string>(),
            .. since.Differences is { Count: 0 } ? [DifferenceWords.Same] : told.Select(line => "  " + line),
        ];
    }
}

/// <summary>How a comparison is answered with <c>--json</c>: words with hyphens.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(KebabWord<DifferenceKind>), typeof(KebabWord<WhoseNumber>)]
)]
[JsonSerializable(typeof(ReportDiff))]
internal sealed partial class SinceJson : JsonSerializerContext
{
    internal static SinceJson Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
