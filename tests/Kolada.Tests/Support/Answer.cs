using Microsoft.AspNetCore.Http;

namespace Kolada.Tests.Support;

/// <summary>One prepared answer of a <see cref="LocalServer"/>.</summary>
internal sealed class Answer(Func<HttpContext, Task> write)
{
    /// <summary>A status with a text.</summary>
    public static Answer Status(int status, string body = "", string? retryAfter = null) => new(async context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        await context.Response.WriteAsync(body);
    });

    /// <summary>A success with this body, whatever it is.</summary>
    public static Answer Body(string body) => Status(200, body);

    /// <summary>The connection is closed in the middle of the promised body.</summary>
    public static Answer Cut() => new(async context =>
    {
        context.Response.ContentLength = 100_000;
        await context.Response.WriteAsync("""{"values":[{"kpi":"N00700",""");
        await context.Response.Body.FlushAsync();
        context.Abort();
    });

    /// <summary>The connection is closed without a word.</summary>
    public static Answer Reset() => new(context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    public Task WriteAsync(HttpContext context) => write(context);
}
