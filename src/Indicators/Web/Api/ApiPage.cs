using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Indicators.Web.Api;

/// <summary>What every answer says besides its rows: whose figures they are, of when, and where in the whole this page is.</summary>
internal abstract record ApiPage
{
    /// <summary>Whose figures they are: a Swedish sentence to quote beside them.</summary>
    [JsonPropertyOrder(-1)]
    public string Source { get; init; } = "";

    /// <summary>The time of the figures in this answer: of the copy of Kolada that they are from, UTC; null when there is none.</summary>
    [JsonPropertyOrder(-1)]
    public DateTime? AsOf { get; init; }

    /// <summary>Which page this is, from 1.</summary>
    [JsonPropertyOrder(-1), Range(1, PageQuery.MostPages)]
    public int Page { get; init; }

    /// <summary>Rows a page.</summary>
    [JsonPropertyOrder(-1), Range(1, PageQuery.MostRows)]
    public int PageSize { get; init; }

    /// <summary>Rows in all.</summary>
    [JsonPropertyOrder(-1), Range(0, int.MaxValue)]
    public int Total { get; init; }

    /// <summary>The address of the next page; null on the last.</summary>
    [JsonPropertyOrder(-1), DataType(DataType.Url)]
    public string? Next { get; init; }
}
