using Deque.AxeCore.Commons;

namespace Indicators.Tests.Browser;

/// <summary>axe-core in the page: WCAG 2.2 A and AA, and best practice.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What it finds wrong as the page is seen now, each as rule, element and how to mend it; empty when nothing is.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(BrowserPage page)
    {
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'"))
        {
            await page.EvaluateAsync<object>($"{Script};null");
        }

        return await page.EvaluateAsync<string[]>(
            """
            axe.run(document, {
              runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
              resultTypes: ['violations'],
            }).then(result => result.violations.flatMap(rule => rule.nodes.map(node =>
              `${rule.id}: ${rule.help} (${rule.helpUrl})\n  ${node.target.join(' ')}\n  ${node.html}\n  ${node.failureSummary}`)))
            """
        );
    }

    /// <summary>Fails with the first things it finds.</summary>
    public static async Task AssertAccessibleAsync(BrowserPage page)
    {
        var found = await ViolationsAsync(page);
        Assert.True(found.Count == 0, $"{found.Count} violations at {await page.AddressAsync()}:\n{string.Join("\n", found.Take(10))}");
    }
}
