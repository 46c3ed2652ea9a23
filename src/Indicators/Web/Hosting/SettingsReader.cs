using Indicators.Reading;
using Indicators.UseCases;
using Indicators.Web.Settings;
using Indicators.Wording;
using Microsoft.Extensions.Configuration;

namespace Indicators.Web.Hosting;

/// <summary>
/// Reads the service's settings and judges them before anything starts: every fault in one answer, each with what to write instead.
/// </summary>
internal static class SettingsReader
{
    /// <summary>The section of appsettings.json, and the first word of the environment's names.</summary>
    public const string Section = "Indicators";

    /// <summary>Beside the program, and over that the one in the working folder.</summary>
    public static IReadOnlyList<string> Files =>
        [Path.Combine(AppContext.BaseDirectory, "appsettings.json"), Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json")];

    /// <summary>The settings, the later over the earlier: files, environment, command line.</summary>
    /// <param name="files">JSON files; one that is missing says nothing.</param>
    /// <param name="environment">Variables by name.</param>
    /// <param name="said">What the command line says, by the settings' names.</param>
    /// <exception cref="UserException">A setting is unknown or cannot be.</exception>
    public static SiteSettings Read(
        IEnumerable<string> files,
        IReadOnlyDictionary<string, string> environment,
        IReadOnlyDictionary<string, string> said
    )
    {
        var builder = new ConfigurationBuilder();
        foreach (var file in files.Select(Path.GetFullPath).Distinct().Where(File.Exists))
        {
            builder.AddConfiguration(Json(file));
        }

        builder
            .AddInMemoryCollection(Told(environment))
            .AddInMemoryCollection(said.Select(pair => KeyValuePair.Create($"{Section}:{pair.Key}", (string?)pair.Value)));
        var faults = new List<string>();
        var settings = new SiteSettings { Night = new() { Enabled = true } };
        foreach (
            var (key, text) in builder
                .Build()
                .AsEnumerable()
                .Where(pair => pair.Value is { Length: > 0 })
                .OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
        )
        {
            var name = key.StartsWith(Section + ":", StringComparison.OrdinalIgnoreCase) ? key[(Section.Length + 1)..] : null;
            if (
                Setting.All.FirstOrDefault(setting => string.Equals(setting.Name, name, StringComparison.OrdinalIgnoreCase))
                is not { } known
            )
            {
                faults.Add(
                    name is null
                        ? SettingFaults.Outside(key, Section)
                        : SettingFaults.NoSetting(name, Setting.All.Select(setting => setting.Name))
                );
            }
            else if (known.Set(settings, text!.Trim()) is { } set)
            {
                settings = set;
            }
            else
            {
                var called = known.Option is null ? known.Variable : $"{known.Variable}, {known.Option}";
                faults.Add(SettingFaults.Unusable(known.Name, called, known.Secret ? null : KoladaSource.Said(text!), known.Expected));
            }
        }

        if (settings.Notices is { MailFolder: not null } mail && (mail.MailFrom is null || mail.MailTo.Count == 0))
        {
            faults.Add(
                "Notices:MailFolder är satt, men inte både Notices:MailFrom och "
                    + "Notices:MailTo. Skriv avsändarens och mottagarens e-postadresser."
            );
        }

        return faults.Count == 0 ? settings : throw UserException.Invalid(string.Join('\n', faults));
    }

    private static IConfigurationRoot Json(string file)
    {
        try
        {
            using var stream = new MemoryStream(PlainText.AsUtf8(PlainText.Bytes(file), file));
            return new ConfigurationBuilder().AddJsonStream(stream).Build();
        }
        catch (Exception broken)
            when (broken
                    is InvalidDataException
                        or FormatException
                        or IOException
                        or UnauthorizedAccessException
                        or System.Text.Json.JsonException
            )
        {
            throw UserException.Invalid(SettingFaults.NotJson(file, broken.InnerException?.Message ?? broken.Message), broken);
        }
    }

    // INDICATORS__NIGHT__CRON is Indicators:Night:Cron; the contact has had a name of its own since before there was a service.
    private static IEnumerable<KeyValuePair<string, string?>> Told(IReadOnlyDictionary<string, string> environment)
    {
        foreach (var (name, text) in environment.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (name.StartsWith(Section + "__", StringComparison.OrdinalIgnoreCase))
            {
                yield return KeyValuePair.Create(name.Replace("__", ":", StringComparison.Ordinal), (string?)text);
            }
            else if (name == "INDICATORS_CONTACT")
            {
                yield return KeyValuePair.Create($"{Section}:Kolada:Contact", (string?)text);
            }
        }
    }
}
