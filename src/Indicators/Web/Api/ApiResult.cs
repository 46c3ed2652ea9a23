using System.Reflection;
using System.Text.Json;
using Indicators.Web.Responses;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Indicators.Web.Api;

/// <summary>A page of an answer, to be written in the form that was asked for.</summary>
internal abstract class ApiResult : IResult
{
    /// <summary>Whether CSV was asked for.</summary>
    public required bool AsCsv { get; init; }

    /// <summary>The answer's bytes.</summary>
    public abstract CachedResponse Write();

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) => Write().SendAsync(httpContext);
}

/// <summary>An answer of one type.</summary>
/// <param name="answer">As it is in JSON.</param>
/// <param name="csv">The bytes of its rows in CSV.</param>
internal sealed class ApiResult<TAnswer>(TAnswer answer, Func<byte[]> csv) : ApiResult, IEndpointMetadataProvider
    where TAnswer : ApiPage
{
    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(TAnswer), ["application/json"]));

    /// <inheritdoc/>
    public override CachedResponse Write()
    {
        var (bytes, type) = AsCsv
            ? (csv(), "text/csv; charset=utf-8")
            : (JsonSerializer.SerializeToUtf8Bytes(answer, ApiJson.TypeOf<TAnswer>()), "application/json; charset=utf-8");
        return new CachedResponse(bytes, type)
        {
            Modified = answer.AsOf is { } asOf ? new DateTimeOffset(asOf, TimeSpan.Zero) : null,
            Next = answer.Next,
        };
    }
}
