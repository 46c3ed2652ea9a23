using Indicators.Analysis;

namespace Indicators.Wording.Room;

/// <summary>What is said where money is filled in.</summary>
internal static class MoneyRowWords
{
    public const string Account = "Ändamål eller konto";

    public const string Party = "Motpart";

    public const string AmountLabel = "Belopp";

    public const string Add = "Lägg till";

    public const string How =
        "Skriv beloppet i kronor, tkr eller mnkr: 18 250 tkr. Utan minus: ersättning är pengar in, utgift är pengar ut. "
        + "Töm ett belopp för att ta bort raden.";

    public const string WriteTheParty =
        "Skriv både motparten, vem pengarna kommer från eller går till, och beloppet. Den raden är inte sparad.";

    public const string PasteHow =
        "Markera raderna i Excel, tre kolumner: ändamål, motpart och belopp. Klistra in dem här. "
        + "Inget sparas förrän du har sett dem som tabell.";

    public const string NotAsked = "Planen begär ingen sammanställning av pengar.";

    public const string NothingPasted = "Det finns inga rader med ändamål, motpart och belopp i det som klistrades in. Inget är sparat.";

    /// <summary>A grant or a cost.</summary>
    public static string Item(string item) =>
        item == OwnReport.Grant ? "Statliga ersättningar, pengar in" : "Kommunala utgifter, pengar ut";

    public static string Sum(string item) => item == OwnReport.Grant ? "Summa ersättningar" : "Summa utgifter";

    /// <summary>Under the heading.</summary>
    public static string Lead(MoneySums sums) =>
        sums.Net.Value switch
        {
            null when sums.Lines.Count == 0 => "Inga belopp är inne än.",
            null => "Bara ersättningar eller bara utgifter är inne, så inget netto räknas.",
            < 0 and var net => $"Kommunen betalar {Amount(-net)} netto.",
            { } net => $"Kommunen får {Amount(net)} netto.",
        };

    /// <summary>The net's name, by who pays.</summary>
    public static string Net(double net) => net < 0 ? "Netto, kommunen betalar" : "Netto, kommunen får";

    /// <summary>An amount as it is read: "12,4 miljoner kronor", "640 000 kronor".</summary>
    public static string Amount(double kronor) =>
        Math.Abs(kronor) >= 1_000_000
            ? $"{SwedishFormat.Number(kronor / 1_000_000, 2).TrimEnd('0').TrimEnd(',')} miljoner kronor"
            : $"{SwedishFormat.Number(kronor, 0)} kronor";

    /// <summary>What a pasted row will be.</summary>
    public static string Becomes(double? stands, double value) =>
        stands is not { } before ? "nytt"
        : before == value ? "oförändrat"
        : $"ändrat, från {Amount(before)}";

    /// <summary>A sum by what it is for, or whom it is from or to.</summary>
    public static string NameOf(FieldPlace place) => place.Account.Length > 0 ? place.Account : place.Counterparty;

    public static string Save(int rows) => rows == 1 ? "Spara raden" : $"Spara de {NumberWords.Word(rows)} raderna";
}
