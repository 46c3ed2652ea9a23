using System.CommandLine;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Faults;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Indicators.Cli;

/// <summary>The options that every command has.</summary>
internal static class CommonOptions
{
    public static readonly Option<string> Catalog = new("--catalog")
    {
        Description = "Katalogen med indikatorer och planer",
        HelpName = "FIL",
        DefaultValueFactory = _ => CatalogueNear(Directory.GetCurrentDirectory(), AppContext.BaseDirectory),
        Recursive = true,
    };

    public static readonly Option<string> Db = new("--db")
    {
        Description = "Databasen",
        HelpName = "FIL",
        DefaultValueFactory = _ => Path.Combine("data", "indicators.db"),
        Recursive = true,
    };

    public static readonly Option<bool> Json = new("--json") { Description = "Svara med ett JSON-objekt på standard ut", Recursive = true };

    /// <summary>
    /// The catalogue when none is named: the working folder's own, else the one beside the program. With neither, the working folder's is
    /// the one to miss.
    /// </summary>
    public static string CatalogueNear(string workingFolder, string programFolder)
    {
        const string name = "indicators.json";
        var beside = Path.Combine(programFolder, name);
        return !File.Exists(Path.Combine(workingFolder, name)) && File.Exists(beside) ? beside : name;
    }

    public static Option<string> Plan() =>
        new("--plan")
        {
            Description = "Planens id, till exempel norrtalje",
            HelpName = "ID",
            Required = true,
        };

    public static Option<string[]> Plans() =>
        new("--plan")
        {
            Description = "Bara den här planen; får upprepas",
            HelpName = "ID",
            Arity = ArgumentArity.OneOrMore,
        };

    public static Option<string?> AsOf() =>
        new("--as-of")
        {
            Description = "Siffrorna som de var kända då: ett datum (hela dagen i Stockholm) eller en tidpunkt med zon",
            HelpName = "TID",
        };

    public static Option<string?> Period(bool required) =>
        new("--period")
        {
            Description = "Rapportens period: 2024-delar, 2024-helar eller ett annat av planens tillfällen, som 2024-delar1",
            HelpName = "PERIOD",
            Required = required,
        };

    public static Option<bool> Offline() =>
        new("--offline") { Description = "Läs siffrorna som följer med programmet (Kolada 2024-08-30) i stället för nätet" };

    public static Option<string> Kolada() =>
        new("--kolada")
        {
            Description = "API:ets adress",
            HelpName = "URL",
            DefaultValueFactory = _ => "https://api.kolada.se/v3/",
        };

    public static Option<string?> Log() =>
        new("--log") { Description = "Skriv en logg med ett JSON-objekt per rad, efter det som redan står i filen", HelpName = "FIL" };

    public static Option<double> Rate() =>
        new("--rate")
        {
            Description = "Högst så många frågor i sekunden; 0 = ingen gräns",
            HelpName = "N",
            DefaultValueFactory = _ => 5,
            CustomParser = NumberOption.Read,
        };

    public static Option<int> MostChanged() =>
        new("--most-changed")
        {
            Description = TrustWords.MostChanged,
            HelpName = "N",
            DefaultValueFactory = _ => Fetching.FetchOrder.AFifth,
        };

    public static Option<string> ReportFolder() =>
        new("--out")
        {
            Description = "Mappen som rapporterna skrivs i",
            HelpName = "MAPP",
            DefaultValueFactory = _ => "reports",
        };

    public static Option<string> Comments() =>
        new("--comments")
        {
            Description =
                "Mappen med förvaltningens kommentarer: PLAN/PERIOD/mal-1.md, indikator-arbetar.md, "
                + "sammanfattning.md; huvud.md ger diarienummer, nämnd och version",
            HelpName = "MAPP",
            DefaultValueFactory = _ => UsualComments,
        };

    /// <summary>The folder of the administration's comments, where none is named.</summary>
    public static string UsualComments { get; } = Path.Combine("data", "comments");

    /// <summary>Who does it: as said, else the computer's name of the user.</summary>
    public static string Name(string? by)
    {
        const int longest = 100;
        var name = (by ?? Environment.UserName).Trim();
        return name.Length is > 0 and <= longest && !name.Any(char.IsControl)
            ? name
            : throw UserException.Invalid(OptionFaults.Name(longest));
    }

    /// <summary>Whether an option was given, and not left to its default.</summary>
    public static bool IsGiven(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>Tells of comments that are not read, and why.</summary>
    public static void TellUnplaced(Comments comments, Shell shell) => TellUnplaced(comments.Unplaced, shell);

    /// <summary>The same of files that have been looked for.</summary>
    public static void TellUnplaced(IReadOnlyList<UnreadFile> files, Shell shell)
    {
        foreach (var file in files)
        {
            shell.Error.WriteLine(file.Says);
        }
    }

    /// <summary>Tells of reported figures that are to be looked at.</summary>
    public static void TellUnlikely(IReadOnlyList<string> warnings, Shell shell)
    {
        if (warnings.Count > 0)
        {
            shell.Error.WriteLine(OwnWords.ToCheck(warnings).Trim());
        }
    }

    public static Option<string?> Contact() =>
        new("--contact")
        {
            Description =
                "Vem RKA kan skriva till om hämtningen stör, en e-postadress eller webbsida; "
                + "följer med varje fråga. Annars miljövariabeln INDICATORS_CONTACT",
            HelpName = "ADRESS",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("INDICATORS_CONTACT"),
        };

    /// <summary>The program put together from what the command line says.</summary>
    public static Workspace Workspace(ParseResult parsed, Shell shell) =>
        new(parsed.GetRequiredValue(Catalog), parsed.GetRequiredValue(Db), shell.Clock) { Tell = shell.Error.WriteLine };

    /// <summary>What <c>--as-of</c> asks for, and the copy that stood then.</summary>
    /// <exception cref="UserException">The text is neither a date nor an instant with zone, or there are no figures from then.</exception>
    public static AskedTime Asked(ReadSession store, string? asOf, Workspace workspace) =>
        AskedTime.Of(store, Instant(asOf), workspace.Clock.GetUtcNow());

    private static DateTimeOffset? Instant(string? text) =>
        text is null ? null : StockholmTime.Parse(text) ?? throw UserException.Invalid(OptionFaults.Time("--as-of", text));

    /// <summary>The log of <c>--log</c>; one that says nothing when it is not given.</summary>
    public static ILogger Logger(string? file, Shell shell) =>
        file is null
            ? NullLogger.Instance
            : JsonLog
                .ToFile(file, shell.Clock, fault => shell.Losses.Add(ProgramWords.LogFails(file, fault)))
                .CreateLogger(typeof(Fetching.Fetcher).FullName!);

    /// <summary>Where to fetch from, of the five options for it.</summary>
    /// <exception cref="UserException">The address, the rate or the contact cannot be.</exception>
    public static KoladaSource Source(bool offline, string address, double rate, string? contact, int mostChanged)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            throw UserException.Invalid(OptionFaults.Address(KoladaSource.Said(address)));
        }

        if (KoladaSource.BearsSecret(uri))
        {
            throw UserException.Invalid(KoladaWords.SecretInAddress);
        }

        var reached = string.IsNullOrWhiteSpace(contact) ? null : contact.Trim();
        if (reached is not null && !KoladaSource.IsContact(reached))
        {
            throw UserException.Invalid(OptionFaults.Contact(contact!));
        }

        if (mostChanged is < 0 or > 100)
        {
            throw UserException.Invalid(TrustWords.MostChangedFault);
        }

        return KoladaSource.IsRate(rate)
            ? new KoladaSource(offline, uri, rate) { Contact = reached, MostChanged = mostChanged }
            : throw UserException.Invalid(ProgramWords.RateCannotBe);
    }
}
