using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Web.Api;

/// <summary>
/// What every address may be asked. Texts as they came: <see cref="ApiRequest"/> judges them and says in words what cannot be. The
/// attributes are for the document.
/// </summary>
internal record PageQuery
{
    /// <summary>Rows on a page, unless told.</summary>
    public static readonly int UsualRows = int.Parse(Usual, CultureInfo.InvariantCulture);

    // A text, as what is asked is: the framework takes no other for the document.
    private const string Usual = "1000";

    /// <summary>Rows on a page, at most.</summary>
    public const int MostRows = 5000;

    /// <summary>The last page that can be asked for.</summary>
    public const int MostPages = 1_000_000;

    [FromQuery(Name = "page"), Range(1, MostPages), DefaultValue("1"), Description("Which page, from 1.")]
    public string? Page { get; init; }

    [
        FromQuery(Name = "limit"),
        Range(1, MostRows),
        DefaultValue(Usual),
        Description("Rows a page, at most. The older name pageSize is still taken.")
    ]
    public string? Limit { get; init; }

    [FromQuery(Name = "pageSize"), ReplacedBy("limit")]
    public string? PageSize { get; init; }

    [FromQuery(Name = "format"), AllowedValues("json", "csv"), Description("The form; the header Accept decides when it is not given.")]
    public string? Format { get; init; }
}
