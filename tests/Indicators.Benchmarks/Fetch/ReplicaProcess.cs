using System.Diagnostics;
using Kolada.Replica;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Indicators.Benchmarks.Fetch;

/// <summary>
/// The replica on a port of this machine, in a process of its own, so that neither its memory nor its garbage is the fetch's.
/// </summary>
internal sealed class ReplicaProcess : IDisposable
{
    /// <summary>The argument that makes this program the replica.</summary>
    public const string Word = "replica";

    private readonly Process process;
    private readonly Uri root;

    private ReplicaProcess(Process process, Uri root) => (this.process, this.root) = (process, root);

    /// <summary>The shipped figures.</summary>
    public Uri Shipped => new(root, "shipped/v3/");

    /// <summary>The same with 1 % revised.</summary>
    public Uri Revised => new(root, "revised/v3/");

    /// <summary>Ten times the shipped ones.</summary>
    public Uri Tenfold => new(root, "tenfold/v3/");

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<ReplicaProcess> StartAsync()
    {
        var started = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, [Word])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var address = await started.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The replica did not start.");
        return new ReplicaProcess(started, new Uri(address));
    }

    /// <summary>Is the replica until standard input ends.</summary>
    public static async Task ServeAsync()
    {
        var shipped = MeasuredFigures.Shipped();
        var figures = new Dictionary<string, HttpMessageInvoker>(StringComparer.Ordinal)
        {
            ["shipped"] = new(new KoladaReplica(shipped)),
            ["revised"] = new(new KoladaReplica(MeasuredFigures.Revised(shipped))),
            ["tenfold"] = new(new KoladaReplica(MeasuredFigures.Tenfold(shipped))),
        };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.Run(context => AnswerAsync(context, figures));
        await app.StartAsync();
        Console.WriteLine(app.Urls.Single());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task AnswerAsync(HttpContext context, Dictionary<string, HttpMessageInvoker> figures)
    {
        var path = context.Request.Path.ToUriComponent().TrimStart('/');
        var name = path[..path.IndexOf('/', StringComparison.Ordinal)];
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            $"http://{context.Request.Host.Value}{path[name.Length..]}{context.Request.QueryString.ToUriComponent()}"
        );
        using var response = await figures[name].SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
