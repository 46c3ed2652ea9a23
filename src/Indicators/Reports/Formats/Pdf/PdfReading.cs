using System.Globalization;
using System.Text;

namespace Indicators.Reports.Formats.Pdf;

/// <summary>Reads the values of a PDF whose objects lie in plain text, as Chromium writes it.</summary>
/// <exception cref="InvalidDataException">It is not written so.</exception>
internal sealed class PdfReading(byte[] file)
{
    private int at;

    /// <summary>The file's objects by number, and its trailer.</summary>
    public static (Dictionary<int, PdfValue> Objects, PdfValue.Dictionary Trailer) All(byte[] file)
    {
        var objects = new Dictionary<int, PdfValue>();
        var table = Encoding.Latin1.GetString(file).LastIndexOf("startxref", StringComparison.Ordinal);
        var reading = new PdfReading(file) { at = table + "startxref".Length };
        reading.at = reading.Whole();
        reading.Expect("xref");
        reading.Whole();
        var count = reading.Whole();
        var places = new List<int>();
        for (var i = 0; i < count; i++)
        {
            var place = reading.Whole();
            reading.Whole();
            if (reading.Word() == "n")
                places.Add(place);
        }

        reading.Expect("trailer");
        var trailer = (PdfValue.Dictionary)reading.Value();
        foreach (var place in places)
        {
            reading.at = place;
            var number = reading.Whole();
            reading.Whole();
            reading.Expect("obj");
            objects[number] = reading.Value();
            if (objects[number] is PdfValue.Dictionary held && reading.Word() == "stream")
                held.Stream = reading.Bytes(reading.Length(held["Length"], places));
        }

        return (objects, trailer);
    }

    // A stream's length may stand in an object of its own.
    private int Length(PdfValue? length, List<int> places)
    {
        if (length is PdfValue.Plain plain)
            return Number(plain.Written);
        var (number, back) = (((PdfValue.Reference)length!).To, at);
        foreach (var place in places)
        {
            at = place;
            if (Whole() != number)
                continue;
            Whole();
            Expect("obj");
            var found = Whole();
            at = back;
            return found;
        }

        throw new InvalidDataException("A stream has no length.");
    }

    private byte[] Bytes(int length)
    {
        at += file[at] == '\r' ? 2 : 1;
        var bytes = file[at..(at + length)];
        at += length;
        return bytes;
    }

    private PdfValue Value()
    {
        Space();
        switch ((char)file[at])
        {
            case '<' when file[at + 1] == '<':
                return Dictionary();
            case '[':
                at++;
                var items = new List<PdfValue>();
                for (Space(); file[at] != ']'; Space())
                    items.Add(Value());
                at++;
                return new PdfValue.List(items);
            case '/':
                at++;
                return new PdfValue.Name(Word());
            case '(' or '<':
                return new PdfValue.Plain(Text());
            default:
                return Plain();
        }
    }

    private PdfValue.Dictionary Dictionary()
    {
        at += 2;
        var entries = PdfValue.Of();
        for (Space(); file[at] != '>'; Space())
        {
            Expect("/");
            entries[Word()] = Value();
        }

        at += 2;
        return entries;
    }

    // A reference is told from a number by what comes after it.
    private PdfValue Plain()
    {
        var word = Word();
        var back = at;
        if (word.All(char.IsAsciiDigit) && Word() is { Length: > 0 } second && second.All(char.IsAsciiDigit) && Word() == "R")
            return new PdfValue.Reference(Number(word));
        at = back;
        return new PdfValue.Plain(word);
    }

    private string Text()
    {
        var from = at;
        if (file[at] == '<')
        {
            at = Array.IndexOf(file, (byte)'>', at) + 1;
        }
        else
        {
            var depth = 0;
            do
            {
                var sign = (char)file[at++];
                depth +=
                    sign == '(' ? 1
                    : sign == ')' ? -1
                    : 0;
                at += sign == '\\' ? 1 : 0;
            } while (depth > 0);
        }

        return Encoding.Latin1.GetString(file, from, at - from);
    }

    private string Word()
    {
        Space();
        var from = at;
        while (at < file.Length && !" \r\n\t<>[]()/".Contains((char)file[at], StringComparison.Ordinal))
            at++;
        return Encoding.Latin1.GetString(file, from, at - from);
    }

    private void Expect(string word)
    {
        Space();
        if (!file.AsSpan(at).StartsWith(Encoding.Latin1.GetBytes(word)))
            throw new InvalidDataException($"No {word} at {at}.");
        at += word.Length;
    }

    private int Whole() => Number(Word());

    private static int Number(string word) =>
        int.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number : throw new InvalidDataException($"{word} is no number.");

    private void Space()
    {
        while (at < file.Length && file[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
    }
}
