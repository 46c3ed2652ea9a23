namespace Indicators.Web.Api;

/// <summary>One address of the API. Routes, judgement of parameters and the OpenAPI document are all made of it, so that they cannot differ.</summary>
internal sealed record ApiAddress
{
    /// <summary>Under <c>/api/v1</c>: <c>/comparisons/{plan}</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What it answers, as a Swedish sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>What may be asked for in the query, besides page, pageSize and format.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>The columns of each row.</summary>
    public required IReadOnlyList<ApiColumn> Columns { get; init; }

    /// <summary>The answer.</summary>
    /// <remarks>Throws <see cref="UserException"/> for a parameter that cannot be.</remarks>
    public required Func<ApiRequest, ApiAnswer> Answer { get; init; }

    /// <summary>Whether the answer hangs on who asks, so that it is never kept for another.</summary>
    public bool Personal { get; init; }
}

/// <summary>One query parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it takes, in Swedish.</param>
/// <param name="Many">Whether it may be repeated.</param>
internal sealed record ApiParameter(string Name, string Description, bool Many = false);

/// <summary>One column.</summary>
/// <param name="Name">Its name: field in JSON, heading in CSV.</param>
/// <param name="Type">JSON schema's word: string, integer, number, boolean.</param>
/// <param name="Description">What it holds, in Swedish; what null means.</param>
internal sealed record ApiColumn(string Name, string Type, string Description);
