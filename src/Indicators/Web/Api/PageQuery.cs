using Microsoft.AspNetCore.Mvc;

namespace Indicators.Web.Api;

/// <summary>What every address may be asked. Texts as they came: <see cref="ApiRequest"/> judges them and says in words what cannot be.</summary>
internal record PageQuery
{
    /// <summary>Which page, from 1.</summary>
    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    /// <summary>Rows a page, at most 5000; 1000 when it is not given.</summary>
    [FromQuery(Name = "pageSize")]
    public string? PageSize { get; init; }

    /// <summary>json or csv; the header Accept decides when it is not given.</summary>
    [FromQuery(Name = "format")]
    public string? Format { get; init; }
}
