using System.Reflection;
using Indicators.UseCases;
using Indicators.Web.Access;
using Indicators.Web.Responses;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Indicators.Web.Api;

/// <summary>
/// What stands around every address of the API: judges what is asked for, gives what it is answered from, and keeps the answer.
/// </summary>
/// <param name="query">The type of what may be asked: each of its properties is a parameter.</param>
/// <param name="personal">Whether the answer hangs on who asks, so that it is never kept for another, nor open to other pages.</param>
internal sealed class ApiFilter(Type query, bool personal) : IEndpointFilter
{
    private const int MostValues = 400;

    private readonly IReadOnlyList<(string Name, bool Many)> known =
    [
        .. query
            .GetProperties()
            .Select(property => (property.GetCustomAttribute<FromQueryAttribute>()?.Name, property.PropertyType.IsArray))
            .Where(pair => pair.Name is not null)
            .Select(pair => (pair.Name!, pair.IsArray)),
    ];

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!personal)
        {
            Open(http.Response);
        }

        try
        {
            Judge(http.Request.Query);
            var services = http.RequestServices;
            var shown = await services.GetRequiredService<SnapshotProvider>().Current(http.RequestAborted);
            http.Features.Set(
                new ApiRequest(shown, services.GetRequiredService<WriteReport>(), services.GetRequiredService<DraftAccess>(), http)
            );
            return personal
                ? await AnswerAsync(context, next)
                : await shown.Pages.GetOrWriteAsync(Key(http.Request), () => AnswerAsync(context, next)).WaitAsync(http.RequestAborted);
        }
        catch (UserException fault) when (fault.Code == ExitCode.InvalidInput)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, fault.Message);
        }
    }

    /// <summary>All of it is public and nothing is known of who asks, so any page may read it.</summary>
    public static void Open(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }

    private static async Task<CachedResponse> AnswerAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        return (result is INestedHttpResult nested ? nested.Result : result) switch
        {
            ApiResult answer => answer.Write(),
            ProblemHttpResult problem => Problem.Of(problem.StatusCode, problem.ProblemDetails.Detail ?? ""),
            _ => throw new InvalidOperationException($"No such answer: {result?.GetType().Name}."),
        };
    }

    private void Judge(IQueryCollection asked)
    {
        var names = known.Select(parameter => parameter.Name).ToList();
        if (asked.Keys.FirstOrDefault(name => !names.Contains(name)) is { } unknown)
        {
            throw UserException.Invalid(ApiFaults.NoParameter(unknown, names));
        }

        foreach (var (name, many) in known)
        {
            var values = asked[name].Count(value => !string.IsNullOrEmpty(value));
            if (!many && values > 1)
            {
                throw UserException.Invalid(ApiFaults.OnlyOnce(name));
            }

            if (values > MostValues)
            {
                throw UserException.Invalid(ApiFaults.TooMany(name, MostValues));
            }
        }
    }

    // Escaped, so that no value can pass for two and be answered with theirs.
    private string Key(HttpRequest request)
    {
        var asked = known.SelectMany(parameter =>
            request.Query[parameter.Name].Select(value => parameter.Name + "=" + Uri.EscapeDataString(value ?? ""))
        );
        return "api "
            + $"{request.Headers.Accept.ToString().Contains("text/csv", StringComparison.OrdinalIgnoreCase)} "
            + $"{request.Path}?{string.Join('&', asked)}";
    }
}
