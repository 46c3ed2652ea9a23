using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Indicators.Web.Workroom;

/// <summary>Reads what a form sends, no more of it than may be.</summary>
internal static class FormReader
{
    private const int MostFields = 2000;
    private const int LongestName = 200;
    private const int Piece = 16 * 1024;

    // So much more is taken and thrown away, for to shut the door on one who is still sending takes the answer too.
    private const int Thrown = 4 * 1024 * 1024;

    /// <summary>Lets the server take what is to be refused with an answer; each change says itself how much it takes.</summary>
    public static void Open(HttpContext context, MappedChange mapped)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = mapped.MostBytes + Thrown;
        }
    }

    /// <summary>The form, or why it is not taken.</summary>
    public static async Task<(IFormCollection? Form, Refusal? Why)> ReadAsync(HttpContext context, MappedChange mapped)
    {
        var request = context.Request;
        var type = MediaTypeHeaderValue.TryParse(request.ContentType, out var said) ? said.MediaType?.ToLowerInvariant() : null;
        if (type != "application/x-www-form-urlencoded" && !(mapped.TakesFiles && type == "multipart/form-data"))
        {
            return (null, Refusal.WrongType);
        }

        try
        {
            var body = await BodyAsync(context, mapped.MostBytes);
            if (body is null)
            {
                return (null, Refusal.TooLarge(mapped.MostBytes));
            }

            // The files of the form are read from it for as long as the change is made.
            context.Response.RegisterForDispose(body);
            request.Body = body;
            var limits = new FormOptions
            {
                BufferBodyLengthLimit = mapped.MostBytes,
                MultipartBodyLengthLimit = mapped.MostBytes,
                ValueLengthLimit = mapped.MostBytes,
                ValueCountLimit = MostFields,
                KeyLengthLimit = LongestName,
            };
            return (await request.ReadFormAsync(limits, context.RequestAborted), null);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, Refusal.TooLarge(mapped.MostBytes));
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException && !context.RequestAborted.IsCancellationRequested)
        {
            return (null, Refusal.Unreadable);
        }
    }

    // All of it, or nothing when it is too large.
    private static async Task<MemoryStream?> BodyAsync(HttpContext context, int most)
    {
        var kept = new MemoryStream();
        var piece = new byte[Piece];
        var isAll = true;
        int read;
        while ((read = await context.Request.Body.ReadAsync(piece, context.RequestAborted)) > 0)
        {
            isAll = isAll && kept.Length + read <= most;
            if (isAll)
            {
                kept.Write(piece, 0, read);
            }
        }

        kept.Position = 0;
        return isAll ? kept : null;
    }
}
