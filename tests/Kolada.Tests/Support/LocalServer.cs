using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Kolada.Tests.Support;

/// <summary>
/// A real port of this machine: gives the prepared answers first, in their order, and then passes each request to a handler.
/// </summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<Answer> prepared;
    private readonly ConcurrentQueue<string> asked = new();
    private readonly HttpMessageInvoker handler;
    private readonly WebApplication app;

    private LocalServer(HttpMessageHandler handler, IEnumerable<Answer> prepared)
    {
        this.handler = new HttpMessageInvoker(handler);
        this.prepared = new ConcurrentQueue<Answer>(prepared);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>Its root, as <see cref="KoladaOptions.BaseAddress"/> wants it.</summary>
    public Uri BaseAddress => new(app.Urls.Single() + "/v3/");

    /// <summary>Path and query of every request as they stood on the wire, in the order they came.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    /// <summary>What its clock shows, in <c>Date</c>; null = it does not say, so that a test's own clock may stand anywhere.</summary>
    public DateTimeOffset? Clock { get; set; }

    /// <summary>The host that the handler is told it has, as behind a proxy; null = the real one.</summary>
    public string? ReflectedHost { get; init; }

    public static async Task<LocalServer> StartAsync(
        HttpMessageHandler handler,
        IEnumerable<Answer>? first = null,
        string? reflectedHost = null
    )
    {
        var server = new LocalServer(handler, first ?? []) { ReflectedHost = reflectedHost };
        await server.app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        handler.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        asked.Enqueue(path);
        context.Response.Headers.Date = Clock?.ToString("R", CultureInfo.InvariantCulture) ?? "-"; // Kestrel gives its own otherwise
        if (prepared.TryDequeue(out var answer))
        {
            await answer.WriteAsync(context);
            return;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://{ReflectedHost ?? context.Request.Host.Value}{path}");
        using var response = await PassAsync(request, context);
        if (response is null)
            return;
        if (response.Headers.RetryAfter is { } wait)
            context.Response.Headers.RetryAfter = wait.ToString();
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    // A handler that throws is a connection that breaks, and one whose caller has left has nobody to answer.
    private async Task<HttpResponseMessage?> PassAsync(HttpRequestMessage request, HttpContext context)
    {
        try
        {
            return await handler.SendAsync(request, context.RequestAborted);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            context.Abort();
            return null;
        }
    }
}
