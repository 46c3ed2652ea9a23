using Indicators.Web.Html;
using static Indicators.Reports.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>The first page: the plans, and what is new.</summary>
internal static class StartPage
{
    public static Page Write(View view) => new()
    {
        Title = "Integrationsplaner i siffror",
        Section = "/",
        Body = Element("ul", string.Concat(view.Shown.Plans.Select(plan => Element("li", Said("a", plan.Plan.Title, ("href", Addresses.Of(plan.Plan))))))),
    };
}
