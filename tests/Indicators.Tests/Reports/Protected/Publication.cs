using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace Indicators.Tests.Reports.Protected;

/// <summary>
/// All that is told of own figures, read out of what is published together: report, Word, Excel, CSV, manifest, page and answer.
/// </summary>
internal sealed partial class Publication
{
    /// <summary>The figures that are told, as exactly as any of them tells.</summary>
    public Dictionary<Figure, decimal> Told { get; } = [];

    /// <summary>The figures of which it is told that they are protected.</summary>
    public HashSet<Figure> Protected { get; } = [];

    public void ReadCsv(string path) => ReadRows(File.ReadAllLines(path).Select(line => (IReadOnlyList<string>)line.Split(';')));

    public void ReadXlsx(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        foreach (var sheet in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
        {
            ReadRows(Rows(sheet, "row", "c").Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell.Replace('.', ','))]));
        }
    }

    public void ReadWord(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        // No chart is drawn of own figures. If one is, its data are to be read here too.
        Assert.DoesNotContain(zip.Entries, entry => entry.FullName.Contains("chart", StringComparison.Ordinal));
        using var stream = zip.GetEntry("word/document.xml")!.Open();
        foreach (var table in XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "tbl"))
        {
            ReadTable([.. table.Elements().Where(row => row.Name.LocalName == "tr").Select(row => Texts(row, "tc"))]);
        }
    }

    public void ReadHtml(string html)
    {
        foreach (var table in new HtmlParser().ParseDocument(html).QuerySelectorAll("table"))
        {
            ReadTable([
                .. table.QuerySelectorAll("tr").Select(row => row.QuerySelectorAll("th,td").Select(cell => cell.TextContent).ToList()),
            ]);
        }
    }

    public void ReadManifest(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var measure in json.RootElement.GetProperty("content").GetProperty("measures").EnumerateArray())
        {
            if (!measure.TryGetProperty("shown", out var shown))
            {
                continue;
            }

            foreach (var one in shown.EnumerateObject())
            {
                var parts = one.Name.Split(' ');
                Add(
                    new Figure(measure.GetProperty("id").GetString()!, parts[0], "", parts.ElementAtOrDefault(1) ?? "T"),
                    one.Value.GetString()!
                );
            }
        }
    }

    public void ReadAnswer(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        foreach (var measure in json.RootElement.GetProperty("measures").EnumerateArray())
        {
            foreach (var (name, gender) in new[] { ("value", "T"), ("women", "K"), ("men", "M") })
            {
                if (measure.GetProperty(name) is { ValueKind: JsonValueKind.Number } number)
                {
                    Exactly(new Figure(measure.GetProperty("id").GetString()!, DrawnReport.Periods[0], "", gender), number.GetDecimal());
                }
            }

            if (measure.GetProperty("hidden").GetBoolean())
            {
                Protected.Add(new Figure(measure.GetProperty("id").GetString()!, DrawnReport.Periods[0], "", "T"));
            }
        }
    }

    private static IEnumerable<List<string>> Rows(ZipArchiveEntry entry, string row, string cell)
    {
        using var stream = entry.Open();
        return [.. XDocument.Load(stream).Descendants().Where(one => one.Name.LocalName == row).Select(one => Texts(one, cell))];
    }

    private static List<string> Texts(XElement row, string cell) =>
        [.. row.Elements().Where(one => one.Name.LocalName == cell).Select(one => one.Value)];

    private void ReadRows(IEnumerable<IReadOnlyList<string>> rows)
    {
        foreach (var row in rows.Where(row => row.Count == 6 && DrawnReport.Names.Values.Contains(row[0])))
        {
            var place = row[2].StartsWith("Plats ", StringComparison.Ordinal) ? row[2] : "";
            Exactly(new Figure(row[0], row[3], place, row[4]), decimal.Parse(row[5], CultureInfo.GetCultureInfo("sv-SE")));
        }
    }

    private void ReadTable(List<List<string>> rows)
    {
        var periods = rows[0].Select(heading => heading.Replace(" delår", "-delar", StringComparison.Ordinal)).ToList();
        var measure = "";
        foreach (var row in rows.Skip(1))
        {
            if (rows[0][0] == "Plats")
            {
                Add(new Figure("spridning", DrawnReport.Periods[0], row[0], "T"), row[1]);
                // A share of all is told only where every place is.
                Assert.True(row[2] == "–" || rows.Skip(1).All(one => one[1] != ".."), row[2]);
                continue;
            }

            measure = DrawnReport.Names.GetValueOrDefault(row[0], row[0].StartsWith('–') ? measure : "");
            var gender = row[0] switch
            {
                "– kvinnor" => "K",
                "– män" => "M",
                _ => "T",
            };
            for (var column = 1; column < row.Count && measure.Length > 0; column++)
            {
                if (DrawnReport.Periods.Contains(periods[column]))
                {
                    Add(new Figure(measure, periods[column], "", gender), row[column]);
                }
            }
        }
    }

    // "..", "12", "45,5 procent (av 22)"; other words tell no figure.
    private void Add(Figure figure, string text)
    {
        if (text == "..")
        {
            Protected.Add(figure);
        }
        else if (FigureText().Match(text.Replace("\u00A0", "", StringComparison.Ordinal)) is { Success: true } match)
        {
            var value = decimal.Parse(match.Groups["value"].Value, CultureInfo.GetCultureInfo("sv-SE"));
            if (figure.Measure == "andel")
            {
                Assert.True(!Told.TryGetValue(figure, out var exact) || Math.Abs(exact - value) <= 0.05m, figure.ToString());
                Assert.True(Told.ContainsKey(figure), $"{figure} is told in words and not in the file of figures");
                if (match.Groups["of"].Success)
                {
                    Exactly(
                        figure with
                        {
                            Measure = "personer",
                        },
                        decimal.Parse(match.Groups["of"].Value, CultureInfo.GetCultureInfo("sv-SE"))
                    );
                }
            }
            else
            {
                Exactly(figure, value);
            }
        }
    }

    private void Exactly(Figure figure, decimal value)
    {
        Assert.True(!Told.TryGetValue(figure, out var other) || other == value, $"{figure}: {value} and {other}");
        Told[figure] = value;
    }

    [GeneratedRegex(
        @"^(?<value>[0-9]+(,[0-9]+)?)( ?procent)?( ?\(av (?<of>[0-9]+)\))?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex FigureText();
}
