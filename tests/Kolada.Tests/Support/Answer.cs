using Microsoft.AspNetCore.Http;

namespace Kolada.Tests.Support;

/// <summary>One prepared answer of a <see cref="LocalServer"/>.</summary>
internal sealed class Answer(Func<HttpContext, Task> write)
{
    /// <summary>A status with a text.</summary>
    public static Answer Status(int status, string body = "", string? retryAfter = null) =>
        new(async context =>
        {
            context.Response.StatusCode = status;
            if (retryAfter is not null)
                context.Response.Headers.RetryAfter = retryAfter;
            await context.Response.WriteAsync(body);
        });

    /// <summary>A success with this body, whatever it is.</summary>
    public static Answer Body(string body) => Status(200, body);

    /// <summary>A success whose body is said to be packed, whatever it is.</summary>
    public static Answer Packed(string encoding, byte[] body) =>
        new(async context =>
        {
            context.Response.Headers.ContentEncoding = encoding;
            await context.Response.Body.WriteAsync(body);
        });

    /// <summary>A success of another sort than plain JSON.</summary>
    public static Answer Body(string body, string contentType) =>
        new(async context =>
        {
            context.Response.ContentType = contentType;
            await context.Response.WriteAsync(body);
        });

    /// <summary>Somewhere else.</summary>
    public static Answer Redirect(string location) =>
        new(context =>
        {
            context.Response.StatusCode = StatusCodes.Status302Found;
            context.Response.Headers.Location = location;
            return Task.CompletedTask;
        });

    /// <summary>The beginning of a body and then nothing more, until the one who asks has left.</summary>
    /// <param name="status">Of the answer.</param>
    /// <param name="begun">Called when the beginning has been sent.</param>
    /// <param name="left">Called when the connection has been closed from the other side.</param>
    public static Answer Stuck(int status, Action begun, Action? left = null) =>
        new(async context =>
        {
            context.Response.StatusCode = status;
            await context.Response.WriteAsync("""{"values":[{"id":"0188",""");
            await context.Response.Body.FlushAsync();
            var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var aborted = context.RequestAborted.Register(gone.SetResult);
            begun();
            await gone.Task;
            left?.Invoke();
        });

    /// <summary>The connection is closed in the middle of the promised body.</summary>
    public static Answer Cut() =>
        new(async context =>
        {
            context.Response.ContentLength = 100_000;
            await context.Response.WriteAsync("""{"values":[{"kpi":"N00700",""");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

    /// <summary>The connection is closed without a word.</summary>
    public static Answer Reset() =>
        new(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

    public Task WriteAsync(HttpContext context) => write(context);
}
