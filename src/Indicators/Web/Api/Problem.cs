using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Indicators.Web.Responses;
using Indicators.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Indicators.Web.Api;

/// <summary>What went wrong, as <c>application/problem+json</c> (RFC 9457).</summary>
/// <param name="Type">Always about:blank.</param>
/// <param name="Title">What kind of fault it is, in Swedish.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Detail">What is wrong and what to do about it, a Swedish sentence.</param>
/// <param name="Instance">What was asked for.</param>
internal sealed record Problem(
    [property: DataType(DataType.Url)] string Type,
    string Title,
    [property: Range(400, 599)] int Status,
    string Detail,
    [property: DataType(DataType.Url)] string Instance
)
{
    /// <summary>The media type of a problem.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>An answer to a request with a status and a Swedish sentence that says what to do.</summary>
    public static CachedResponse Of(int status, string detail, HttpRequest request) =>
        new(
            JsonSerializer.SerializeToUtf8Bytes(
                new Problem("about:blank", ApiFaults.Title(status), status, detail, request.GetEncodedPathAndQuery()),
                ApiJson.TypeOf<Problem>()
            ),
            MediaType + "; charset=utf-8",
            status
        )
        {
            ByAccept = true,
        };
}
