using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Catalogue;
using Indicators.UseCases;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary><c>confirm</c>: what a word that the municipality writes means, once and for all.</summary>
internal static class ConfirmCommand
{
    public static Command Create(Shell shell)
    {
        var word = new Argument<string>("ORD") { Description = ConfirmWords.Word };
        var meaning = new Argument<string>("BETYDELSE") { Description = ConfirmWords.Meaning };
        var plan = CommonOptions.Plan();
        var command = new Command("confirm", ConfirmWords.Command) { word, meaning, plan };
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(CommonOptions.Catalog);
            var before = CatalogueReader.Bytes(file);
            var catalogue = CommonOptions.Workspace(parsed, shell).Catalogue;
            var asked = catalogue.Plan(parsed.GetRequiredValue(plan));
            var (said, means) = (parsed.GetRequiredValue(word), parsed.GetRequiredValue(meaning));
            var (after, known) = ConfirmWord.Write(before, catalogue, asked, said, means);
            CatalogueFile.Replace(file, before, after);
            shell.Out.WriteLine(
                parsed.GetValue(CommonOptions.Json)
                    ? new JsonObject
                    {
                        ["plan"] = asked.Id,
                        ["word"] = Folded.Words(said),
                        ["means"] = JsonNamingPolicy.CamelCase.ConvertName(known.ToString()),
                    }.ToJsonString()
                    : ConfirmWords.Told(asked, Folded.Words(said), known, file)
            );
        });
        return command;
    }
}
