using System.Text.Json.Serialization;
using Indicators.Web.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Indicators.Web.Api;

/// <summary>The API's own description (OpenAPI 3.1): the framework writes it of the routes, once.</summary>
internal sealed class ApiDocument(IServiceProvider services)
{
    /// <summary>Its name among documents.</summary>
    public const string Name = "v1";

    private readonly Lazy<Task<CachedResponse>> document = new(() => WriteAsync(services));

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
                options.AddOperationTransformer((operation, _, _) => Finish(operation));
                options.AddDocumentTransformer((document, _, _) => Finish(document));
            }
        );
        services.AddSingleton<ApiDocument>();
    }

    /// <summary>The document.</summary>
    public Task<CachedResponse> ReadAsync() => document.Value;

    private static async Task<CachedResponse> WriteAsync(IServiceProvider services)
    {
        var written = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name).GetOpenApiDocumentAsync();
        using var text = new MemoryStream();
        await written.SerializeAsJsonAsync(text, OpenApiSpecVersion.OpenApi3_1);
        return new CachedResponse(text.ToArray(), "application/json; charset=utf-8");
    }

    // Numbers come as text, so that we can say in Swedish what cannot be; and each answer has a second form.
    private static Task Finish(OpenApiOperation operation)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            if (parameter.Name is "page" or "pageSize" or "from" or "to")
            {
                parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.Integer };
            }
        }

        operation.Tags = null;
        operation.Responses?.Add("304", new OpenApiResponse { Description = "Not Modified" });
        operation.Responses?["200"].Content?.Add(
            "text/csv",
            new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } }
        );
        return Task.CompletedTask;
    }

    private static Task Finish(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = Html.Layout.Site,
            Version = "1",
            Description =
                "Swedish municipalities' plans with figures from Kolada, to read. "
                + "Every answer says its source. Lists come in pages: follow next until it is null.",
        };
        document.Tags = null;
        document.Servers = [new OpenApiServer { Url = ApiRoutes.Prefix }];
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths)
        {
            paths.Add(path[ApiRoutes.Prefix.Length..], item);
        }

        document.Paths = paths;
        return Task.CompletedTask;
    }
}
