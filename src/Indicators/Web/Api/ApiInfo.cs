using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Indicators.Web.Responses;
using Indicators.Web.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Indicators.Web.Api;

/// <summary>What the Swedish REST API profile asks an API to tell of itself.</summary>
/// <param name="ApiName">Its name.</param>
/// <param name="ApiVersion">Its version: the first number is that of the address.</param>
/// <param name="ApiReleased">When that version came.</param>
/// <param name="ApiDocumentation">Where it is described.</param>
/// <param name="ApiStatus">active, or deprecated when it is to go.</param>
internal sealed record ApiInfo(
    string ApiName,
    string ApiVersion,
    DateOnly ApiReleased,
    Uri ApiDocumentation,
    [property: AllowedValues("active", "deprecated")] string ApiStatus
)
{
    /// <summary>The version: raised in its second number when fields or addresses are added.</summary>
    public const string Version = "1.1.0";

    private static readonly DateOnly Released = new(2026, 11, 28);

    /// <summary>The API's name, version and state, as the Swedish REST API profile asks for them.</summary>
    /// <remarks>It says nothing of the figures: those have a time of their own, asOf, in every answer.</remarks>
    public static IResult Answer(HttpContext context)
    {
        ApiOrigins.Open(context);
        var server = PublicAddress.Of(context.RequestServices.GetRequiredService<SiteSettings>(), context.Request);
        return new CachedResponse(
            JsonSerializer.SerializeToUtf8Bytes(Of(server), ApiJson.TypeOf<ApiInfo>()),
            "application/json; charset=utf-8"
        );
    }

    /// <summary>What is told by the service at an address.</summary>
    public static ApiInfo Of(string server) =>
        new(Html.Layout.Site, Version, Released, new Uri($"{server}{ApiRoutes.Prefix}/openapi.json", UriKind.RelativeOrAbsolute), "active");
}
