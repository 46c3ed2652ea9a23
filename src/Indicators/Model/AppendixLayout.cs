namespace Indicators.Model;

/// <summary>In which order the appendix has its parts, and which are left out, by whom.</summary>
/// <param name="Order">All parts, also those that are left out.</param>
/// <param name="LeftOut">What was done to leave out each that is.</param>
public sealed record AppendixLayout(IReadOnlyList<AppendixPart> Order, IReadOnlyList<PartChange> LeftOut)
{
    private const char Out = '-';

    /// <summary>As the program has it.</summary>
    public static AppendixLayout Usual { get; } = new(Enum.GetValues<AppendixPart>(), []);

    /// <summary>Whether nothing is moved.</summary>
    public bool IsUsualOrder => Order.SequenceEqual(Usual.Order);

    /// <summary>Whether a part is in the report.</summary>
    public bool Has(AppendixPart part) => LeftOut.All(one => one.Part != part);

    /// <summary>As the store keeps it: the parts' names in order, a hyphen before those that are left out.</summary>
    public string Text => string.Join(' ', Order.Select(part => (Has(part) ? "" : Out) + AppendixParts.NameOf(part)));

    /// <summary>As it stands after all that was done, the oldest first.</summary>
    public static AppendixLayout Of(IReadOnlyList<PartChange> changes)
    {
        if (changes is not [.., var last])
        {
            return Usual;
        }

        var names = last.Layout.Split(' ');
        List<AppendixPart> order = [.. names.Select(name => AppendixParts.TryParse(name.TrimStart(Out))).OfType<AppendixPart>()];
        return new AppendixLayout(
            [.. order, .. Usual.Order.Except(order)],
            [
                .. names
                    .Where(name => name.StartsWith(Out))
                    .Select(name => changes.LastOrDefault(one => one.Move == PartMove.Out && Out + AppendixParts.NameOf(one.Part) == name))
                    .OfType<PartChange>(),
            ]
        );
    }

    /// <summary>As it stands when something more is done.</summary>
    /// <param name="part">With which part.</param>
    /// <param name="move">What.</param>
    /// <param name="present">The parts that this report has anything in; others are passed by.</param>
    /// <param name="at">When.</param>
    /// <param name="by">Who.</param>
    /// <returns>What was done; null when that changes nothing.</returns>
    public PartChange? After(AppendixPart part, PartMove move, IReadOnlySet<AppendixPart> present, string at, string by)
    {
        var done = new PartChange(part, move, "", at, by);
        var then = move switch
        {
            PartMove.Out when Has(part) => this with { LeftOut = [.. LeftOut, done] },
            PartMove.In when !Has(part) => this with { LeftOut = [.. LeftOut.Where(one => one.Part != part)] },
            PartMove.Up => Swapped(part, -1, present),
            PartMove.Down => Swapped(part, 1, present),
            _ => this,
        };
        return then.Text == Text ? null : done with { Layout = then.Text };
    }

    private AppendixLayout Swapped(AppendixPart part, int step, IReadOnlySet<AppendixPart> present)
    {
        List<AppendixPart> order = [.. Order];
        var from = order.IndexOf(part);
        var to = from + step;
        while (to >= 0 && to < order.Count && !present.Contains(order[to]))
        {
            to += step;
        }

        if (to < 0 || to >= order.Count)
        {
            return this;
        }

        order.RemoveAt(from);
        order.Insert(to, part);
        return this with { Order = order };
    }
}
