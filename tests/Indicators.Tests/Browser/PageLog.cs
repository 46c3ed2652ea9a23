using System.Collections.Concurrent;

namespace Indicators.Tests.Browser;

/// <summary>What a page has said and asked for while a test looked.</summary>
internal sealed class PageLog
{
    private readonly ConcurrentQueue<string> errors = new();
    private readonly ConcurrentQueue<string> breaches = new();
    private readonly ConcurrentQueue<Uri> requests = new();

    /// <summary>Errors in the console: thrown, logged, or told by the browser (as a file that is not there).</summary>
    public IReadOnlyCollection<string> Errors => errors;

    /// <summary>What the content security policy stopped: the directive and what it was about.</summary>
    public IReadOnlyCollection<string> PolicyBreaches => breaches;

    /// <summary>Every address asked for, in order.</summary>
    public IReadOnlyCollection<Uri> Requests => requests;

    /// <summary>The addresses asked for that are not on the page's own host, and neither in the file itself.</summary>
    public IEnumerable<Uri> Outside(string page)
    {
        var own = new Uri(page);
        return requests.Where(asked =>
            asked.Scheme is not ("data" or "blob" or "about")
            && (asked.Scheme != own.Scheme || asked.Authority != own.Authority || (own.IsFile && asked.AbsolutePath != own.AbsolutePath))
        );
    }

    public void Take(DevToolsEvent happened)
    {
        var values = happened.Values;
        switch (happened.Method)
        {
            case "Network.requestWillBeSent":
                requests.Enqueue(new Uri(values.GetProperty("request").GetProperty("url").GetString()!));
                break;
            case "Runtime.exceptionThrown":
                errors.Enqueue(values.GetProperty("exceptionDetails").GetRawText());
                break;
            case "Runtime.consoleAPICalled" when values.GetProperty("type").GetString() == "error":
                errors.Enqueue(values.GetProperty("args").GetRawText());
                break;
            case "Log.entryAdded" when values.GetProperty("entry").GetProperty("level").GetString() == "error":
                errors.Enqueue(values.GetProperty("entry").GetProperty("text").GetString()!);
                break;
            case "Audits.issueAdded" when values.GetProperty("issue").GetProperty("code").GetString() == "ContentSecurityPolicyIssue":
                breaches.Enqueue(values.GetProperty("issue").GetProperty("details").GetRawText());
                break;
        }
    }
}
