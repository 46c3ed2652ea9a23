using Indicators.Web.Settings;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Api;

/// <summary>The address that others reach the service by.</summary>
internal static class PublicAddress
{
    /// <summary>Without a slash at its end: the setting's, else the one that this request came by; empty when it names none.</summary>
    public static string Of(SiteSettings settings, HttpRequest request) =>
        settings.PublicAddress is { } set ? set.AbsoluteUri.TrimEnd('/')
        : Uri.TryCreate($"{request.Scheme}://{request.Host}{request.PathBase}", UriKind.Absolute, out var asked)
            ? asked.GetLeftPart(UriPartial.Path).TrimEnd('/')
        : "";
}
