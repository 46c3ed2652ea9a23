using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Pages;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Workroom.Changes;

/// <summary>Keeps a comparison as it is: shown first, and then written once.</summary>
internal static class KeepComparison
{
    /// <summary>The part of the address, and the field, that holds the comparison's own address.</summary>
    public const string Choice = "val";

    /// <summary>What would be kept, with the button that keeps it.</summary>
    public static async Task<RoomPage?> Page(RoomRequest request) =>
        Page(request, request.Asked(Choice), await Figures(request, request.Asked(Choice)));

    /// <summary>Keeps it, and leads to the address that lasts.</summary>
    public static async Task<ChangeAnswer> Take(ChangeRequest request) =>
        await Figures(request, request.Field(Choice)) is { } figures
            ? new ChangeAnswer.See(
                Addresses.Frozen(
                    FrozenComparison.Save(
                        request.Context.RequestServices.Of<WriteReport>().Folder,
                        figures,
                        StockholmTime.DateInStockholm(request.At)
                    )
                )
            )
            : new ChangeAnswer.Again(Page(request, null, null));

    private static RoomPage Page(RoomRequest request, string? address, ComparedFigures? figures) =>
        new()
        {
            Title = FrozenWords.Save,
            Lead = figures is null ? null : FrozenWords.Means,
            Body = figures is null ? None : Form(request, address, figures),
        };

    private static Markup None => $"<p>{FrozenWords.NoComparison}</p>";

    private static Markup Form(RoomRequest request, string? address, ComparedFigures figures) =>
        $"""
            <form method="post" action="{WorkroomRoutes.Keep}">
            {request.FormKeyInput}
            <input type="hidden" name="{Choice}" value="{address}">
            <button type="submit">{FrozenWords.Save}</button>
            </form>
            {Markup.Each(figures.Measures, FrozenPage.Section)}
            """;

    private static async Task<ComparedFigures?> Figures(RoomRequest request, string? address)
    {
        var shown = await request.Context.RequestServices.Of<SnapshotProvider>().Current(request.Aborted);
        return CompareFiles.Of(
            shown,
            request.Context.RequestServices.Of<WriteReport>().Workspace,
            StockholmTime.DateInStockholm(request.At),
            address
        );
    }
}
