namespace Indicators.Tests.Reports.Protected;

/// <summary>
/// What a reader knows of one measure's counts for a period, a share's base and the share together: which figures are asked for, whether
/// every place is listed, that parts make up sums, and what is told.
/// </summary>
internal sealed class Reader
{
    private const string Rest = "övriga";
    private readonly CountSolver solver = new();
    private readonly IReadOnlyDictionary<Figure, decimal> reported;
    private readonly IReadOnlyDictionary<Figure, decimal> told;
    private readonly (string Measure, string Period) of;

    public Reader(DrawnReport drawn, IReadOnlyDictionary<Figure, decimal> told, string measure, string period, bool rest)
    {
        (reported, this.told, of) = (drawn.Reported, told, (measure, period));
        var places = reported.Keys.Where(figure => figure.Measure == measure && figure.Period == period && figure.Place.Length > 0);
        List<string> rows = [.. places.Select(figure => figure.Place).Distinct(), .. rest ? [Rest] : Array.Empty<string>()];
        foreach (var row in rows.Append(""))
        {
            solver.Sum(Name(row, "T"), Name(row, "K"), Name(row, "M"));
        }

        foreach (var gender in DrawnReport.Genders)
        {
            if (rows.Count > 0)
            {
                solver.Sum(Name("", gender), rows.Select(row => Name(row, gender)));
            }

            foreach (var row in rows.Append(""))
            {
                Know(new Figure(measure, period, row, gender));
            }
        }
    }

    /// <summary>The counts' names in the solver.</summary>
    public static string Name(string place, string gender) => $"{place}|{gender}";

    public bool IsPossible() => solver.IsPossible();

    public IReadOnlyList<int> Values(string name, int most) => [.. solver.Values(name).Take(most)];

    /// <summary>Takes in a share of the counts: who have the trait, and who have not.</summary>
    public void Know(string share)
    {
        foreach (var part in new[] { "har", "inte" })
        {
            solver.Sum(Name(part, "T"), Name(part, "K"), Name(part, "M"));
        }

        foreach (var gender in DrawnReport.Genders)
        {
            solver.Sum(Name("", gender), Name("har", gender), Name("inte", gender));
            var figure = new Figure(share, of.Period, "", gender);
            if (told.TryGetValue(figure, out var value))
            {
                // As exact as it is written; nobody and all are meant as they stand.
                var half = value is 0 or 100 ? 0 : 0.5m / (decimal)Math.Pow(10, value.Scale);
                solver.Share(Name("har", gender), Name("", gender), value - half, value + half);
            }
            else if (
                reported.ContainsKey(figure)
                && told.ContainsKey(new Figure(of.Measure, of.Period, "", gender))
                && (gender == "T" || !IsHidden(figure with { Gender = "T" }))
            )
            {
                // 0 and 100 per cent are told, where the share of all is.
                solver.Between(Name("har", gender), 1, CountSolver.Most);
                solver.Between(Name("inte", gender), 1, CountSolver.Most);
            }
        }
    }

    private bool IsHidden(Figure figure) => reported.ContainsKey(figure) && !told.ContainsKey(figure);

    private void Know(Figure figure)
    {
        if (told.TryGetValue(figure, out var value))
        {
            solver.Between(Name(figure.Place, figure.Gender), (int)value, (int)value);
        }
        else if (
            IsHidden(figure)
            && (figure.Gender == "T" || !IsHidden(figure with { Gender = "T" }))
            && (figure.Place.Length == 0 || !IsHidden(figure with { Place = "" }))
        )
        {
            // A zero is told where the sums it is part of are.
            solver.Between(Name(figure.Place, figure.Gender), 1, CountSolver.Most);
        }
    }
}
