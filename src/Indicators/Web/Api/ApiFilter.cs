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

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        ApiOrigins.Open(http);
        try
        {
            Judge(http.Request.Query);
            if (AsCsv(http.Request) is not { } asCsv)
            {
                return Problem.Of(StatusCodes.Status406NotAcceptable, ApiFaults.NotAcceptable, http.Request);
            }

            var services = http.RequestServices;
            var shown = await services.GetRequiredService<SnapshotProvider>().Current(http.RequestAborted);
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
            return asked.Personal
                ? await AnswerAsync(context, next)
                : await shown
                    .Pages.GetOrWriteAsync(Key(http.Request, asCsv), () => AnswerAsync(context, next))
                    .WaitAsync(http.RequestAborted);
        }
        catch (UserException fault) when (fault.Code == ExitCode.InvalidInput)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, fault.Message, http.Request);
        }
    }

    private static async Task<CachedResponse> AnswerAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        return (result is INestedHttpResult nested ? nested.Result : result) switch
        {
            ApiResult answer => answer.Write(),
            ProblemHttpResult problem => Problem.Of(problem.StatusCode, problem.ProblemDetails.Detail ?? "", context.HttpContext.Request),
            _ => throw new InvalidOperationException($"No such answer: {result?.GetType().Name}."),
        };
    }

    private void Judge(IQueryCollection given)
    {
        var names = known.Select(parameter => parameter.Name).ToList();
        if (given.Keys.FirstOrDefault(name => !names.Contains(name)) is { } unknown)
        {
            throw UserException.Invalid(ApiFaults.NoParameter(unknown, names));
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
        request.Query["format"].FirstOrDefault(format => !string.IsNullOrEmpty(format)) switch
        {
            "csv" => true,
            "json" => false,
            null => ApiAccept.IsCsv(request.Headers),
            _ => throw UserException.Invalid(ApiFaults.NoFormat),
        };

    // Escaped, so that no value can pass for two and be answered with theirs.
    private string Key(HttpRequest request, bool asCsv)
    {
        var given = known.SelectMany(parameter =>
            request.Query[parameter.Name].Select(value => parameter.Name + "=" + Uri.EscapeDataString(value ?? ""))
        );
        return $"api {asCsv} {request.Path}?{string.Join('&', given)}";
    }
}
