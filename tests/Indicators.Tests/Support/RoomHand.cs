using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Indicators.Web.Access;

namespace Indicators.Tests.Support;

/// <summary>A person in the workroom without script: reads pages, fills in forms and sends them, as a browser does.</summary>
internal sealed class RoomHand : IDisposable
{
    private readonly HttpClient client;

    private RoomHand(HttpClient client, string place) => (this.client, Place) = (client, place);

    /// <summary>The room's address: <c>/arbetsrum/norrtalje/2024-delar</c>.</summary>
    public string Place { get; }

    /// <summary>How many forms have been sent.</summary>
    public int Sent { get; private set; }

    /// <summary>Comes in.</summary>
    public static Task<RoomHand> EnterAsync(SiteUnderTest site, string place) => EnterAsync(site.Address, site.The<RoomAccess>(), place);

    /// <summary>The same at an address.</summary>
    public static async Task<RoomHand> EnterAsync(Uri address, RoomAccess access, string place)
    {
        var asking = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address };
        asking.DefaultRequestHeaders.Add("Cookie", await RoomVisit.CookieAsync(address, access));
        return new RoomHand(asking, place);
    }

    /// <summary>A page of the report's room.</summary>
    public async Task<IHtmlDocument> PageAsync(string part = "") => Read(await TextAsync(part));

    /// <summary>The same, as it was sent.</summary>
    public async Task<string> TextAsync(string part)
    {
        using var answer = await client.GetAsync($"{Place}/{part}".TrimEnd('/'));
        Assert.True(answer.IsSuccessStatusCode, $"{part}: {answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Sends a form with some of its fields filled in otherwise; the page that the browser shows then.</summary>
    public async Task<IHtmlDocument> SendAsync(IHtmlDocument page, string form, params (string Name, string Value)[] typed)
    {
        Sent++;
        var found = page.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"No form {form}.");
        var fields = found
            .Elements.Where(one =>
                one is IHtmlInputElement { Type: not "radio" } or IHtmlInputElement { IsChecked: true } or IHtmlTextAreaElement
            )
            .Select(one =>
                (Name: one.GetAttribute("name"), Value: one is IHtmlInputElement input ? input.Value : ((IHtmlTextAreaElement)one).Value)
            )
            .Where(one => one.Name is not null && typed.All(other => other.Name != one.Name))
            .Select(one => KeyValuePair.Create(one.Name!, one.Value))
            .Concat(typed.Select(one => KeyValuePair.Create(one.Name, one.Value)));
        using var body = new FormUrlEncodedContent(fields);
        return await SendAsync(new Uri(found.Action).AbsolutePath, body);
    }

    /// <summary>Sends a form with a file; the page that the browser shows then.</summary>
    public async Task<IHtmlDocument> SendFileAsync(IHtmlDocument page, string form, string name, byte[] content)
    {
        Sent++;
        var found = page.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"No form {form}.");
        var fields = found.Elements.OfType<IHtmlInputElement>().ToList();
        using var body = new MultipartFormDataContent();
        foreach (var field in fields.Where(field => field.Type == "hidden"))
        {
            body.Add(new StringContent(field.Value), field.Name!);
        }

        body.Add(new ByteArrayContent(content), fields.Single(field => field.Type == "file").Name!, name);
        return await SendAsync(new Uri(found.Action).AbsolutePath, body);
    }

    private async Task<IHtmlDocument> SendAsync(string address, HttpContent body)
    {
        using var answer = await client.PostAsync(address, body);
        Status = answer.StatusCode;
        if (answer.StatusCode != HttpStatusCode.SeeOther)
        {
            return Read(await answer.Content.ReadAsStringAsync());
        }

        using var next = await client.GetAsync(answer.Headers.Location!.OriginalString.Split('#')[0]);
        return Read(await next.Content.ReadAsStringAsync());
    }

    /// <summary>What the last form was answered with.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>A file.</summary>
    public Task<byte[]> FileAsync(string address) => client.GetByteArrayAsync(address);

    public void Dispose() => client.Dispose();

    private static IHtmlDocument Read(string html) => new HtmlParser().ParseDocument(html);
}
