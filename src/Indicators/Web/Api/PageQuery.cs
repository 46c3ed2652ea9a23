using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Web.Api;

/// <summary>
/// What every address may be asked. Texts as they came: <see cref="ApiRequest"/> judges them and says in words what cannot be.
/// </summary>
internal record PageQuery
{
    [FromQuery(Name = "page"), Description("Which page, from 1.")]
    public string? Page { get; init; }

    [FromQuery(Name = "pageSize"), Description("Rows a page, at most 5000; 1000 when it is not given.")]
    public string? PageSize { get; init; }

    [FromQuery(Name = "format"), Description("json or csv; the header Accept decides when it is not given.")]
    public string? Format { get; init; }
}
