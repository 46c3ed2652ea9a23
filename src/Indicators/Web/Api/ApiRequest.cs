using System.Globalization;
using Indicators.Reports.Model;
using Indicators.UseCases;
using Indicators.Web.Access;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Indicators.Web.Api;

/// <summary>One question: what it is answered from, and how its texts are judged.</summary>
/// <param name="Snapshot">The reading that pages show too.</param>
/// <param name="Making">The store, for what pages do not hold.</param>
/// <param name="Drafts">Who may read a report that is no final one.</param>
/// <param name="Context">The request itself.</param>
/// <param name="AsCsv">Whether the answer is wanted as CSV.</param>
/// <param name="Personal">Whether the answer hangs on who asks.</param>
internal sealed record ApiRequest(
    SiteSnapshot Snapshot,
    WriteReport Making,
    DraftAccess Drafts,
    HttpContext Context,
    bool AsCsv,
    bool Personal
)
{
    /// <summary>The question that the filter of the routes has judged.</summary>
    public static ApiRequest Of(HttpContext context) => context.Features.GetRequiredFeature<ApiRequest>();

    /// <summary>Whether this client may read a report.</summary>
    public bool MayRead(Manifest manifest) => Drafts.MayRead(Context, manifest);

    /// <summary>A page of rows, in CSV the same rows.</summary>
    public ApiResult<TAnswer, TRow> Page<TRow, TAnswer>(
        PageQuery query,
        IReadOnlyList<TRow> rows,
        string source,
        Func<IReadOnlyList<TRow>, TAnswer> answer
    )
        where TAnswer : ApiPage => Page(query, rows, source, answer, row => row, Snapshot.AsOf);

    /// <summary>A page of rows.</summary>
    /// <param name="query">Which page.</param>
    /// <param name="rows">All the rows, in an order that stands, so that pages of them join to the whole.</param>
    /// <param name="source">Whose figures they are.</param>
    /// <param name="answer">The answer that holds the rows of the page.</param>
    /// <param name="line">A row as it is in CSV.</param>
    /// <param name="asOf">The time of the figures; null without any.</param>
    /// <exception cref="UserException">There is no such page.</exception>
    public ApiResult<TAnswer, TLine> Page<TRow, TLine, TAnswer>(
        PageQuery query,
        IReadOnlyList<TRow> rows,
        string source,
        Func<IReadOnlyList<TRow>, TAnswer> answer,
        Func<TRow, TLine> line,
        DateTimeOffset? asOf
    )
        where TAnswer : ApiPage
    {
        var (page, size) = (Number("page", query.Page, 1, PageQuery.MostPages) ?? 1, Rows(query));
        var there = rows.Skip((page - 1) * size).Take(size).ToList();
        var next = (long)page * size < rows.Count ? NextAddress(page + 1) : null;
        var whole = answer(there) with
        {
            Source = source,
            AsOf = asOf?.UtcDateTime,
            Page = page,
            PageSize = size,
            Total = rows.Count,
            Next = next,
        };
        return new ApiResult<TAnswer, TLine>((TAnswer)whole, () => there.Select(line))
        {
            AsCsv = AsCsv,
            ReadAt = Snapshot.ReadAt,
            Personal = Personal,
        };
    }

    // By its name of today or by the older one.
    private static int Rows(PageQuery query) =>
        (query.Limit, query.PageSize) is ({ Length: > 0 }, { Length: > 0 })
            ? throw UserException.Invalid(ApiFaults.OneOf("limit", "pageSize"))
            : Number("limit", query.Limit, 1, PageQuery.MostRows)
                ?? Number("pageSize", query.PageSize, 1, PageQuery.MostRows)
                ?? PageQuery.UsualRows;

    /// <summary>A whole number; null when it is not given.</summary>
    /// <exception cref="UserException">It is no such number.</exception>
    public static int? Number(string name, string? text, int least, int most) =>
        string.IsNullOrEmpty(text) ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw UserException.Invalid(ApiFaults.NoNumber(name, text, least, most));

    /// <summary>An instant, or a day, which means the end of it in Stockholm; null when it is not given.</summary>
    /// <exception cref="UserException">It is neither.</exception>
    public static DateTimeOffset? Instant(string name, string? text) =>
        string.IsNullOrEmpty(text) ? null : StockholmTime.Parse(text) ?? throw UserException.Invalid(ApiFaults.NoInstant(name, text));

    /// <summary>What to say of a plan that is not there.</summary>
    public string NoPlan(string plan) => ApiFaults.NoPlan(plan, [.. Snapshot.Catalogue.Plans.Select(known => known.Id)]);

    private string NextAddress(int page)
    {
        var kept = Context
            .Request.Query.Where(pair => pair.Key != "page")
            .SelectMany(pair =>
                pair.Value.Where(value => !string.IsNullOrEmpty(value)).Select(value => KeyValuePair.Create(pair.Key, value))
            );
        return Context.Request.Path
            + QueryString.Create([.. kept, KeyValuePair.Create("page", (string?)page.ToString(CultureInfo.InvariantCulture))]);
    }
}
