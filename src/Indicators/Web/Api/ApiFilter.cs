using Indicators.UseCases;
using Indicators.Web.Access;
using Indicators.Web.Responses;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Indicators.Web.Api;

/// <summary>
/// What stands around every address of the API: judges what is asked for, gives what it is answered from, and keeps the answer.
/// </summary>
/// <param name="asked">What may be asked. A personal answer is never kept for another.</param>
internal sealed class ApiFilter(Asked asked) : IEndpointFilter
{
    /// <summary>How often a parameter may be given, at most.</summary>
    public const int MostValues = 400;

    private readonly IReadOnlyList<(string Name, bool Many)> known =
    [
        .. ApiParameters.Of(asked.Query).Select(pair => (pair.Key, pair.Value.PropertyType.IsArray)),
    ];

    // Those to learn: an older name is taken, and not told of.
    private readonly IReadOnlyList<string> told = [.. ApiParameters.Told(asked.Query)];

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        ApiOrigins.Open(http);
        // Outside what is told as the question's fault: when it fails, the fault is ours, and its words are for whoever runs the service.
        var shown = await http.RequestServices.GetRequiredService<SnapshotProvider>().Current(http.RequestAborted);
        try
        {
            Judge(http.Request.Query);
            if (AsCsv(http.Request) is not { } asCsv)
            {
                return Problem.Of(StatusCodes.Status406NotAcceptable, ApiFaults.NotAcceptable, http.Request);
            }

            return asked.Personal
                ? await AnswerAsync(context, next, shown, asCsv)
                : await shown
                    .Pages.GetOrWriteAsync(Key(http.Request, asCsv), () => AnswerAsync(context, next, shown, asCsv))
                    .WaitAsync(http.RequestAborted);
        }
        catch (UserException fault) when (fault.Code == ExitCode.InvalidInput)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, fault.Message, http.Request);
        }
    }

    private async Task<CachedResponse> AnswerAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next,
        SiteSnapshot shown,
        bool asCsv
    )
    {
        var http = context.HttpContext;
        var services = http.RequestServices;
        http.Features.Set(
            new ApiRequest(
                shown,
                services.GetRequiredService<WriteReport>(),
                services.GetRequiredService<DraftAccess>(),
                http,
                asCsv,
                asked.Personal
            )
        );
        var result = await next(context);
        return (result is INestedHttpResult nested ? nested.Result : result) switch
        {
            ApiResult answer => answer.Write(),
            ProblemHttpResult problem => Problem.Of(problem.StatusCode, problem.ProblemDetails.Detail ?? "", http.Request),
            _ => throw new InvalidOperationException($"No such answer: {result?.GetType().Name}."),
        };
    }

    private void Judge(IQueryCollection given)
    {
        if (given.Count == 0)
        {
            return;
        }

        if (given.Keys.FirstOrDefault(name => known.All(parameter => parameter.Name != name)) is { } unknown)
        {
            throw UserException.Invalid(ApiFaults.NoParameter(unknown, told));
        }

        foreach (var (name, many) in known)
        {
            var values = given[name].Count(value => !string.IsNullOrEmpty(value));
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

    // By the address when that says it, else by the header; null when that takes neither form.
    private static bool? AsCsv(HttpRequest request) =>
        Format(request.Query) switch
        {
            "csv" => true,
            "json" => false,
            null => ApiAccept.IsCsv(request.Headers),
            _ => throw UserException.Invalid(ApiFaults.NoFormat),
        };

    private static string? Format(IQueryCollection given) =>
        given.Count == 0 ? null : given["format"].FirstOrDefault(format => !string.IsNullOrEmpty(format));

    // Escaped, so that no value can pass for two and be answered with theirs.
    private string Key(HttpRequest request, bool asCsv)
    {
        if (request.Query.Count == 0)
        {
            return $"api {asCsv} {request.Path}?";
        }

        var given = known.SelectMany(parameter =>
            request.Query[parameter.Name].Select(value => parameter.Name + "=" + Uri.EscapeDataString(value ?? ""))
        );
        return $"api {asCsv} {request.Path}?{string.Join('&', given)}";
    }
}
