using System.Globalization;
using System.IO.Compression;
using System.Text;
using Indicators.Importing;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Importing;

/// <summary>Broken files by chance, the same ones every time. INDICATORS_FUZZ says how many; 500 when it is not set.</summary>
[Trait("Category", "Chance")]
public sealed class ImportFuzzTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int FilesInOneStore = 100;

    private static readonly int Files = int.Parse(
        Environment.GetEnvironmentVariable("INDICATORS_FUZZ") ?? "500",
        CultureInfo.InvariantCulture
    );

    private static readonly byte[][] Words =
    [
        .. new[]
        {
            ";",
            "\"",
            "\n",
            "\r\n",
            "#",
            "'=",
            "återtas",
            "1 234,5",
            "-1",
            "%",
            "\0",
            "\uFEFF",
            "measure",
            "2024-helar",
            "K",
            "<",
            "&#x0;",
            "</c>",
            "t=\"s\"",
            "<f>1</f>",
            "99999999999999999999",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[] Csv = Encoding.UTF8.GetBytes(
        ImportTemplate.Write(ImportBench.Plan, ReportPeriod.Parse("2024-delar"))
            + "mått;S1;;2024-delar;kvinnor;4;;antal;;;;\r\n"
            + "measure;S2;;2024-delar;M;12,5;;%;;2024-08-31;;\"Bra;\n\"\"ja\"\"\"\r\n"
            + "action;1.1;;2024-helar;T;;;;klar;;Kommunen;Klart\r\n"
            + "pengar;utgift;Hyra;2024-helår;alla;18 250 tkr;;SEK;;;Bolaget;\r\n"
    );

    private static readonly byte[] Xlsx = Workbook.Of(
        [
            Workbook.Shared(0),
            Workbook.Text("S2"),
            null,
            Workbook.Shared(1),
            null,
            Workbook.Number(12.3),
            null,
            null,
            Workbook.Number(45535, style: 1),
        ],
        [
            Workbook.Shared(0),
            Workbook.Text("S16"),
            null,
            Workbook.Shared(1),
            null,
            Workbook.Yes(),
            null,
            null,
            Workbook.Number(45535.75, style: 3),
        ],
        Workbook.Line("action;1.1;;2024-delar;T;;;klar;;Kommunen;Klart")
    );

    [Fact]
    public void A_broken_file_is_refused_in_words_or_read_and_never_stored_in_part()
    {
        var random = new Random(20241120);
        var read = 0;
        for (var done = 0; done < Files; done += FilesInOneStore)
        {
            using var bench = new ImportBench();
            for (var i = done; i < Math.Min(Files, done + FilesInOneStore); i++)
            {
                var seed = random.Next();
                read += Try(bench, i, seed) ? 1 : 0;
            }
        }

        // Breakage that nothing survives, or that everything does, would prove little.
        output.WriteLine($"{read} of {Files} files read, the others refused in words.");
        Assert.InRange(read, Files / 10, Files - (Files / 10));
    }

    private static bool Try(ImportBench bench, int number, int seed)
    {
        var random = new Random(seed);
        var content = (number % 3) switch
        {
            0 => Broken(SavedSomeWay(number), random),
            1 => Broken(Xlsx, random),
            _ => Repacked(random),
        };
        var file = bench.Write("fil.bin", content);
        var before = State(bench);
        try
        {
            var rows = ImportFile.Read(file, ImportBench.Catalogue, ImportBench.Plan, CommandLine.Morning, "Eva").Rows;
            var done = bench.ImportFrom(file);
            Assert.Equal(rows.Count, done.Added + done.Revised + done.Withdrawn + done.Unchanged);
            Assert.Equal(before.Standing.Count + done.Added - done.Withdrawn, bench.Reports().Count);
            Assert.Equal(before.Ended + done.Revised + done.Withdrawn, State(bench).Ended);
            return true;
        }
        catch (UserException told)
        {
            Assert.Equal(ExitCode.InvalidInput, told.Code);
            var after = State(bench);
            Assert.Equal(before.Standing, after.Standing);
            Assert.Equal(before.Ended, after.Ended);
            return false;
        }
        catch (Exception bug) when (bug is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"File {number}, seed {seed}.", bug);
        }
    }

    // As Excel, Notepad and PowerShell save it, most often as UTF-8.
    private static byte[] SavedSomeWay(int number)
    {
        var text = Encoding.UTF8.GetString(Csv[Encoding.UTF8.Preamble.Length..]);
        return (number / 3 % 6) switch
        {
            0 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
            1 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            2 => Csv[Encoding.UTF8.Preamble.Length..],
            _ => Csv,
        };
    }

    private static (IReadOnlyList<OwnReport> Standing, int Ended) State(ImportBench bench) =>
        (bench.Reports(), bench.History("prov").Count);

    // A few bytes changed, taken away, doubled, or words of the format put in.
    internal static byte[] Broken(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var times = random.Next(1, 4); times > 0 && bytes.Count > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(random.Next(4) == 0 ? 256 : 128);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 200), bytes.Count - at)));
                    break;
                case 3 when random.Next(5) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes.InsertRange(at, Words[random.Next(Words.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }

    // The package is whole, and what is in it is not: reaches beyond what a zip's own checks stop.
    private static byte[] Repacked(Random random)
    {
        using var stream = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(Xlsx), ZipArchiveMode.Read))
        using (var to = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var chosen = random.Next(from.Entries.Count);
            for (var i = 0; i < from.Entries.Count; i++)
            {
                using var content = new MemoryStream();
                using (var part = from.Entries[i].Open())
                {
                    part.CopyTo(content);
                }

                using var entry = to.CreateEntry(from.Entries[i].FullName).Open();
                entry.Write(i == chosen ? Broken(content.ToArray(), random) : content.ToArray());
            }
        }

        return stream.ToArray();
    }
}
