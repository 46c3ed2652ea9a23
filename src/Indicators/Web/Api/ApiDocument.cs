using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators.Web.Responses;
using Indicators.Web.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Indicators.Web.Api;

/// <summary>The API's own description (OpenAPI 3.1): the framework writes it of the routes and the answers' types, once.</summary>
internal sealed class ApiDocument(IServiceProvider services, SiteSettings settings)
{
    /// <summary>Its name among documents.</summary>
    public const string Name = "v1";

    /// <summary>Stands for the service's own address until someone asks.</summary>
    public const string ThisServer = "https://this-server.invalid";

    private readonly Lazy<Task<string>> document = new(() => WriteAsync(services));

    // Nearly everyone asks by the same address: the newest is kept, and no more, for anyone may name another.
    private volatile Addressed? newest;

    /// <summary>What the framework needs to know to write it.</summary>
    public static void Add(IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
            foreach (var converter in ApiJson.Default.Options.Converters)
            {
                options.SerializerOptions.Converters.Add(converter);
            }
        });
        services.AddOpenApi(
            Name,
            options =>
            {
                options.ShouldInclude = route => route.GroupName == Name && route.HttpMethod == HttpMethods.Get;
                options.AddSchemaTransformer((schema, context, _) => ApiSchemas.Finish(schema, context));
                options.AddOperationTransformer((operation, context, _) => ApiOperations.Finish(operation, context));
                options.AddDocumentTransformer(
                    (document, context, _) =>
                        ApiDescription.Finish(document, context.ApplicationServices.GetRequiredService<SiteSettings>())
                );
            }
        );
        services.AddSingleton<ApiDocument>();
    }

    /// <summary>The document, with the address that it was asked for by.</summary>
    public async Task<CachedResponse> ReadAsync(HttpRequest request)
    {
        var server = PublicAddress.Of(settings, request);
        if (newest is { } there && there.Server == server)
        {
            return there.Document;
        }

        var text = (await document.Value).Replace(ThisServer, JsonEncodedText.Encode(server).ToString(), StringComparison.Ordinal);
        var written = new CachedResponse(Encoding.UTF8.GetBytes(text), "application/json; charset=utf-8");
        newest = new(server, written);
        return written;
    }

    private static async Task<string> WriteAsync(IServiceProvider services)
    {
        var written = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name).GetOpenApiDocumentAsync();
        using var text = new MemoryStream();
        await written.SerializeAsJsonAsync(text, OpenApiSpecVersion.OpenApi3_1);
        return Encoding.UTF8.GetString(text.ToArray());
    }

    private sealed record Addressed(string Server, CachedResponse Document);
}
