using System.Text;
using Indicators.Store;
using Indicators.Web.Html;
using Indicators.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Indicators.Web;

/// <summary>Every page's address. A page is written once for a reading and a day, and then sent as it is.</summary>
internal static class PageRoutes
{
    private const string Html = "text/html; charset=utf-8";
    private const int MostText = 200;
    private const int MostValues = 400;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage("/", StartPage.Write);
        foreach (var file in SiteFiles.All)
        {
            var written = new Written(file.Content, file.ContentType);
            routes.MapMethods(file.Address, [HttpMethods.Get, HttpMethods.Head], context => written.SendAsync(context));
        }

        routes.MapPage("/planer/{plan}/{indicator}", IndicatorPage.Write);
        routes.MapFile("/planer/{plan}/{indicator}.csv", IndicatorFiles.Csv);
        routes.MapFile("/planer/{plan}/{indicator}/{kind}.svg", IndicatorFiles.Svg);
        routes.MapPage("/jamfor", ComparePage.Write, CompareChoice.Parameters);
        routes.MapPage("/andringar", ChangesPage.Write, ChangesPage.Since);
        routes.MapPage("/kalender", CalendarPage.Write);
        routes.MapFile("/kalender.ics", CalendarFile.Write);

        routes.MapFallback(context => SendAsync(context, _ => null, []));
    }

    /// <summary>A page with the query parameters that it takes; others are not looked at.</summary>
    private static void MapPage(this IEndpointRouteBuilder routes, string pattern, Func<View, Page?> write, params IReadOnlyList<string> parameters) =>
        routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], context => SendAsync(context, Answered(write), parameters));

    /// <summary>A file made of what is shown, or of the store's own cells.</summary>
    private static void MapFile(this IEndpointRouteBuilder routes, string pattern, Func<View, IndicatorServices, WebFile?> write) =>
        routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], context => SendAsync(
            context, view => write(view, context.RequestServices.Get<ReportMaking>().Services) is { } file ? new Written(file.Content, file.ContentType) : null, []));

    private static Func<View, Written?> Answered(Func<View, Page?> write) => view => write(view) is { } page ? Answer(page, view) : null;

    private static Written Answer(Page page, View view) => new(Encoding.UTF8.GetBytes(Layout.Write(page, view)), Html, page.Status);

    private static async Task SendAsync(HttpContext context, Func<View, Written?> write, IReadOnlyList<string> parameters)
    {
        var services = context.RequestServices;
        var shown = await services.Get<ShownSource>().Current(context.RequestAborted);
        var today = Moment.DateInStockholm(services.Get<TimeProvider>().GetUtcNow());
        var choice = Choice(context.Request, parameters);
        // Escaped, so that no value can pass for two and put its page in the place of theirs.
        var asked = choice.Where(pair => parameters.Contains(pair.Key)).SelectMany(pair => pair.Value.Select(value => pair.Key + "=" + Uri.EscapeDataString(value)));
        var key = today.DayNumber + " " + context.Request.Path + "?" + string.Join('&', asked);
        var view = new View(shown, today, choice);
        var answer = shown.Pages.GetOrWrite(key, () => write(view)) ?? Answer(NoPage.Write(view), view);
        await answer.SendAsync(context);
    }

    private static Dictionary<string, IReadOnlyList<string>> Choice(HttpRequest request, IReadOnlyList<string> parameters)
    {
        var choice = request.RouteValues.Where(pair => pair.Value is string).ToDictionary(pair => pair.Key, IReadOnlyList<string> (pair) => [(string)pair.Value!]);
        foreach (var name in parameters)
        {
            var values = request.Query[name].OfType<string>().Where(value => value.Length is > 0 and <= MostText).Take(MostValues).ToList();
            if (values.Count > 0)
            {
                choice[name] = values;
            }
        }

        return choice;
    }

    private static T Get<T>(this IServiceProvider services)
        where T : notnull => (T)(services.GetService(typeof(T)) ?? throw new InvalidOperationException($"No {typeof(T).Name}."));
}
