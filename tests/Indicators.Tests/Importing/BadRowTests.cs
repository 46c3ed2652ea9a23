using Indicators.Reports.Model;

namespace Indicators.Tests.Importing;

public sealed class BadRowTests : IDisposable
{
    private readonly ImportBench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("measure;S1;;2024-delar;T;tolv;;;;;", "rad 2, value: \"tolv\". Skriv bara ett tal")]
    [InlineData("measure;S1;;2024-delar;T;12 i;;;;;", "value: \"12 i\". Skriv bara ett tal")]
    [InlineData("measure;S1;;2024-delar;T;-3;;;;;", "value: \"-3\". Ett antal är aldrig negativt")]
    [InlineData("measure;S1;;2024-delar;T;1,234;;;;;", "value: \"1,234\". Ett antal är ett helt tal")] // a comma is decimals
    [InlineData("measure;S1;;2024-delar;T;12 34;;;;;", "value: \"12 34\". Mellanslagen står inte mellan tusental")]
    [InlineData("measure;S1;;2024-delar;T;45 %;;;;;", "value: \"45 %\". Måttet S1 ska vara i antal")]
    [InlineData("measure;S4;;2024-delar;T;15 dagar;;;;;", "value: \"15 dagar\". Måttet S4 ska vara i veckor")]
    [InlineData("measure;S4;;2024-delar;T;1:30;;;;;", "value: \"1:30\". Fältet är ett klockslag eller en tid. Formatera cellen som tal")]
    [InlineData("measure;S1;;2024-delar;T;12-maj;;;;;", "Kalkylprogrammet har gjort ett datum av talet. Formatera cellen som tal")]
    [InlineData("action;01-jan;;2024-delar;T;;;klar;;;", "id: \"01-jan\". Kalkylprogrammet har gjort ett datum av 1.1. Formatera cellen")]
    [InlineData("money;utgift;;2024-delar;T;12.500;;;;;", "12.500 kan läsas som 12 500 och som 12,5 kronor. Skriv 12500 eller 12,50.")]
    [InlineData("money;utgift;;2024-delar;T;1,234;;;;;", "1,234 kan läsas som 1 234 och som 1,234 kronor. Skriv 1234 eller 1,23.")]
    [InlineData(
        "money;utgift;;2024-delar;T;18.250 tkr;;;;;",
        "18.250 tkr kan läsas som 18 250 och som 18,25 tkr. Skriv 18250 eller 18,25."
    )]
    [InlineData("money;utgift;;2024-delar;T;12 mnkr;tkr;;;;", "Enheten efter talet är en annan än i kolumnen enhet")]
    [InlineData("measure;S3;;2024-delar;T;12;;;;#VÄRDEFEL!;", "counterparty: \"#VÄRDEFEL!\". Fältet innehåller ett fel (#VÄRDEFEL!)")]
    [InlineData("measure;S1;;2024-delar;T;12;;;;;#N/A", "comment: \"#N/A\". Fältet innehåller ett fel (#N/A)")]
    [InlineData("#REF!;S1;;2024-delar;T;12;;;;;", "kind: \"#REF!\". Fältet innehåller ett fel (#REF!)")]
    [InlineData("measure;S3;;2024-delar;T;12;;;;Totalt;", "counterparty: \"Totalt\". Det är ingen plats: lämna motpart tomt")]
    [InlineData(
        "action;1.1;;2024-delar;T;;;klar;2030-12-24;;",
        "date: \"2030-12-24\". 2030-12-24 ligger efter perioden, som slutar 2024-08-31"
    )]
    [InlineData("action;1.1;;2024-helar;T;;;klar;2024-12-24;;", "2024-12-24 har inte varit än: då är det inte klart")]
    [InlineData("measure;S1;;2024-delar;T;1.234.567;;;;;", "value: \"1.234.567\". Skriv talet utan tusentalstecken")]
    [InlineData("measure;S1;;2024-delar;T;9999999999999;;;;;", "value: \"9999999999999\". Talet är orimligt stort")]
    [InlineData("measure;S2;;2024-delar;T;100,1;;;;;", "value: \"100,1\". En andel är 0 till 100 procent")]
    [InlineData("measure;S2;;2024-delar;T;-0,1;;;;;", "En andel är 0 till 100 procent")]
    [InlineData("measure;S4;;2024-delar;T;-1;;;;;", "En tid är aldrig negativ")]
    [InlineData("measure;S1;;2024-delar;T;;;;2024-08-31;;", "value: tomt. Skriv värdet för S1, eller i kommentar varför")]
    [InlineData("measure;S1;;2024-delar;T;4;procent;;;;", "unit: \"procent\". Måttet S1 ska vara i antal")]
    [InlineData("measure;S4;;2024-delar;T;4;dagar;;;;", "unit: \"dagar\". Måttet S4 ska vara i veckor")]
    [InlineData("measure;S1;;2024-delar;T;4;;klar;;;", "state: \"klar\". Ett mått har inget läge")]
    [InlineData("measure;S1;;2024-delar;T;4;;;;Väsby;", "counterparty: \"Väsby\". Måttet S1 fördelas inte på platser")]
    [InlineData("measure;S16;;2024-delar;T;kanske;;;;;", "value: \"kanske\". Skriv ja eller nej.")]
    [InlineData("measure;S16;;2024-delar;K;ja;;;;;", "gender: \"K\". Måttet S16 delas inte upp efter kön")]
    [InlineData("measure;S16;;2024-delar;T;;;;2024-03-01;;", "value: tomt. Skriv ja eller nej för S16")]
    [InlineData("measure;S17;;2024-delar;T;;;;2024-03-01;;", "comment: tomt. Skriv texten här")]
    [InlineData("measure;S1;;2024-delar;T;4;;;i augusti;;", "date: \"i augusti\". Skriv en dag, till exempel 2024-08-31")]
    [InlineData("measure;S1;;2024-delar;T;4;;;2024-02-30;;", "date: \"2024-02-30\". Skriv en dag")]
    [InlineData("measure;S1;;2024-sommar;T;4;;;;;", "period: \"2024-sommar\". Skriv året och delar eller helar")]
    [InlineData("measure;S1;;2042-delar;T;4;;;;;", "period: \"2042-delar\". Året ligger längre fram än 2025.")]
    [InlineData("measure;S1;;;T;4;;;;;", "period: tomt. Skriv året och delar")]
    [InlineData("measure;S1;;2024-delar;F;4;;;;;", "gender: \"F\". Skriv alla, kvinnor eller män (T, K eller M).")]
    [InlineData("mesure;S1;;2024-delar;T;4;;;;;", "kind: \"mesure\". Skriv mått, åtgärd eller pengar. Menade du \"measure\"?")]
    [InlineData("measure;S61;;2024-delar;T;4;;;;;", "id: \"S61\". Finns inte i planen prov. Menade du")]
    [InlineData("measure;A7;;2024-delar;T;4;;;;;", "id: \"A7\". Det hör till planen annan och inte till prov.")]
    [InlineData("measure;1.1;;2024-delar;T;4;;;;;", "id: \"1.1\". 1.1 är en åtgärd i planen prov: skriv åtgärd i slag")]
    [InlineData("action;S1;;2024-delar;T;;;klar;;;", "id: \"S1\". S1 är ett mått i planen prov: skriv mått i slag")]
    [InlineData("measure;;;2024-delar;T;4;;;;;", "id: tomt. Skriv måttets eller åtgärdens id")]
    [InlineData("action;1.1;;2024-delar;T;4;;klar;;;", "value: \"4\". En åtgärd har inget värde")]
    [InlineData(
        "action;1.1;;2024-delar;T;;;klarr;;;",
        "state: \"klarr\". Skriv ej påbörjad, pågår, försenad, klar, avslutad utan resultat eller struken. Menas klar?"
    )]
    [InlineData("action;1.1;;2024-delar;T;;;;;;snart", "state: tomt. Skriv ej påbörjad")]
    // a spreadsheet took 1.10 for a number
    [InlineData("action;1.1;Samhällstest;2024-delar;T;;;klar;;;", "id: \"1.1\". Namnet på raden hör till 1.10.")]
    [InlineData("action;1.1;;2024-delar;K;;;klar;;;", "gender: \"K\". En åtgärd delas inte upp")]
    [InlineData("money;bidrag;;2024-delar;T;4;;;;;", "id: \"bidrag\". Skriv ersattning eller utgift")]
    [InlineData("money;utgift;;2024-delar;T;-4;;;;;", "value: \"-4\". Skriv beloppet utan minustecken")]
    [InlineData("money;utgift;;2024-delar;T;4;procent;;;;", "unit: \"procent\". Skriv beloppet i kronor, tkr eller mnkr")]
    [InlineData("money;utgift;;2024-delar;T;4;;klar;;;", "state: \"klar\". Pengar har inget läge")]
    [InlineData("measure;S1;;2024-delar;T;4;;återtas;;;", "value: \"4\". En uppgift som återtas har inget värde")]
    // a decimal comma in a file parted by commas
    [InlineData("measure;S2;;2024-delar;T;12;5;;;;;", "unit: \"5\". Måttet S2 ska vara i procent")]
    [InlineData("measure;S2;;2024-delar;T;12,5;;;;;en; till", "utanför kolumnerna: \"till\". Raden har fler fält än rubriker")]
    [InlineData("measure,S1,,2024-delar,T,4,,,,,", "kind: \"measure,S1")] // another separator than the header's
    [InlineData("measure;S1;;2024-delar;T;4;;;;;fel tecken \u0001", "comment")]
    [InlineData("measure;S1;;2024-delar;T;4;;;;;fel tecken \u0090", "Texten har tecken som inte går att visa")]
    [InlineData("measure;S1;;2024-delar;T;4;;;;;trasigt\uFFFD", "fil.csv rad 2: \"trasigt\uFFFD\" har tecken som har gått förlorade")]
    public void Each_fault_says_where_it_is_what_stood_there_and_what_to_write(string line, string said) =>
        Assert.Contains(said, bench.Refusal(line), StringComparison.Ordinal);

    [Fact]
    public void A_plan_that_asks_for_no_money_says_so()
    {
        var file = bench.Write("fil.csv", System.Text.Encoding.UTF8.GetBytes(ImportBench.Header + "\nmoney;utgift;;2024-delar;T;4;;;;;"));

        var fault = Assert.Throws<UserException>(() => bench.ImportFrom(file, plan: ImportBench.Catalogue.Plan("annan")));

        Assert.Contains("Planen annan begär ingen sammanställning", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_place_twice_is_a_fault_that_names_the_first_line()
    {
        var said = bench.Refusal("measure;S1;;2024-delar;T;4;;;;;", "", "measure;s1;;2024-DELAR;totalt;5;;;;;");

        Assert.Contains("rad 4, id: \"s1\". Samma uppgift står redan på rad 2", said, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once_and_the_good_rows_are_not_stored_either()
    {
        var said = bench.Refusal(
            "measure;S1;;2024-delar;T;4;;;;;",
            "measure;S2;;2024-delar;X;140;;;;;",
            "action;1.1;;2024-delar;T;;;snart;;;"
        );

        Assert.Equal(4, said.Split('\n').Length);
        Assert.EndsWith("3 fel i fil.csv. Inget är sparat: rätta och importera igen.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Fifty_faults_are_shown_and_the_rest_are_counted()
    {
        var said = bench.Refusal([.. Enumerable.Range(0, 70).Select(i => $"measure;S1;;{1900 + i}-delar;T;4;;;;;")]);

        Assert.Equal(52, said.Split('\n').Length);
        Assert.Contains("… och 20 fel till.\n70 fel", said, StringComparison.Ordinal);
    }
}
