namespace Indicators.Reports.Formats.Pdf;

/// <summary>A value in a PDF, as a browser writes them.</summary>
internal abstract record PdfValue
{
    /// <summary>A number, true, false, null or a text, as it lies in the file.</summary>
    public sealed record Plain(string Written) : PdfValue;

    /// <summary>A name, without its slash.</summary>
    public sealed record Name(string Called) : PdfValue;

    /// <summary>A reference to an object by its number.</summary>
    public sealed record Reference(int To) : PdfValue;

    /// <summary>Values in order.</summary>
    public sealed record List(List<PdfValue> Items) : PdfValue;

    /// <summary>Values by name; <see cref="Stream"/> is the bytes after them, null for none.</summary>
    public sealed record Dictionary(SortedDictionary<string, PdfValue> Entries) : PdfValue
    {
        public byte[]? Stream { get; set; }

        public PdfValue? this[string key]
        {
            get => Entries.GetValueOrDefault(key);
            set
            {
                if (value is null)
                    Entries.Remove(key);
                else
                    Entries[key] = value;
            }
        }

        /// <summary>Whether an entry is a name.</summary>
        public bool Is(string key, string name) => this[key] is Name named && named.Called == name;
    }

    /// <summary>A text as UTF-16, which every reader of PDF takes.</summary>
    public static PdfValue Text(string text) =>
        new Plain("<FEFF" + Convert.ToHexString(System.Text.Encoding.BigEndianUnicode.GetBytes(text)) + ">");

    /// <summary>A dictionary of some entries.</summary>
    public static Dictionary Of(params (string Key, PdfValue Value)[] entries) =>
        new(new SortedDictionary<string, PdfValue>(entries.ToDictionary(one => one.Key, one => one.Value), StringComparer.Ordinal));
}
