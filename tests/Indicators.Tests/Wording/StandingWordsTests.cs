using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Tests.Wording;

public sealed class StandingWordsTests
{
    private static readonly ReportPeriod PartYear = ReportPeriod.Parse("2024-delar");
    private static readonly ReportPeriod WholeYear = ReportPeriod.Parse("2024-helar");

    [Fact]
    public void Goals_stand_with_the_verb_and_the_ending_that_their_number_asks_for()
    {
        Assert.Equal("Ett mål: ett är uppfyllt.", OwnWords.Goals([TargetStatus.Met], WholeYear, LevelNames.Goal));
        Assert.Equal(
            "Fem mål: två är uppfyllda, ett är delvis uppfyllt, ett är inte uppfyllt, ett är inte inrapporterat.",
            OwnWords.Goals([TargetStatus.Met, TargetStatus.Met, TargetStatus.Partly, TargetStatus.NotMet, null], WholeYear, LevelNames.Goal)
        );
        Assert.Equal(
            "Fyra mål: två går inte att bedöma, två är inte inrapporterade.",
            OwnWords.Goals([TargetStatus.NotAssessable, TargetStatus.NotAssessable, null, null], WholeYear, LevelNames.Goal)
        );
        Assert.Equal("Två mål: två bedöms uppfyllas.", OwnWords.Goals([TargetStatus.Met, TargetStatus.Met], PartYear, LevelNames.Goal));
    }

    [Fact]
    public void Actions_are_counted_in_the_order_of_work_and_those_that_nothing_is_said_of_come_last()
    {
        Assert.Equal("Planen har en åtgärd: en är klar.", ActionWords.Counts([ActionState.Done], LevelNames.Action));
        Assert.Equal(
            "Planen har fem åtgärder: en är ej påbörjad, två pågår, en är klar och en är inte inrapporterad.",
            ActionWords.Counts(
                [ActionState.Done, ActionState.UnderWay, ActionState.NotStarted, ActionState.UnderWay, null],
                LevelNames.Action
            )
        );
        Assert.Equal(
            "Planen har två åtgärder. För ingen av dem är läget inrapporterat.",
            ActionWords.Counts([null, null], LevelNames.Action)
        );
    }

    [Fact]
    public void What_the_plan_calls_a_goal_and_an_action_bends_the_words_after_it()
    {
        var task = new LevelName
        {
            One = "uppdrag",
            The = "uppdraget",
            Many = "uppdrag",
            All = "uppdragen",
        };
        Assert.Equal(
            "Planen har tre uppdrag: ett är försenat, ett är klart och ett är inte inrapporterat.",
            ActionWords.Counts([ActionState.Done, ActionState.Delayed, null], task)
        );
        Assert.Equal("Planen har ett uppdrag. För inget av dem är läget inrapporterat.", ActionWords.Counts([null], task));
        Assert.Equal("Struket, 2024-05-14", ActionWords.InTable(ActionState.Struck, "2024-05-14", task));
        Assert.Equal("Ett uppdrag: ett är inte inrapporterat.", OwnWords.Goals([null], WholeYear, task));
        Assert.Equal(
            "Två åtgärder: en är inte inrapporterad, en går inte att bedöma.",
            OwnWords.Goals([null, TargetStatus.NotAssessable], WholeYear, LevelNames.Action)
        );
    }

    [Fact]
    public void A_state_is_read_from_its_code_and_from_nothing_else()
    {
        Assert.All(ActionStates.All, state => Assert.Equal(state, ActionStates.Read(ActionStates.Code(state))));
        Assert.Null(ActionStates.Read("Klar"));
        Assert.Null(ActionStates.Read(null));
    }
}
