namespace Indicators.Wording.Faults;

/// <summary>What is wrong with the store or its file: what to do.</summary>
internal static class StoreWords
{
    private const string AnotherPlace = "välj en annan plats med --db FIL.";

    private const string AnotherFile = "välj en annan fil med --db FIL.";

    /// <summary>The name of a holder that could not be read.</summary>
    public const string UnknownHolder = "okänd process";

    public static string Damaged(string file) => $"Databasen {file} är skadad. Lägg tillbaka en säkerhetskopia, eller {AnotherFile}";

    public static string InUse(string file) => $"Databasen {file} används av ett annat program. Försök igen om en stund.";

    public static string DiskFull(string file) =>
        $"Disken är full, så databasen {file} gick inte att skriva. Frigör plats och försök igen.";

    public static string DiskFails(string file) =>
        $"Disken gick inte att läsa eller skriva vid databasen {file}. Se efter att den är hel och inte full, och försök igen.";

    public static string CannotWrite(string file) => $"Det går inte att skriva databasen {file}: {AnotherPlace}";

    public static string CannotRead(string file) =>
        $"Det går inte att läsa databasen {file}: se efter att du får läsa filen och mappen den ligger i, eller {AnotherFile}";

    public static string NotAtRest(string file) =>
        $"Databasen {file} har uppgifter kvar i {file}-wal, och mappen går inte att skriva i. Kör indicators status som någon som får "
        + "skriva där, eller kopiera båda filerna till en annan mapp och peka ut databasen där med --db FIL.";

    public static string IsFolder(string file) => $"{file} är en mapp. Ange en fil med --db FIL.";

    public static string Foreign(string file) =>
        $"{file} är inte programmets databas, och den lämnas orörd. Välj en annan fil med --db FIL.";

    public static string Newer(string file) =>
        $"Databasen {file} är gjord av en nyare version av programmet. Uppdatera programmet, eller {AnotherFile}";

    public static string Rebuilt(string file, string copy) =>
        $"Databasen {file} är ombyggd för den här versionen av programmet. Som den var före det finns den kvar i {copy}.";

    public static string Holder(int process, string machine, DateTimeOffset since) =>
        $"process {process} på {machine} sedan {StockholmTime.Text(since)}";

    public static string Held(string file, string holder) =>
        $"En annan körning håller databasen {file}: {holder}. Vänta tills den är klar, eller använd en annan databas med --db FIL.";

    /// <param name="newest">The newest that is known.</param>
    /// <param name="copy">The copy that was to be written.</param>
    /// <param name="now">What the computer's clock shows.</param>
    public static string OlderThanKnown(DateTimeOffset newest, DateTimeOffset copy, DateTimeOffset now) =>
        $"Databasen har redan siffror från {StockholmTime.Exact(newest)}, nyare än kopian från {StockholmTime.Exact(copy)}. "
        + "En äldre kopia skrivs aldrig över nyare kunskap. "
        + (
            newest <= now
                ? "Läs in den i en annan databas med --db FIL."
                : $"Datorns klocka visar nu {StockholmTime.Exact(now)}. Går den efter, ställ den rätt. Har den gått före, vänta "
                    + $"tills den har hunnit i kapp, eller kör indicators forget --after {StockholmTime.Text(now)} och hämta igen."
        );

    public static string ClockAhead(DateTimeOffset now, DateTimeOffset theirs) =>
        $"Datorns klocka visar {StockholmTime.Exact(now)}, men Kolada svarade {StockholmTime.Exact(theirs)}. "
        + "Inget är sparat: ställ klockan rätt och hämta igen.";

    public static string ClockGoneBack(string plan, DateTimeOffset saved, DateTimeOffset now) =>
        $"Uppgifter för planen {plan} sparades {StockholmTime.Exact(saved)}, och datorns klocka visar nu {StockholmTime.Exact(now)}. "
        + "Inget är sparat. Går klockan efter, ställ den rätt och importera igen. Har den gått före, kör indicators forget --after "
        + $"{StockholmTime.Text(now)} och importera igen.";

    public static string NotReady(string file) =>
        $"Databasen {file} finns inte än, eller är av en annan utgåva än programmet. Starta programmet igen. Inget är sparat.";

    public static string NothingToCopy(string file) => $"Det finns ingen databas {file} att kopiera. Ange den med --db FIL.";

    public static string CopyIsStore(string to) => $"{to} är databasen själv, eller hör till den. Välj en annan fil för säkerhetskopian.";

    public static string CopyIsUsed(string to) => $"{to} är en databas som används. Välj en annan fil för säkerhetskopian.";

    public static string CopyFails(string to) =>
        $"Säkerhetskopian {to} gick inte att skriva: se efter att mappen går att skriva i och att disken inte är full.";
}
