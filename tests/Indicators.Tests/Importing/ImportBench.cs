using System.Text;
using Indicators.Catalogue;
using Indicators.Importing;
using Indicators.Store;
using Indicators.Tests.Support;

namespace Indicators.Tests.Importing;

/// <summary>A small plan with every kind of thing to report, a store in a real file, and files to import.</summary>
internal sealed class ImportBench : IDisposable
{
    public const string Header = "kind;id;name;period;gender;value;unit;state;date;counterparty;comment";

    private const string PlanParts = """
        "groups": [], "indicators": [],
        "reporting": [{ "occasion": "delar", "to": ["Kommunstyrelsen"], "closes": "08-31", "quote": "följs upp" }],
        "goals": [{ "id": "1", "text": "målet", "short": "målet", "followedBy": "Följs i text." }],
        """;

    private const string Text = $$"""
        { "indicators": [], "plans": [
          { "id": "prov", "municipality": "0188", "name": "Prov", "title": "Plan för prov", "called": "planen", {{PlanParts}}
            "measures": [
              { "id": "S1", "kind": "count", "unit": "count", "wording": "Antal föreningar", "name": "Föreningar", "definition": "Räkna alla.", "better": "high" },
              { "id": "S2", "kind": "share", "unit": "percent", "decimals": 1, "wording": "Andel hushåll", "name": "Hushåll", "definition": "Av alla.", "better": "low" },
              { "id": "S3", "kind": "distribution", "unit": "count", "wording": "Spridning", "name": "Spridning", "definition": "Per kommundel.", "better": "neutral" },
              { "id": "S4", "kind": "duration", "unit": "weeks", "wording": "Högst tre veckor", "name": "Kartläggning", "definition": "Från första dagen.", "better": "low" },
              { "id": "S5", "kind": "survey", "unit": "index", "wording": "Trygghet", "name": "Trygghet", "definition": "Skala 0 till 5.", "better": "high" },
              { "id": "S6", "kind": "duration", "unit": "months", "wording": "Inom ett år", "name": "Inom ett år", "definition": "Från start.", "better": "low" },
              { "id": "S7", "kind": "duration", "unit": "hours", "wording": "Hundra timmar", "name": "Timmar", "definition": "Per person.", "better": "high" },
              { "id": "S8", "kind": "share", "unit": "percent", "base": "S1", "wording": "Andel av dem", "name": "Andel", "definition": "Av S1.", "better": "high" },
              { "id": "S16", "kind": "yesNo", "wording": "Det finns en plan", "name": "=Plan", "definition": "Beslutad.", "better": "high" },
              { "id": "S17", "kind": "narrative", "wording": "Hur går det?", "name": "Berätta", "definition": "Några meningar.", "better": "neutral" }],
            "actions": [
              { "id": "1.1", "text": "Skapa jobbspår", "short": "Jobbspår", "bodies": ["Kommunen", "Arbetsförmedlingen"] },
              { "id": "1.10", "text": "Samhällstest", "short": "Samhällstest" }],
            "money": { "wording": "En transparent sammanställning" } },
          { "id": "annan", "municipality": "0163", "name": "Annan", "title": "Plan för annan", "called": "planen", {{PlanParts}}
            "measures": [{ "id": "A7", "kind": "count", "unit": "count", "wording": "w", "name": "n", "definition": "d", "better": "high" }] }] }
        """;

    /// <summary>The plan's catalogue as text.</summary>
    public static string CatalogueText => Text;

    private readonly Folder folder = new();

    public static IndicatorCatalogue Catalogue { get; } = CatalogueReader.Parse(Encoding.UTF8.GetBytes(Text), "prov.json");

    public static Plan Plan { get; } = Catalogue.Plan("prov");

    /// <summary>What a plan had reported at an instant; null means as it stands.</summary>
    public IReadOnlyList<OwnReport> Read(string plan, DateTimeOffset? asOf)
    {
        using var store = ReadSession.Open(Db);
        return store.OwnReports.Read(plan, asOf);
    }

    /// <summary>What it no longer says.</summary>
    public IReadOnlyList<EarlierReport> History(string plan)
    {
        using var store = ReadSession.Open(Db);
        return store.OwnReports.History(plan);
    }

    public string CatalogueFile() => folder.Write("prov.json", Text);

    public string Db => folder.File("own.db");

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(folder.File(name), content);
        return folder.File(name);
    }

    /// <summary>Imports lines under the usual header.</summary>
    public OwnImport Import(params string[] lines) => ImportText(string.Join('\n', [Header, .. lines]));

    public OwnImport ImportText(string text) => ImportFrom(Write("fil.csv", Encoding.UTF8.GetBytes(text)));

    public OwnImport ImportFrom(string file, DateTimeOffset? at = null, string by = "Eva", Plan? plan = null)
    {
        var instant = at ?? CommandLine.Morning;
        var read = Judged(file, instant, by, plan);
        using var store = WriteSession.Open(Db, instant);
        return store.Reported.Import(read.Rows, instant, by, Path.GetFileName(file));
    }

    /// <summary>What is told beside the counts when lines are read; nothing is stored.</summary>
    public IReadOnlyList<string> Warnings(params string[] lines) =>
        Judged(Write("fil.csv", Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. lines])))).Warnings;

    public ImportFile Judged(string file, DateTimeOffset? at = null, string by = "Eva", Plan? plan = null) =>
        ImportFile.Read(file, Catalogue, plan ?? Plan, at ?? CommandLine.Morning, by, Read((plan ?? Plan).Id, asOf: null));

    /// <summary>What is told of lines that must be refused; nothing is stored of them.</summary>
    public string Refusal(params string[] lines) => RefusalOf(Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. lines])));

    public string RefusalOf(byte[] content, string name = "fil.csv")
    {
        var fault = Assert.Throws<UserException>(() => ImportFrom(Write(name, content)));
        Assert.Equal(ExitCode.InvalidInput, fault.Code);
        Assert.Empty(Reports());
        return fault.Message;
    }

    public IReadOnlyList<OwnReport> Reports() => Read("prov", asOf: null);

    public void Dispose() => folder.Dispose();
}
