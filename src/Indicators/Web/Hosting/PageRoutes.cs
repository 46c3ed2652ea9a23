using System.Text;
using Indicators.Charts;
using Indicators.UseCases;
using Indicators.Web.Access;
using Indicators.Web.Html;
using Indicators.Web.Log;
using Indicators.Web.Pages;
using Indicators.Web.Responses;
using Indicators.Web.Settings;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Hosting;

/// <summary>Every page's address. A page is written once for a reading and a day, and then sent as it is.</summary>
internal static class PageRoutes
{
    private const string Html = "text/html; charset=utf-8";
    private const int MostText = 200;
    private const int MostValues = 400;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage("/", StartPage.Write);
        routes.MapPage("/planer/{plan}", PlanPage.Write, AsOf.Name);
        routes.MapPage("/rapporter", ReportsPage.Write);
        routes.MapPage("/om", AboutPage.Write);
        routes.MapPage("/om/tillganglighet", AccessibilityPage.Write);
        routes.MapMethods("/rapporter/utkast", [HttpMethods.Get, HttpMethods.Head], ReportFile.AskForDrafts);
        routes.MapMethods("/rapporter/{plan}/{period}/{file}", [HttpMethods.Get, HttpMethods.Head], ReportFile.SendAsync);
        routes.MapPage("/rapporter/{plan}/{period}", VersionsPage.Write);
        routes.MapPage("/rapporter/{plan}/{period}/" + VersionsPage.OneVersion, VersionsPage.WriteOne);
        routes.MapMethods(
            "/rapporter/{plan}/{period}/" + VersionsPage.OneVersion + "/{file}",
            [HttpMethods.Get, HttpMethods.Head],
            VersionFile.SendAsync
        );
        foreach (var file in SiteFiles.All)
        {
            var written = new CachedResponse(file.Content, file.ContentType) { Keep = file.Keep };
            routes.MapMethods(file.Address, [HttpMethods.Get, HttpMethods.Head], context => written.SendAsync(context));
        }

        routes.MapPage("/planer/{plan}/{indicator}", IndicatorPage.Write, AsOf.Name);
        routes.MapFile("/planer/{plan}/{indicator}.csv", IndicatorFiles.Csv, AsOf.Name);
        routes.MapPage("/sok", SearchPage.Write, SearchPage.Parameters);
        routes.MapPage("/matt/{kpi}", MeasurePage.Write, MeasurePage.Municipality, AsOf.Name);
        routes.MapPage("/matt/{kpi}/{kommun}", MeasurePage.Write, AsOf.Name);
        routes.MapFile("/matt/{kpi}/{kommun}.csv", IndicatorFiles.Csv, AsOf.Name);
        routes.MapCharts("/planer/{plan}/{indicator}/{kind}");
        routes.MapCharts("/matt/{kpi}/{kommun}/{kind}");
        routes.MapEmbedded("/inbaddad/planer/{plan}/{indicator}/{kind}", EmbedPage.Write);
        routes.MapEmbedded("/inbaddad/matt/{kpi}/{kommun}/{kind}", EmbedPage.Write);
        routes.MapPage("/jamfor", ComparePage.Write, CompareChoice.Parameters);
        routes.MapFile("/jamfor.csv", CompareFiles.Csv, CompareChoice.Parameters);
        routes.MapFile("/jamfor.json", CompareFiles.Json, CompareChoice.Parameters);
        FrozenRoutes.Map(routes);
        routes.MapPage(Addresses.Explore, ExplorePage.Write, ExploreChoice.Parameters);
        routes.MapFile(Addresses.Explore + "/{slag}/{kommun}/{matt}.{ending}", ExploreFiles.Write);
        routes.MapFile(Addresses.Explore + "/{slag}/{kommun}/{matt}/{mot}.{ending}", ExploreFiles.Write);
        routes.MapPage("/andringar", ChangesPage.Write, ChangesPage.Since);
        routes.MapPage("/kalender", CalendarPage.Write);
        routes.MapFile("/kalender.ics", CalendarFile.Write);
        routes.MapFile("/andringar.atom", ChangesFeed.Write);
        routes.MapFile("/rapporter.atom", ReportsFeed.Write);
        routes.MapFile("/robots.txt", SiteMap.Robots);
        routes.MapFile("/sitemap.xml", SiteMap.Pages);

        // With its pattern, for without one an address with a dot is held to be a file that someone else answers.
        routes.MapFallback("{**path}", context => SendAsync(context, NoPage.Write, []));
    }

    /// <summary>A page with the query parameters that it takes; others are not looked at.</summary>
    private static void MapPage(
        this IEndpointRouteBuilder routes,
        string pattern,
        Func<View, Page?> write,
        params IReadOnlyList<string> parameters
    ) => routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], context => SendAsync(context, write, parameters));

    /// <summary>A chart as each kind of file.</summary>
    private static void MapCharts(this IEndpointRouteBuilder routes, string pattern)
    {
        foreach (var (kind, ending) in Enum.GetValues<ChartFileKind>().Zip(ChartFile.Endings))
        {
            routes.MapFile(pattern + ending, IndicatorFiles.Chart(kind), PictureWidth.Parameter, AsOf.Name);
        }
    }

    /// <summary>A page that other sites' pages may hold in a frame.</summary>
    private static void MapEmbedded(this IEndpointRouteBuilder routes, string pattern, Func<View, Page?> write) =>
        routes.MapMethods(
            pattern,
            [HttpMethods.Get, HttpMethods.Head],
            context =>
            {
                SafeHeaders.MayBeFramed(context, context.RequestServices.Get<SiteSettings>().EmbedFrom);
                return SendWrittenAsync(context, view => Of(write(view) ?? NoPage.Write(view), view, Layout.Embedded), []);
            }
        );

    /// <summary>A file made of what is shown, or of the store's own cells, which any site may read.</summary>
    private static void MapFile(
        this IEndpointRouteBuilder routes,
        string pattern,
        Func<View, Workspace, WebFile?> write,
        params IReadOnlyList<string> parameters
    ) =>
        routes.MapMethods(
            pattern,
            [HttpMethods.Get, HttpMethods.Head],
            context =>
            {
                SafeHeaders.OpenToOthers(context);
                return PictureWidth.Fault(context.Request.Query) is { } fault
                    ? ProblemHandling.SayAsync(context, StatusCodes.Status400BadRequest, PictureWords.NotThatWide, fault)
                    : SendWrittenAsync(
                        context,
                        view =>
                            write(view, context.RequestServices.Get<WriteReport>().Workspace) is { } file
                                ? new CachedResponse(file.Content, file.ContentType)
                                : Of(NoPage.Write(view), view, Layout.Write),
                        parameters
                    );
            }
        );

    /// <summary>Sends a page to one reader: what drafts it tells of are those that the reader may read.</summary>
    /// <param name="context">The request.</param>
    /// <param name="write">Writes the page; null for none such.</param>
    /// <param name="parameters">The query parameters that it takes.</param>
    /// <param name="state">What else the page depends on than the reading and the address.</param>
    internal static Task SendAsync(HttpContext context, Func<View, Page?> write, IReadOnlyList<string> parameters, string state = "") =>
        SendWrittenAsync(context, view => Of(write(view) ?? NoPage.Write(view), view, Layout.Write), parameters, state);

    private static CachedResponse Of(Page page, View view, Func<Page, View, string> frame) =>
        new(Encoding.UTF8.GetBytes(AsOf.Keep(frame(page, view), view.AsOf)), Html, page.Status);

    private static async Task SendWrittenAsync(
        HttpContext context,
        Func<View, CachedResponse> write,
        IReadOnlyList<string> parameters,
        string state = ""
    )
    {
        var services = context.RequestServices;
        var shown = await services.Get<SnapshotProvider>().Current(context.RequestAborted);
        var today = StockholmTime.DateInStockholm(services.Get<TimeProvider>().GetUtcNow());
        var choice = Choice(context.Request, parameters);
        // Escaped, so that no value can pass for two and put its page in the place of theirs.
        var asked = string.Join(
            '&',
            choice
                .Where(pair => parameters.Contains(pair.Key))
                .SelectMany(pair => pair.Value.Select(value => pair.Key + "=" + Uri.EscapeDataString(value)))
        );
        var key = state + today.DayNumber + " " + context.Request.Path + "?" + asked;
        // What one reader may read is never kept for another who may not.
        var drafts = services.Get<DraftAccess>();
        var may = drafts.MayReadDrafts(context);
        var reports = may ? shown.Reports : [.. shown.Reports.Where(report => report.Manifest.Final)];
        if (reports.Count < shown.Reports.Count)
        {
            key = $"{string.Join(' ', reports.Select(report => report.Plan + report.Period))} {key}";
        }

        var inRoom = services.Get<RoomAccess>().Who(context) is not null;
        var view = new View(shown, today, choice)
        {
            InRoom = inRoom,
            Path = Newest(context.Request, choice),
            Reports = reports,
            AsksForDrafts = !may && drafts.Asks,
            Contact = services.Get<SiteSettings>().Contact,
            Site = services.Get<SiteSettings>().PublicAddress?.AbsoluteUri.TrimEnd('/'),
            Address = context.Request.Path.ToUriComponent() + (asked.Length == 0 ? "" : "?" + asked),
            Failed = services.Get<ILogger<ProblemHandling>>().PlanPartFailed,
        };
        var answer = await shown
            .Pages.GetOrWriteAsync(inRoom ? "i arbetsrummet " + key : key, () => Written(services, view, write))
            .WaitAsync(context.RequestAborted);
        await answer.SendAsync(context);
    }

    // An earlier instant is read within what is kept, so that no address is read twice.
    private static CachedResponse Written(IServiceProvider services, View view, Func<View, CachedResponse> write)
    {
        if (view.One(AsOf.Name) is not { } asked)
        {
            return write(view);
        }

        try
        {
            var instant = StockholmTime.Parse(asked) ?? throw UserException.Invalid(AsOfWords.NoInstant(asked));
            return write(view with { Snapshot = view.Snapshot.At(services.Get<WriteReport>().Workspace, instant), AsOf = asked });
        }
        catch (UserException told) when (told.Code == ExitCode.InvalidInput)
        {
            return Of(AsOf.NotShown(view, told.Message), view, Layout.Write);
        }
    }

    // Of what the page takes alone, for it is kept for the next reader of the same.
    private static string Newest(HttpRequest request, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> choice) =>
        request.Path.ToUriComponent()
        + QueryString.Create(
            choice
                .Where(part => part.Key != AsOf.Name && !request.RouteValues.ContainsKey(part.Key))
                .SelectMany(part => part.Value.Select(one => KeyValuePair.Create<string, string?>(part.Key, one)))
        );

    private static Dictionary<string, IReadOnlyList<string>> Choice(HttpRequest request, IReadOnlyList<string> parameters)
    {
        var choice = request
            .RouteValues.Where(pair => pair.Value is string)
            .ToDictionary(pair => pair.Key, IReadOnlyList<string> (pair) => [(string)pair.Value!]);
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

    internal static T Get<T>(this IServiceProvider services)
        where T : notnull => (T)(services.GetService(typeof(T)) ?? throw new InvalidOperationException($"No {typeof(T).Name}."));
}
