using System.Globalization;
using System.Text;

namespace Indicators.Reports.Formats.Pdf;

/// <summary>A printed PDF, to be read, changed and written: what nothing refers to is left out, and no clock is in it.</summary>
internal sealed class PdfFile
{
    private readonly Dictionary<int, PdfValue> objects;

    /// <exception cref="InvalidDataException">It is not as a browser writes it.</exception>
    public PdfFile(byte[] file)
    {
        (objects, var trailer) = PdfReading.All(file);
        (Catalogue, Info) = (Held(trailer["Root"])!, Held(trailer["Info"])!);
    }

    /// <summary>What leads to everything else.</summary>
    public PdfValue.Dictionary Catalogue { get; }

    /// <summary>Title, author and the like.</summary>
    public PdfValue.Dictionary Info { get; }

    /// <summary>Every object.</summary>
    public IEnumerable<PdfValue.Dictionary> All => objects.OrderBy(one => one.Key).Select(one => one.Value).OfType<PdfValue.Dictionary>();

    /// <summary>A value, or what it refers to.</summary>
    public PdfValue? Found(PdfValue? value) => value is PdfValue.Reference reference ? objects.GetValueOrDefault(reference.To) : value;

    /// <summary>A dictionary, or the one that is referred to; null for none.</summary>
    public PdfValue.Dictionary? Held(PdfValue? value) => Found(value) as PdfValue.Dictionary;

    /// <summary>The pages' objects, first to last.</summary>
    public IReadOnlyList<PdfValue.Dictionary> Pages => [.. Leaves(Catalogue["Pages"])];

    /// <summary>The page, from 1, that each named place in it is on.</summary>
    public IReadOnlyDictionary<string, int> Places()
    {
        var pages = Pages.ToList();
        return (Held(Catalogue["Dests"])?.Entries ?? []).ToDictionary(
            place => place.Key,
            place => pages.IndexOf(Held(((PdfValue.List)Found(place.Value)!).Items[0])!) + 1,
            StringComparer.Ordinal
        );
    }

    /// <summary>Adds an object.</summary>
    public PdfValue.Reference Add(PdfValue added)
    {
        var number = objects.Keys.Max() + 1;
        objects[number] = added;
        return new(number);
    }

    /// <summary>The file's bytes: the same for the same content.</summary>
    public byte[] Write()
    {
        var root = Add(Catalogue);
        var info = Add(Info);
        var order = new List<int>();
        Follow(root, order);
        Follow(info, order);
        var numbers = order.Index().ToDictionary(pair => pair.Item, pair => pair.Index + 1);
        using var written = new MemoryStream();
        Say("%PDF-1.7\n%âãÏÓ\n");
        var places = new List<long>();
        foreach (var number in order)
        {
            places.Add(written.Position);
            Say(FormattableString.Invariant($"{numbers[number]} 0 obj\n"));
            Say(Text(objects[number], numbers));
            if (objects[number] is PdfValue.Dictionary { Stream: { } stream })
            {
                Say("\nstream\n");
                written.Write(stream);
                Say("\nendstream");
            }

            Say("\nendobj\n");
        }

        var table = written.Position;
        Say(FormattableString.Invariant($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places)
            Say(place.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Say(
            FormattableString.Invariant($"trailer\n<</Size {places.Count + 1}/Root {numbers[root.To]} 0 R/Info {numbers[info.To]} 0 R>>\n")
        );
        Say(FormattableString.Invariant($"startxref\n{table}\n%%EOF\n"));
        return written.ToArray();

        void Say(string text) => written.Write(Encoding.Latin1.GetBytes(text));
    }

    private IEnumerable<PdfValue.Dictionary> Leaves(PdfValue? node) =>
        Held(node) is not { } held ? []
        : held.Is("Type", "Page") ? [held]
        : ((PdfValue.List)Found(held["Kids"])!).Items.SelectMany(Leaves);

    // Every object that is referred to, in the order it is met.
    private void Follow(PdfValue from, List<int> order)
    {
        var known = new HashSet<int>();
        foreach (var number in order)
            known.Add(number);
        var waiting = new Stack<PdfValue>([from]);
        while (waiting.TryPop(out var value))
            switch (value)
            {
                case PdfValue.Reference reference when objects.ContainsKey(reference.To):
                    if (known.Add(reference.To))
                    {
                        order.Add(reference.To);
                        waiting.Push(objects[reference.To]);
                    }

                    break;
                case PdfValue.List list:
                    foreach (var item in Enumerable.Reverse(list.Items))
                        waiting.Push(item);
                    break;
                case PdfValue.Dictionary dictionary:
                    foreach (var item in dictionary.Entries.Values.Reverse())
                        waiting.Push(item);
                    break;
                default:
                    break;
            }
    }

    private static string Text(PdfValue value, Dictionary<int, int> numbers) =>
        value switch
        {
            PdfValue.Plain plain => plain.Written,
            PdfValue.Name name => "/" + name.Called,
            PdfValue.Reference reference => numbers.TryGetValue(reference.To, out var number)
                ? FormattableString.Invariant($"{number} 0 R")
                : "null",
            PdfValue.List list => "[" + string.Join(' ', list.Items.Select(item => Text(item, numbers))) + "]",
            PdfValue.Dictionary held => "<<"
                + string.Concat(
                    held.Entries.Where(one => held.Stream is null || one.Key != "Length")
                        .Select(one => $"/{one.Key} {Text(one.Value, numbers)}\n")
                )
                + (held.Stream is { } stream ? FormattableString.Invariant($"/Length {stream.Length}\n") : "")
                + ">>",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
