using System.Text.Json.Nodes;
using Indicators.Web.Settings;
using Microsoft.OpenApi;

namespace Indicators.Web.Api;

/// <summary>What the document says of the API as a whole.</summary>
internal static class ApiDescription
{
    /// <summary>The name of the way in to drafts.</summary>
    public const string Drafts = "drafts";

    private const string About = """
        Swedish municipalities' plans with public figures from Kolada, to read. It follows the Swedish REST API profile.

        **Source.** Every answer says whose figures it holds. Published values are Kolada's; means, places and judgements are our own
        computation on data from Kolada, and must not be quoted as Kolada's. **Missing** is null with Kolada's reason, never 0.

        **Form.** JSON, or CSV with semicolon, decimal comma and UTF-8 with BOM: by `format`, else by the header Accept. Numbers are
        unrounded. Lists come in pages: follow `next` until it is null. HEAD and OPTIONS are answered everywhere.

        **Limits.** See x-limitations and x-sla. Fields may be added within a version; none is taken away or changes its meaning.

        *Kommunernas planer med öppna siffror från Kolada. Felens `detail` är en svensk mening med vad man gör åt det.*
        """;

    private static readonly (string Name, string Description)[] Tags =
    [
        ("Plans", "The municipalities' plans, and what they follow up."),
        ("Figures", "Published values, and what they are held against."),
        ("Changes", "What Kolada has revised, withdrawn, renamed, ended and regrouped."),
        ("Reports", "The reports' files, and their decided versions."),
        ("About", "The API itself."),
    ];

    /// <summary>Finishes the document.</summary>
    public static Task Finish(OpenApiDocument document, SiteSettings settings)
    {
        document.Info = Info(settings);
        document.Tags = new HashSet<OpenApiTag>(Tags.Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Description }));
        document.Servers = [new OpenApiServer { Url = ApiDocument.ThisServer + ApiRoutes.Prefix, Description = "This service." }];
        document.Security = [];
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths)
        {
            paths.Add(path[ApiRoutes.Prefix.Length..], item);
        }

        document.Paths = paths;
        ApiAnswers.Add(document);
        document.AddComponent<IOpenApiSecurityScheme>(
            Drafts,
            new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description =
                    "The token of the setting Drafts:Token, which opens drafts of reports. Everything else is open to all. A browser that "
                    + "has come into the workroom is let in by its cookie. Without a token in the settings no program reads drafts.",
            }
        );
        return Task.CompletedTask;
    }

    private static OpenApiInfo Info(SiteSettings settings) =>
        new()
        {
            Title = Html.Layout.Site,
            Version = ApiInfo.Version,
            Description = About,
            License = new OpenApiLicense { Name = "MIT (the program)", Identifier = "MIT" },
            Contact = new OpenApiContact { Name = settings.Contact ?? Html.Layout.Site, Url = new Uri(ApiDocument.ThisServer + "/om") },
            Extensions = new Dictionary<string, IOpenApiExtension>
            {
                ["x-sla"] = new JsonNodeExtension(
                    new JsonObject
                    {
                        ["availability"] =
                            "None is promised by the program: whoever runs the service says what holds. /health/ready tells "
                            + "whether it is fit.",
                        ["responseTime"] = "None is promised; what has been measured stands in docs/performance.md of the program.",
                        ["support"] = settings.Contact ?? "See the page that contact leads to.",
                    }
                ),
                ["x-limitations"] = new JsonNodeExtension(Limitations(settings)),
            },
        };

    private static JsonArray Limitations(SiteSettings settings) =>
        [
            settings.RequestsPerSecond > 0
                ? $"One client may ask {settings.RequestsPerSecond} times a second in the long run and {settings.Burst} times at once; "
                    + "one that asks faster is answered 429 with Retry-After."
                : "Requests are not limited.",
            $"One client may hold {settings.Connections} connections.",
            $"A page has {PageQuery.MostRows} rows at most, an address 8 kB, a parameter {ApiFilter.MostValues} values.",
            "Figures are as of asOf: Kolada is read once a night, and what it publishes later comes the night after.",
            "Only KPIs that the plans need, or that someone has had fetched, have values; /search knows all of them.",
            "Ranges (the header Range) are not served: the whole is sent.",
        ];
}
