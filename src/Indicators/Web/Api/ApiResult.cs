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

    /// <summary>When what it is written of was read.</summary>
    public required DateTimeOffset ReadAt { get; init; }

    /// <summary>Whether it hangs on who asks.</summary>
    public required bool Personal { get; init; }

    /// <summary>The answer's bytes.</summary>
    public abstract CachedResponse Write();

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) => Write().SendAsync(httpContext);
}

/// <summary>An answer of one type.</summary>
/// <typeparam name="TAnswer">As it is in JSON.</typeparam>
/// <typeparam name="TLine">A row of it in CSV.</typeparam>
internal sealed class ApiResult<TAnswer, TLine>(TAnswer answer, Func<IEnumerable<TLine>> lines) : ApiResult, IEndpointMetadataProvider
    where TAnswer : ApiPage
{
    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(TAnswer), ["application/json"]));
        builder.Metadata.Add(new CsvOf(typeof(TLine)));
    }

    /// <inheritdoc/>
    public override CachedResponse Write()
    {
        var (bytes, type) = AsCsv
            ? (ApiCsv.Write(lines(), answer.Source), "text/csv; charset=utf-8")
            : (JsonSerializer.SerializeToUtf8Bytes(answer, ApiJson.TypeOf<TAnswer>()), "application/json; charset=utf-8");
        return new CachedResponse(bytes, type)
        {
            Modified = ReadAt,
            ByAccept = true,
            Keep = Personal ? Keep.ByThisReader : Keep.Asked,
            Next = answer.Next,
        };
    }
}
