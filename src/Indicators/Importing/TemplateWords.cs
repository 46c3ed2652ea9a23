using Indicators.Catalogue;

namespace Indicators.Importing;

/// <summary>What the template says of itself and of each row, plainly.</summary>
internal static class TemplateWords
{
    /// <summary>How to fill it in.</summary>
    public static IEnumerable<string> Opening(Plan plan, ReportPeriod period) =>
        [
            $"Mall för {plan.Name}: {plan.Title}, {period}. Rader som börjar med # är förklaringar och läses inte.",
            "Fyll i och spara som CSV UTF-8 eller Excelarbetsbok (.xlsx). En rad som lämnas tom hoppas över. "
                + "Skriv decimalkomma (12,5), inget procenttecken, och dagar som åååå-mm-dd.",
            "Kvinnor och män: lägg till en likadan rad med K eller M i gender. T är totalt.",
            $"Rätta: skriv den nya uppgiften och importera igen. Ta tillbaka: skriv {RowJudge.Withdraws} i state och lämna value tomt.",
        ];

    public static string Of(OwnMeasure measure) => $"{measure.Id} \"{measure.Wording}\" {measure.Definition} {How(measure)}";

    public static string Of(PlanAction action) =>
        $"{action.Id} \"{action.Text}\" Skriv i state: "
        + $"{string.Join(", ", ActionStates.AllCodes.SkipLast(1))} eller {ActionStates.AllCodes[^1]}. Skriv "
        + "i counterparty vem som ansvarar.";

    public static string Of(MoneyStatement money) =>
        $"\"{money.Wording}\" En rad för varje motpart: skriv beloppet i hela kronor i "
        + "value, motparten i counterparty, och konto eller ändamål i name.";

    private static string How(OwnMeasure measure) =>
        measure.Kind switch
        {
            MeasureKind.Count => "Skriv antalet i value, ett helt tal.",
            MeasureKind.Share => "Skriv andelen i procent i value, 0 till 100.",
            MeasureKind.YesNo => "Skriv ja eller nej i value och dagen i date.",
            MeasureKind.Distribution => "En rad för varje plats: skriv platsens namn i counterparty och "
                + $"{UnitWords.Word(measure)} i value. Utan plats gäller raden alla platser tillsammans.",
            MeasureKind.Narrative => "Skriv texten i comment.",
            _ => $"Skriv värdet i value, i {UnitWords.Word(measure)}.",
        };
}
