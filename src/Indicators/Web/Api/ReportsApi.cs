using Indicators.Web.Html;

namespace Indicators.Web.Api;

/// <summary>The reports' files, with their hashes.</summary>
internal static class ReportsApi
{
    public static readonly ApiAddress List = new()
    {
        Path = "/reports",
        Summary = "Rapporternas filer. Utkast visas bara för den som får läsa dem.",
        Personal = true,
        Columns =
        [
            new("plan", "string", "Planens id."), new("period", "string", "2024-delar eller 2024-helar."), new("final", "boolean", "Om rapporten är fastställd."), new("as_of", "string", "Tidpunkten vars siffror den visar, UTC; null utan siffror."),
            new("file", "string", "Filens namn."), new("sha256", "string", "Filens SHA-256."), new("address", "string", "Där den kan hämtas."),
        ],
        Answer = request => new ApiAnswer.Rows(
            "reports",
            [
                .. from report in request.Shown.Reports
                   where request.MayRead(report.Manifest)
                   from file in report.Manifest.Files
                   where report.Files.ContainsKey(file.Name)
                   select (IReadOnlyList<object?>)
                   [
                       report.Plan, report.Period.ToString(), report.Manifest.Final, report.Manifest.AsOf is { } asOf ? StockholmTime.Text(asOf) : null, file.Name, file.Sha256, Addresses.Of(report, file.Name),
                   ],
            ],
            "Källa: kommunernas uppföljningar, med värden ur Kolada och egna beräkningar på dem."),
    };
}
