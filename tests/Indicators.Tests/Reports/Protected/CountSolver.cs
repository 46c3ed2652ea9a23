namespace Indicators.Tests.Reports.Protected;

/// <summary>
/// What whole numbers can stand where nothing is told, when sums and shares must hold: bounds are narrowed until they rest, then halved
/// and tried. It knows nothing of the program's rule.
/// </summary>
internal sealed class CountSolver
{
    /// <summary>More than any drawn count; what is not told may be as much.</summary>
    public const int Most = 400;

    private readonly Dictionary<string, int> names = [];
    private readonly List<(int Low, int High)> bounds = [];
    private readonly List<(int Sum, int[] Parts)> sums = [];
    private readonly List<(int Part, int Whole, decimal Low, decimal High)> shares = [];
    private int steps;

    /// <summary>A number, made known by its first mention.</summary>
    public int Of(string name)
    {
        if (!names.TryGetValue(name, out var at))
        {
            names[name] = at = bounds.Count;
            bounds.Add((0, Most));
        }

        return at;
    }

    public bool Has(string name) => names.ContainsKey(name);

    public void Between(string name, int low, int high)
    {
        var at = Of(name);
        bounds[at] = (Math.Max(bounds[at].Low, low), Math.Min(bounds[at].High, high));
    }

    public void Sum(string sum, params IEnumerable<string> parts) => sums.Add((Of(sum), [.. parts.Select(Of)]));

    /// <summary>100 × part / whole lies between two numbers.</summary>
    public void Share(string part, string whole, decimal low, decimal high) => shares.Add((Of(part), Of(whole), low, high));

    /// <summary>Whether anything fits at all.</summary>
    public bool IsPossible() => Fits([.. bounds]);

    /// <summary>The numbers that one of them can be, in order; as many as are asked for.</summary>
    public IEnumerable<int> Values(string name)
    {
        var at = Of(name);
        for (var value = bounds[at].Low; value <= bounds[at].High; value++)
        {
            (int Low, int High)[] tried = [.. bounds];
            tried[at] = (value, value);
            if (Fits(tried))
            {
                yield return value;
            }
        }
    }

    private bool Fits((int Low, int High)[] tried)
    {
        steps = 0;
        return Search(tried);
    }

    private bool Search((int Low, int High)[] tried)
    {
        Assert.True(++steps < 200_000, "The solver did not come to an end.");
        if (!Narrow(tried))
        {
            return false;
        }

        var open = Enumerable.Range(0, tried.Length).Where(i => tried[i].Low < tried[i].High).ToList();
        if (open.Count == 0)
        {
            return true;
        }

        var at = open.MinBy(i => tried[i].High - tried[i].Low);
        var (low, high) = tried[at];
        var middle = low + ((high - low) / 2);
        (int Low, int High)[] lower = [.. tried];
        (int Low, int High)[] upper = [.. tried];
        lower[at] = (low, middle);
        upper[at] = (middle + 1, high);
        return Search(lower) || Search(upper);
    }

    private bool Narrow((int Low, int High)[] tried)
    {
        var changed = true;
        while (changed)
        {
            changed = false;
            bool Set(int at, int low, int high)
            {
                var now = (Math.Max(tried[at].Low, low), Math.Min(tried[at].High, high));
                changed |= now != tried[at];
                tried[at] = now;
                return now.Item1 <= now.Item2;
            }

            foreach (var (sum, parts) in sums)
            {
                if (!Set(sum, parts.Sum(part => tried[part].Low), parts.Sum(part => tried[part].High)))
                {
                    return false;
                }

                foreach (var part in parts)
                {
                    var others = parts.Where(other => other != part).ToList();
                    var (least, most) = (others.Sum(other => tried[other].Low), others.Sum(other => tried[other].High));
                    if (!Set(part, tried[sum].Low - most, tried[sum].High - least))
                    {
                        return false;
                    }
                }
            }

            foreach (var (part, whole, low, high) in shares)
            {
                if (
                    !Set(part, (int)Math.Ceiling(low * tried[whole].Low / 100), (int)Math.Floor(high * tried[whole].High / 100))
                    || !Set(
                        whole,
                        high > 0 ? (int)Math.Ceiling(100 * tried[part].Low / high) : 0,
                        low > 0 ? (int)Math.Min(Most, Math.Floor(100 * tried[part].High / low)) : Most
                    )
                )
                {
                    return false;
                }
            }
        }

        return true;
    }
}
