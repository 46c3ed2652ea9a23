using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Indicators.Web.Api;

/// <summary>The API's routes: each address asked, judged and written in one way.</summary>
internal static class ApiRoutes
{
    private const int UsualSize = 1000;
    private const int MostRows = 5000;
    private const int MostValues = 400;
    private static readonly string[] Common = ["page", "pageSize", "format"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var address in ApiAddresses.All)
        {
            routes.MapMethods(ApiAddresses.Prefix + address.Path, [HttpMethods.Get, HttpMethods.Head], context => SendAsync(context, address));
        }

        var document = new Written(OpenApi.Document(), "application/json; charset=utf-8");
        foreach (var path in new[] { ApiAddresses.Prefix, ApiAddresses.Prefix + "/openapi.json" })
        {
            routes.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], context => Open(context.Response, document).SendAsync(context));
        }

        routes.MapMethods(ApiAddresses.Prefix + "/{**rest}", [HttpMethods.Get, HttpMethods.Head], context =>
            SendAsync(context, Problem.Of(StatusCodes.Status404NotFound, $"Adressen finns inte. De som finns står i {ApiAddresses.Prefix}/openapi.json.")));
    }

    private static async Task SendAsync(HttpContext context, ApiAddress address)
    {
        var shown = await context.RequestServices.GetRequiredService<ShownSource>().Current(context.RequestAborted);
        try
        {
            var asked = Asked(context.Request, address);
            var csv = Csv(context.Request, asked);
            // Escaped, so that no value can pass for two and be answered with theirs.
            var choice = asked.SelectMany(pair => pair.Value.Select(value => pair.Key + "=" + Uri.EscapeDataString(value)));
            var key = $"{(csv ? "csv" : "json")} {context.Request.Path} {string.Join('&', choice)}";
            Written Write() => Answer(context, shown, address, asked, csv);
            await SendAsync(context, address.Personal ? Write() : await shown.Pages.GetOrWriteAsync(key, Write).WaitAsync(context.RequestAborted));
        }
        catch (UserException fault)
        {
            await SendAsync(context, Problem.Of(StatusCodes.Status400BadRequest, fault.Message));
        }
    }

    private static Written Answer(HttpContext context, Shown shown, ApiAddress address, Dictionary<string, IReadOnlyList<string>> asked, bool csv)
    {
        var services = context.RequestServices;
        var drafts = services.GetRequiredService<DraftAccess>();
        var request = new ApiRequest(shown, services.GetRequiredService<ReportMaking>(), asked, manifest => drafts.MayRead(context, manifest));
        var (page, size) = (request.Number("page", 1, 1_000_000) ?? 1, request.Number("pageSize", 1, MostRows) ?? UsualSize);
        switch (address.Answer(request))
        {
            case ApiAnswer.Rows rows:
                var writing = new ApiWriting(rows, address.Columns, page, size);
                var next = page < writing.Pages ? NextAddress(context.Request, asked, page + 1) : null;
                return csv
                    ? new Written(writing.Csv(), "text/csv; charset=utf-8") { Modified = shown.AsOf, Next = next }
                    : new Written(writing.Json(shown.AsOf, next), "application/json; charset=utf-8") { Modified = shown.AsOf, Next = next };
            case ApiAnswer.NotThere missing:
                return Problem.Of(StatusCodes.Status404NotFound, missing.Detail);
            default:
                throw new InvalidOperationException("No such answer.");
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> Asked(HttpRequest request, ApiAddress address)
    {
        var known = address.Parameters.Select(parameter => parameter.Name).Concat(Common).ToList();
        if (request.Query.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            throw UserException.Invalid($"Parametern {unknown} finns inte.{Catalogue.Nearest.Question(unknown, known)} De som finns: {string.Join(", ", known)}.");
        }

        var asked = request.RouteValues.ToDictionary(pair => pair.Key, IReadOnlyList<string> (pair) => [pair.Value?.ToString() ?? ""]);
        foreach (var name in known.Where(request.Query.ContainsKey))
        {
            var values = request.Query[name].Select(value => value ?? "").Where(value => value.Length > 0).ToList();
            if (values.Count > MostValues)
            {
                throw UserException.Invalid($"{name} kan anges högst {MostValues} gånger.");
            }

            asked[name] = values;
        }

        return asked;
    }

    private static bool Csv(HttpRequest request, Dictionary<string, IReadOnlyList<string>> asked) => asked.GetValueOrDefault("format") switch
    {
        ["csv"] => true,
        ["json"] => false,
        null or [] => request.Headers.Accept.ToString().Contains("text/csv", StringComparison.OrdinalIgnoreCase),
        _ => throw UserException.Invalid("format ska vara json eller csv."),
    };

    private static string NextAddress(HttpRequest request, Dictionary<string, IReadOnlyList<string>> asked, int page)
    {
        var kept = request.Query.Keys.Where(name => name != "page").SelectMany(name => asked[name].Select(value => KeyValuePair.Create(name, (string?)value)));
        return request.Path + QueryString.Create([.. kept, KeyValuePair.Create("page", (string?)page.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
    }

    private static Task SendAsync(HttpContext context, Written answer) => Open(context.Response, answer).SendAsync(context);

    // All of it is public and nothing is known of who asks, so any page may read it; but what a client may read alone is for no other page.
    private static Written Open(HttpResponse response, Written answer)
    {
        if (!response.HttpContext.Request.Path.StartsWithSegments(ApiAddresses.Prefix + ReportsApi.List.Path, StringComparison.Ordinal))
        {
            response.Headers.AccessControlAllowOrigin = "*";
            response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }

        return answer;
    }
}
