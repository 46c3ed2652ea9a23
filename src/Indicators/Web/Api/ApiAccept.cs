using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Indicators.Web.Api;

/// <summary>The form that the header <c>Accept</c> asks for.</summary>
internal static class ApiAccept
{
    private const string Json = "application/json";
    private const string Csv = "text/csv";

    /// <summary>Whether it is CSV; null when the client takes neither that nor JSON.</summary>
    /// <remarks>
    /// The greater q decides; of alike, the one that is named more closely, then the one named first, then JSON. What cannot be read of the
    /// header counts for nothing, as when it had not been sent.
    /// </remarks>
    public static bool? IsCsv(IHeaderDictionary headers)
    {
        var accept = headers.Accept;
        if (accept.Count == 0 || accept is [Json or "*/*" or ""])
        {
            return false;
        }

        var ranges = accept
            .SelectMany(line => line?.Split(',') ?? [])
            .Select(text => MediaTypeHeaderValue.TryParse(text.Trim(), out var range) ? range : null)
            .OfType<MediaTypeHeaderValue>()
            .ToList();
        if (ranges.Count == 0)
        {
            return false;
        }

        var (json, csv) = (Wish.Of(Json, ranges), Wish.Of(Csv, ranges));
        return (json.Q, csv.Q) is (0, 0) ? null : csv.IsOver(json);
    }

    // How much one form is wished for, by the range that names it most closely.
    private readonly record struct Wish(double Q, int Closeness, int Place)
    {
        public static Wish Of(string type, List<MediaTypeHeaderValue> ranges)
        {
            var best = new Wish(0, -1, int.MaxValue);
            for (var place = 0; place < ranges.Count; place++)
            {
                var closeness = Names(ranges[place], type);
                if (closeness > best.Closeness)
                {
                    best = new(ranges[place].Quality ?? 1, closeness, place);
                }
            }

            return best;
        }

        public bool IsOver(Wish other) =>
            Q != other.Q ? Q > other.Q
            : Closeness != other.Closeness ? Closeness > other.Closeness
            : Place < other.Place;

        private static int Names(MediaTypeHeaderValue range, string type) =>
            range.MatchesAllTypes ? 0
            : !type.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase) ? -1
            : range.MatchesAllSubTypes ? 1
            : range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) ? 2
            : -1;
    }
}
