using Indicators.Analysis;
using Indicators.Tests.Support;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace Indicators.Tests.Calibration;

/// <summary>Figures of every municipality where nothing ever changes and nobody differs, so that each claim is false.</summary>
internal sealed class World(PlanFigures shipped)
{
    public const int First = 2013;
    public const int Newest = 2022;

    private const double Share = 0.35;

    /// <summary>
    /// A flow of persons, as many in each municipality as left the establishment programme. Women and men share the year's swing: the gap
    /// between them swings less than either (in N00973 with a ρ of 0.003 beside the total's 0.013).
    /// </summary>
    /// <param name="seed">Of the drawing.</param>
    /// <param name="rho">How much more than chance the years swing.</param>
    /// <param name="falling">Whether every base falls from 151 to 51, women and men together.</param>
    /// <param name="rounded">Whether shares are whole per cent, so that the persons cannot be told from them.</param>
    public PlanFigures Flow(int seed, double rho, bool falling = false, bool rounded = false)
    {
        var random = new Xoshiro256StarStar(seed, threadSafe: false);
        var rows = new List<Measurement>();
        foreach (var area in shipped.Municipalities)
        {
            var usual = shipped.Figures.Value("N00964", area, Newest) is { } known and >= 5 ? (int)known : 5;
            for (var year = First; year <= Newest; year++)
            {
                var n = falling ? 151 - (100 * (year - First) / (Newest - First)) : usual;
                var share = Draws.Share(random, Share, rho);
                var (women, men) = (Binomial.Sample(random, share, n / 2), Binomial.Sample(random, share, n - (n / 2)));
                Add(area, year, Figures.Women, women, n / 2);
                Add(area, year, Figures.Men, men, n - (n / 2));
                Add(area, year, Figures.Total, women + men, n);
            }
        }

        for (var year = First; year <= Newest; year++)
        {
            rows.AddRange(
                new[] { Figures.Total, Figures.Women, Figures.Men }.Select(gender =>
                    Row("N00973", StoredArea.Country, year, gender, 100 * Share)
                )
            );
        }

        return With(rows);

        void Add(string area, int year, string gender, int k, int n)
        {
            rows.Add(Row("N00964", area, year, gender, n));
            rows.Add(Row("N00973", area, year, gender, rounded ? Math.Round(100.0 * k / n) : 100.0 * k / n));
        }
    }

    /// <summary>A stock that swings round a level of each municipality's own, women and men alike.</summary>
    /// <param name="seed">Of the drawing.</param>
    /// <param name="phi">How much of one year's distance is left the year after.</param>
    /// <param name="wild">Whether the swings have the tails of Student's t with 3 degrees of freedom.</param>
    public PlanFigures Stock(int seed, double phi, bool wild = false)
    {
        const int before = 4;
        var random = new Xoshiro256StarStar(seed, threadSafe: false);
        var rows = new List<Measurement>();
        foreach (var area in shipped.Municipalities)
        {
            var level = Normal.Sample(random, 60, 5);
            foreach (var gender in new[] { Figures.Total, Figures.Women, Figures.Men })
            {
                var swings = Draws.Autoregressive(random, phi, Newest - First + 1 + before, wild);
                rows.AddRange(swings.Select((swing, i) => Row("N00700", area, First - before + i, gender, level + (2 * swing))));
            }
        }

        return With(rows);
    }

    private PlanFigures With(List<Measurement> rows) => shipped with { Figures = new Figures(rows, []) };

    private static Measurement Row(string kpi, string area, int year, string gender, double value) =>
        new()
        {
            Kpi = kpi,
            Municipality = area,
            Year = year,
            Gender = gender,
            Status = "",
            Value = value,
        };
}
