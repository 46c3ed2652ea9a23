using System.Text.Json.Nodes;

namespace Indicators.Web.Api;

/// <summary>What an address answers; JSON and CSV are two ways of writing it.</summary>
internal abstract record ApiAnswer
{
    /// <summary>Rows, in an order that stands, so that pages of them join to the whole.</summary>
    /// <param name="Name">The field that holds them in JSON.</param>
    /// <param name="Values">One a row, in the order of the address's columns: text, numbers, booleans or null.</param>
    /// <param name="Source">Whose figures they are, as a Swedish sentence.</param>
    internal sealed record Rows(string Name, IReadOnlyList<IReadOnlyList<object?>> Values, string Source) : ApiAnswer
    {
        /// <summary>A whole of its own in JSON instead of the rows, for what is nested; CSV has the rows. Null for none.</summary>
        public JsonObject? Whole { get; init; }
    }

    /// <summary>There is no such thing.</summary>
    /// <param name="Detail">What is not there and what there is, as a Swedish sentence.</param>
    internal sealed record NotThere(string Detail) : ApiAnswer;
}
