using System.IO.Compression;
using Indicators.Fetching;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Kolada;
using Kolada.Replica;

namespace Indicators.Tests.Fetching;

public sealed class ShippedFiguresTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("shipped-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void All_that_the_readme_counts_is_there()
    {
        var kpis = ShippedFigures.KpisWithFigures(ShippedFigures.DefaultFolder);
        var figures = ShippedFigures.Read(ShippedFigures.DefaultFolder, kpis);
        var cells = figures.Series.Sum(series => series.Cells.Count(cell => cell.IsPublished));

        Assert.Equal((764, 312, 3312), (figures.Kpis.Count, figures.Municipalities.Count, figures.Groups.Count));
        Assert.Equal(754, kpis.Count);
        Assert.Equal(kpis, figures.Series.Select(series => series.Kpi).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Empty(kpis.Except(figures.Kpis.Select(kpi => kpi.Id)));
        Assert.Equal(3_777_842, cells);
        Assert.Equal(new DateTimeOffset(2024, 8, 30, 0, 0, 0, TimeSpan.Zero), ShippedFigures.AsOf);
    }

    [Fact]
    public void All_that_ships_of_data_is_at_most_twelve_megabytes() =>
        Assert.InRange(
            Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "data"), "*", SearchOption.AllDirectories)
                .Where(file => !Path.GetFileName(file).StartsWith("indicators.db", StringComparison.Ordinal))
                .Sum(file => new FileInfo(file).Length),
            1,
            12_000_000
        );

    [Fact]
    public void Only_the_figures_that_are_asked_for_are_read()
    {
        Write("0188 T 2013 1\n");
        File.WriteAllText(Path.Combine(folder, "values", "N00001.txt"), "no series at all");

        Assert.Equal("N00700", Assert.Single(ShippedFigures.Read(folder, ["N00700", "N00002"]).Series).Kpi);
    }

    [Fact]
    public void A_packed_file_is_read_as_the_text_it_holds()
    {
        Write("0188 T 2013 1 - 3\n");
        var plain = ShippedFigures.Read(folder, ["N00700"]).Series;
        var text = Path.Combine(folder, "values", "N00700.txt");
        using (var packed = new GZipStream(File.Create(text + ".gz"), CompressionLevel.Fastest))
            packed.Write(File.ReadAllBytes(text));
        File.Delete(text);

        var series = Assert.Single(ShippedFigures.Read(folder, ["N00700"]).Series);

        Assert.Equal(plain[0].Cells, series.Cells);
        Assert.Equal("N00700", series.Kpi);
    }

    [Fact]
    public void A_kpi_has_all_its_fields_and_an_empty_one_is_null()
    {
        var kpi = ShippedFigures.Read(ShippedFigures.DefaultFolder, []).Kpis.Single(kpi => kpi.Id == "N00217");

        Assert.Equal(
            new Kpi
            {
                Id = "N00217",
                Title = "Anställda utrikes födda, kommun, balanstal",
                IsDividedByGender = false,
                MunicipalityType = "K",
                Auspice = "E",
                OperatingArea = "Kommunen, övergripande",
                Perspective = "Resurser",
                PrelPublicationDate = null,
                PublicationDate = "2025-02-22",
                PublPeriod = "2024",
                HasOuData = false,
            },
            kpi
        );
    }

    [Fact]
    public void A_group_has_members_with_their_titles()
    {
        var group = ShippedFigures.Read(ShippedFigures.DefaultFolder, []).Groups.Single(group => group.Id == "G114418");

        Assert.Equal(
            ["0682 Nässjö", "1499 Falköping", "1885 Lindesberg", "2081 Borlänge"],
            group.Members.Select(member => $"{member.MemberId} {member.MemberTitle}")
        );
    }

    [Fact]
    public async Task They_come_through_the_client_digit_by_digit()
    {
        using var client = KoladaHttp.Create(
            new KoladaOptions { RequestsPerSecond = 0 },
            new KoladaReplica(ShippedFigures.Read(ShippedFigures.DefaultFolder, ["N00700", "N00973", "N18409"]))
        );
        var values = new Dictionary<(string Kpi, int Year), double?>();

        await foreach (var row in client.DataAsync(["N00700", "N00973", "N18409"], ["0188"]))
            values[(row.Kpi, row.Period)] = row.Of("T")?.Value;

        Assert.Equal(66.21869273, values[("N00700", 2022)]);
        Assert.Equal(64.3515673, values[("N00700", 2021)]);
        Assert.Equal(20.37037037, values[("N00973", 2022)]);
        Assert.Equal(36.94267516, values[("N18409", 2022)]);
    }

    [Fact]
    public void A_dash_is_missing_and_an_underscore_is_no_cell()
    {
        Write("0188 T 2013 51.25 - _ -0.5\n");

        var series = Assert.Single(ShippedFigures.Read(folder, ["N00700"]).Series);

        Assert.Equal(("N00700", "0188", "T", 2013), (series.Kpi, series.Municipality, series.Gender, series.FirstYear));
        Assert.Equal([ReplicaCell.Of(51.25), ReplicaCell.Missing, ReplicaCell.Absent, ReplicaCell.Of(-0.5)], series.Cells);
    }

    [Theory]
    [InlineData("0188 X 2013 1")] // no gender
    [InlineData("0188 T 20x3 1")] // no year
    [InlineData("0188 T 2013 1,5")] // a decimal comma
    [InlineData("0188 T 2013 1  2")] // two spaces
    [InlineData("0188 T 2013 NaN")]
    [InlineData("0188 T 2013")] // no value
    public void A_line_that_is_no_series_is_named(string line)
    {
        Write($"0180 T 2013 1\n{line}\n");

        var error = Assert.Throws<InvalidDataException>(() => ShippedFigures.Read(folder, ["N00700"]));

        Assert.StartsWith(
            $"{Path.Combine(folder, "values", "N00700.txt")}, line 2: '{line}' is no series",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("areas.csv", "id;title\n0188;Norrtälje\n", "line 1: the column type is missing.")]
    [InlineData("areas.csv", "id;title;type\n0180;Stockholm;K\n0188;Norrtälje;\n", "line 3: type is empty.")]
    [InlineData("areas.csv", "id;title;type\n0188;Norrtälje\n", "line 2: ")]
    [InlineData(
        "kpis.csv",
        "id;title;is_divided_by_gender\nN00700;Etablerade;ja\n",
        "line 2: is_divided_by_gender is 'ja'; it should be true or false."
    )]
    public void A_table_that_cannot_be_read_is_named_with_its_line(string file, string text, string reason)
    {
        Write("0188 T 2013 1\n");
        File.WriteAllText(Path.Combine(folder, file), text);

        var error = Assert.Throws<InvalidDataException>(() => ShippedFigures.Read(folder, ["N00700"]));

        Assert.StartsWith($"{Path.Combine(folder, file)}, {reason}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("groups.csv")]
    [InlineData("values")]
    public void A_part_that_is_missing_is_named(string part)
    {
        Write("0188 T 2013 1\n");
        if (part == "values")
            Directory.Delete(Path.Combine(folder, part), recursive: true);
        else
            File.Delete(Path.Combine(folder, part));

        var error = Assert.Throws<InvalidDataException>(() => ShippedFigures.Read(folder, ["N00700"]));

        Assert.Equal($"{Path.Combine(folder, part)} is missing: the shipped figures are not in {folder}.", error.Message);
    }

    private void Write(string series)
    {
        File.WriteAllText(Path.Combine(folder, "areas.csv"), "id;title;type\n0188;Norrtälje;K\n");
        File.WriteAllText(Path.Combine(folder, "groups.csv"), "id;title;members\nG1;Grannar;0188\n");
        File.WriteAllText(
            Path.Combine(folder, "kpis.csv"),
            "id;title;is_divided_by_gender;municipality_type;auspice;operating_area;perspective;prel_publication_date;publication_date;publ_period;has_ou_data\n"
                + "N00700;Etablerade;true;K;;;;;;;false\n"
        );
        Directory.CreateDirectory(Path.Combine(folder, "values"));
        File.WriteAllText(Path.Combine(folder, "values", "N00700.txt"), series);
    }
}
