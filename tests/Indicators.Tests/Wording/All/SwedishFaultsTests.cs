namespace Indicators.Tests.Wording.All;

/// <summary>The rules find the faults they are named for, and let right Swedish be.</summary>
public sealed class SwedishFaultsTests
{
    [Theory]
    [InlineData("1 kommuner saknar värde.")]
    [InlineData("Planen har en åtgärder.")]
    [InlineData("Nytt försök om 5 minut.")]
    [InlineData("Tolv person har svarat.")]
    public void One_of_many_and_many_of_one(string text) => Assert.NotEmpty(SwedishFaults.Number(text));

    [Theory]
    [InlineData("En kommun saknar värde, och 21 kommuner har.")]
    [InlineData("Andelen flyktingar var 1\u00A0000 personer.")]
    [InlineData("Det är 1 av 290 kommuner.")]
    [InlineData("1,0 procentenheter och 2 procentenheter.")]
    public void Right_numbers(string text) => Assert.Empty(SwedishFaults.Number(text));

    [Theory]
    [InlineData("Måttet är inte inrapporterad.")]
    [InlineData("Skillnaden är säkert.")]
    [InlineData("Två är uppfylld.")]
    [InlineData("Skillnaden mot Riket (35,1) och liknande kommuners medel (34,8) kan bero på slumpen.")]
    public void What_bends_otherwise(string text) => Assert.NotEmpty(SwedishFaults.Agreement(text));

    [Theory]
    [InlineData("Måttet är inte inrapporterat, och två är uppfyllda.")]
    [InlineData("När antalet personer bakom en andel är känt prövas den.")]
    [InlineData("Skillnaderna mot Riket (35,1) och liknande kommuners medel (34,8) kan bero på slumpen.")]
    public void What_bends_rightly(string text) => Assert.Empty(SwedishFaults.Agreement(text));

    [Theory]
    [InlineData("andelen för kvinnor gick från 59 2016 till 101 2017")]
    [InlineData("Andelen utrikes födda bland de anställda var 0,96.")]
    public void A_count_called_a_share(string text) => Assert.NotEmpty(SwedishFaults.CalledShare(text));

    [Theory]
    [InlineData("Andelen bland kvinnor gick från 46,4\u00A0procent 2017 till 56,8\u00A0procent 2022.")]
    [InlineData("Andelen utrikes födda var 0,96 gånger andelen i Sveriges befolkning.")]
    [InlineData("Antalet kvinnor gick från 59 år 2016 till 101 år 2017.")]
    public void A_share_called_a_share(string text) => Assert.Empty(SwedishFaults.CalledShare(text));

    [Theory]
    [InlineData("spann −5,1–+5,4")]
    [InlineData("spann −87–294")]
    [InlineData("flyktingmottagandet kostar netto −101 kr")]
    [InlineData("Värdet minskade med −2,0 procentenheter.")]
    [InlineData("Ökningen sedan 2021, −0,3 procentenheter, är liten.")]
    public void A_sign_too_many(string text) => Assert.NotEmpty(SwedishFaults.Signs(text));

    [Theory]
    [InlineData("−5,1 till +5,4, och 62,4–74,2")]
    [InlineData("Värdet minskade med 2,0 procentenheter, från −1,0 till −3,0.")]
    public void Signs_as_they_should_be(string text) => Assert.Empty(SwedishFaults.Signs(text));

    [Theory]
    [InlineData("Den gäller gäller 2017.")]
    [InlineData("Målet är ”nått.”.,")]
    [InlineData("Kolada har inget värde..")]
    public void Twice_in_a_row(string text) => Assert.NotEmpty(SwedishFaults.Doubled(text));

    [Theory]
    [InlineData("Tecken: – värde saknas, . gäller inte.")]
    [InlineData("Läser värden …")]
    public void Signs_that_are_explained(string text) => Assert.Empty(SwedishFaults.Doubled(text));

    [Theory]
    [InlineData("Planen är antagen 2017-05-08 och gäller 2017–2019. Den bygger på policyn. Den gäller 2017–2019.", false)]
    [InlineData("Plats 1 är bäst. Plats 1 är bäst.", false)]
    [InlineData("Planen gäller 2017–2019. Plats 1 är bäst.", true)]
    public void The_same_thing_twice(string text, bool right) =>
        Assert.Equal(right, !SwedishFaults.Repeated(new Told("", text, false)).Any());

    [Theory]
    [InlineData("gick från 59 2016", false)]
    [InlineData("gick från 59 år 2016 till 46,4 procent 2017", true)]
    [InlineData("2021 (−1,8) och 2022 (−4,1)", true)]
    public void Numbers_that_meet(string text, bool right) => Assert.Equal(right, !SwedishFaults.NumbersMeet(text).Any());

    [Fact]
    public void A_sentence_ends_with_its_mark_and_a_label_is_none()
    {
        Assert.Equal(
            ["Det är 4,1 under.", "År 2021 var det 3."],
            new Told("", "Det är 4,1 under. År 2021 var det 3. Källa", false).Sentences
        );
        Assert.Equal(["Norrtälje har plats 167"], new Told("", "Norrtälje har plats 167", true).Sentences);
        Assert.Equal(["1\u00A0084", "av", "1\u00A0637", "2020–2022", "66,2"], Told.Words("1\u00A0084 av 1\u00A0637 (2020–2022): 66,2."));
    }
}
