using System.CommandLine;
using Indicators.UseCases;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary><c>search</c>: among all of Kolada's KPIs, by words as people type them.</summary>
internal static class SearchCommand
{
    private const int Most = 20;

    public static Command Create(Shell shell)
    {
        var words = new Argument<string[]>("ord") { Description = CommandWords.SearchedWords, Arity = ArgumentArity.OneOrMore };
        var areas = Several("--area", CommandWords.SearchedArea);
        var producers = Several("--producer", CommandWords.SearchedProducer);
        var genders = new Option<bool>("--genders") { Description = CommandWords.SearchedGenders };
        var current = new Option<bool>("--current") { Description = CommandWords.SearchedCurrent };
        var descriptions = new Option<bool>("--descriptions") { Description = CommandWords.SearchedDescriptions };
        var all = new Option<bool>("--all") { Description = CommandWords.SearchedAll };
        var command = new Command("search", CommandWords.Search) { words, areas, producers, genders, current, descriptions, all };
        command.SetAction(parsed =>
        {
            using var store = CommonOptions.Workspace(parsed, shell).OpenToRead();
            var kolada = KoladaKpis.Of(store);
            var answer = kolada.Search.Value.Of(
                new SearchQuestion(string.Join(' ', parsed.GetRequiredValue(words)))
                {
                    Areas = parsed.GetValue(areas) ?? [],
                    Producers = parsed.GetValue(producers) ?? [],
                    Genders = parsed.GetValue(genders) ? true : null,
                    Ended = parsed.GetValue(current) ? false : null,
                    Descriptions = parsed.GetValue(descriptions),
                }
            );
            if (parsed.GetValue(CommonOptions.Json))
            {
                shell.Out.WriteLine(SearchJson.Text(SearchResult.From(answer, kolada)));
            }
            else
            {
                Write(shell, kolada, answer, parsed.GetValue(all) ? int.MaxValue : Most);
            }
        });
        return command;
    }

    private static Option<string[]> Several(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "NAMN",
            Arity = ArgumentArity.OneOrMore,
        };

    private static void Write(Shell shell, KoladaKpis kolada, SearchAnswer answer, int most)
    {
        var today = StockholmTime.DateInStockholm(shell.Clock.GetUtcNow());
        foreach (var said in SearchTold.Of(answer))
        {
            shell.Out.WriteLine(said);
        }

        foreach (var hit in answer.Shown.Take(most))
        {
            shell.Out.WriteLine();
            shell.Out.WriteLine($"{hit.Kpi.Id}  {SearchWords.Title(hit.Kpi)}");
            shell.Out.WriteLine($"        {SearchWords.Facts(hit.Kpi, today)}");
            if (hit.LastYear is not null)
            {
                shell.Out.WriteLine($"        {SearchTold.After(kolada, hit.Kpi.Id)}");
            }
        }

        if (answer.Shown.Count > most)
        {
            shell.Out.WriteLine();
            shell.Out.WriteLine(SearchWords.More(most, answer.Shown.Count, CommandWords.SearchedMore));
        }

        shell.Out.WriteLine();
        shell.Out.WriteLine(SearchWords.Sourced(answer.AsOf));
    }
}
