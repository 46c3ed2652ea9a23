using Indicators.Catalogue;
using Indicators.Tests.Support;
using Indicators.UseCases;

namespace Indicators.Tests.UseCases;

/// <summary>What a field shows again of what was typed in it, and what it asks, in Norrtälje's own rows.</summary>
public sealed class TypedFieldTests : IDisposable
{
    private static readonly ReportPeriod Delar = ReportPeriod.Parse("2024-delar");

    private readonly Folder folder = new();
    private readonly ManualClock clock = new(new DateTimeOffset(2024, 9, 12, 12, 0, 0, TimeSpan.Zero));
    private readonly Workspace workspace;
    private Plan plan;

    public TypedFieldTests()
    {
        workspace = new Workspace(Repository.Catalogue, folder.File("indicators.db"), clock);
        workspace.OpenToWrite().Dispose();
        plan = workspace.Catalogue.Plan("norrtalje");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("measure:3.1-dialogmoten:T:value", "4 st", "4")]
    [InlineData("measure:4.1-inom-ett-ar:T:value", "1,25 månader", null)] // what was typed says it
    [InlineData("measure:4.1-timmar:T:value", "100:30", "100,5 timmar")]
    [InlineData("measure:3.3-utvarderade:T:value", "25 av 34", "73,53 procent")]
    public void What_was_typed_comes_back_as_it_was_typed_with_what_it_was_read_as(string place, string text, string? readAs)
    {
        Assert.IsType<FieldSaved.Done>(Save(place, text));

        Assert.Equal((text, readAs), (Field(place).Text, Field(place).ReadAs));
    }

    [Fact]
    public void A_day_comes_back_as_it_was_typed_also_when_it_could_only_be_read_later()
    {
        Save("measure:H-a:T:date", "12/6 2024");
        Save("measure:H-a:T:value", "ja");

        Assert.Equal(("12/6 2024", "12\u00A0juni 2024"), (Field("measure:H-a:T:date").Text, Field("measure:H-a:T:date").ReadAs));
    }

    [Fact]
    public void Another_figure_that_came_in_a_file_is_shown_and_not_what_was_typed_before_it()
    {
        Save("measure:3.1-dialogmoten:T:value", "4 st");
        using (var store = workspace.OpenToSave())
        {
            var stands = store.OwnReports.Read("norrtalje", asOf: null).Single();
            clock.Now = clock.Now.AddMinutes(1);
            store.Together(() => store.Reported.Within([new OwnEntry(stands with { Value = 7 }, false)], clock.Now, "Omar", "a.csv"));
        }

        Assert.Equal(("7", null), (Field("measure:3.1-dialogmoten:T:value").Text, Field("measure:3.1-dialogmoten:T:value").ReadAs));
    }

    [Fact]
    public void The_same_figure_typed_plainly_takes_the_place_of_how_it_was_typed_and_makes_no_history()
    {
        Save("measure:3.1-dialogmoten:T:value", "4 st");
        Save("measure:3.1-dialogmoten:T:value", "4");

        Assert.Equal("4", Field("measure:3.1-dialogmoten:T:value").Text);
        using var store = workspace.OpenToRead();
        Assert.Empty(store.OwnReports.History("norrtalje"));
    }

    [Fact]
    public void Two_who_type_the_same_figure_in_two_ways_are_still_two()
    {
        var shown = Field("measure:3.1-dialogmoten:T:value");
        Save("measure:3.1-dialogmoten:T:value", "4 st");

        var later = workspace.Save(new FieldSave(plan, Delar, shown.Place, "7", shown.Version, "Bo Berg"));

        Assert.Equal("4 st", Assert.IsType<FieldSaved.Conflict>(later).Stands);
    }

    [Theory]
    [InlineData("27", true)]
    [InlineData("26", false)]
    [InlineData("3", true)]
    [InlineData("4", false)]
    [InlineData("0", true)]
    public void Three_times_the_same_part_of_the_year_before_or_a_third_of_it_is_asked_about(string text, bool asked)
    {
        Save("measure:3.3-projekt:T:value", "9", "2023-delar");
        Save("measure:3.3-projekt:T:value", "100", "2023-helar");

        Save("measure:3.3-projekt:T:value", text);

        Assert.Equal(asked, Field("measure:3.3-projekt:T:value").Question is not null);
    }

    [Theory]
    [InlineData("0,74", true)]
    [InlineData("1", true)]
    [InlineData("74", false)]
    public void A_share_from_nought_to_one_is_asked_about(string text, bool asked)
    {
        Save("measure:3.3-utvarderade:T:value", text);

        Assert.Equal(asked, Field("measure:3.3-utvarderade:T:value").Question is not null);
    }

    [Theory]
    [InlineData("61", "Planen väntar sig 5 till 60, och här står 61.")]
    [InlineData("4", "Planen väntar sig 5 till 60, och här står 4.")]
    [InlineData("60", null)]
    public void A_figure_beyond_the_limits_that_the_plan_states_is_asked_about(string text, string? says)
    {
        plan = plan with
        {
            Measures =
            [
                .. plan.Measures.Select(one =>
                    one.Id == "3.3-projekt"
                        ? one with
                        {
                            Limits = new ExpectedLimits { Min = 5, Max = 60 },
                        }
                        : one
                ),
            ],
        };

        Save("measure:3.3-projekt:T:value", text);

        Assert.Equal(says, Field("measure:3.3-projekt:T:value").Question?.Split(" Kontrollera")[0]);
    }

    [Fact]
    public void A_distributions_places_take_women_and_men()
    {
        Save("measure:F1-spridning:T:value:Norra%20skolan", "31");
        Save("measure:F1-spridning:K:value:Norra%20skolan", "14");

        Assert.Equal("14", Field("measure:F1-spridning:K:value:Norra%20skolan").Text);
        Assert.IsType<FieldSaved.NotRead>(Save("measure:F1-spridning:M:value:Norra%20skolan", "18"));
        Assert.IsType<FieldSaved.Done>(Save("measure:F1-spridning:M:value:Norra%20skolan", "17"));
    }

    private FieldSaved Save(string place, string text, string period = "2024-delar")
    {
        var of = ReportPeriod.Parse(period);
        var version = Fields(of).FirstOrDefault(field => field.Place.ToString() == place)?.Version ?? FieldVersion.OfNothing;
        return workspace.Save(new FieldSave(plan, of, FieldPlace.TryParse(place)!, text, version, "Eva Ek"));
    }

    private RoomField Field(string place) => Fields(Delar).First(field => field.Place.ToString() == place);

    private List<RoomField> Fields(ReportPeriod period)
    {
        using var store = workspace.OpenToRead();
        return [.. RoomRows.Read(store, workspace.Catalogue, plan, period, clock.Now).Fields];
    }
}
