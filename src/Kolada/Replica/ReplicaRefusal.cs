namespace Kolada.Replica;

/// <summary>A 422, in the form that FastAPI gives it. Kolada's own texts are not recorded anywhere.</summary>
internal sealed class ReplicaRefusal : Exception
{
    /// <summary>The most rows a page.</summary>
    public const int MostRows = 5000;

    private ReplicaRefusal(string type, string place, string name, string message)
        : base(message) => (Type, Place, Name) = (type, place, name);

    public string Type { get; }

    /// <summary><c>path</c> or <c>query</c>.</summary>
    public string Place { get; }

    public string Name { get; }

    public static ReplicaRefusal TooManyIds(string name) =>
        new("too_long", "path", name, $"List should have at most {Batches.MostIds} items after validation");

    public static ReplicaRefusal NotANumber(string name, string text) =>
        new("int_parsing", "query", name, $"Input should be a valid integer, unable to parse string as an integer: {text}");

    public static ReplicaRefusal NotADay(string name, string text) =>
        new("date_from_datetime_parsing", "query", name, $"Input should be a valid date, not {text}");

    public static ReplicaRefusal TooSmall(string name, string text) =>
        new("greater_than_equal", "query", name, $"Input should be greater than or equal to 1, not {text}");

    public static ReplicaRefusal TooLarge(string name, string text, int most) =>
        new("less_than_equal", "query", name, $"Input should be less than or equal to {most}, not {text}");
}
