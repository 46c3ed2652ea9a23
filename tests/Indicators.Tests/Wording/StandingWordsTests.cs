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
        Assert.Equal("Ett mål: ett är uppfyllt.", OwnWords.Goals([TargetStatus.Met], WholeYear));
        Assert.Equal(
            "Fem mål: två är uppfyllda, ett är delvis uppfyllt, ett är inte uppfyllt, ett är inte inrapporterat.",
            OwnWords.Goals([TargetStatus.Met, TargetStatus.Met, TargetStatus.Partly, TargetStatus.NotMet, null], WholeYear)
        );
        Assert.Equal(
            "Fyra mål: två går inte att bedöma, två är inte inrapporterade.",
            OwnWords.Goals([TargetStatus.NotAssessable, TargetStatus.NotAssessable, null, null], WholeYear)
        );
        Assert.Equal("Två mål: två bedöms uppfyllas.", OwnWords.Goals([TargetStatus.Met, TargetStatus.Met], PartYear));
    }

    [Fact]
    public void Actions_are_counted_in_the_order_of_work_and_those_that_nothing_is_said_of_come_last()
    {
        Assert.Equal("Planen har en åtgärd: en är klar.", ActionWords.Counts([ActionState.Done]));
        Assert.Equal(
            "Planen har fem åtgärder: en är ej påbörjad, två pågår, en är klar och en är inte inrapporterad.",
            ActionWords.Counts([ActionState.Done, ActionState.UnderWay, ActionState.NotStarted, ActionState.UnderWay, null])
        );
        Assert.Equal("Planen har två åtgärder. För ingen av dem är läget inrapporterat.", ActionWords.Counts([null, null]));
    }

    [Fact]
    public void A_state_is_read_from_its_code_and_from_nothing_else()
    {
        Assert.All(ActionStates.All, state => Assert.Equal(state, ActionStates.Read(ActionStates.Code(state))));
        Assert.Null(ActionStates.Read("Klar"));
        Assert.Null(ActionStates.Read(null));
    }
}
