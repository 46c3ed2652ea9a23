using Indicators.Fetching;
using Kolada;
using Kolada.Replica;

namespace Indicators.UseCases;

/// <summary>Where figures are fetched from.</summary>
/// <param name="Offline">The figures shipped with the program, read through the same client.</param>
/// <param name="Address">The API's address when not offline.</param>
/// <param name="RequestsPerSecond">At most so many; 0 = no limit.</param>
public sealed record KoladaSource(bool Offline, Uri Address, double RequestsPerSecond)
{
    /// <summary>Whom Kolada's keepers can write to; null = nobody is named.</summary>
    public string? Contact { get; init; }

    /// <summary>The greatest part of what is stored of a KPI that an answer may change unasked, in per cent.</summary>
    public int MostChanged { get; init; } = FetchOrder.AFifth;

    /// <summary>The name in the run log of the shipped figures.</summary>
    public const string ShippedName = "offline (Kolada 2024-08-30)";

    /// <summary>The name in the run log.</summary>
    public string Name =>
        Offline ? ShippedName : Address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    /// <summary>An address as it was written, without a user's name and password: those are never said again.</summary>
    public static string Said(string text) => text.LastIndexOf('@') is > 0 and var end ? string.Concat("…", text.AsSpan(end)) : text;

    /// <summary>Whether an address bears a user's name or password. Kolada asks for none, so it can only be a mistake.</summary>
    public static bool BearsSecret(Uri address) => address.UserInfo.Length > 0;

    /// <summary>Whether a text can go with every request as <see cref="Contact"/>.</summary>
    public static bool IsContact(string text) => text.All(letter => letter is >= ' ' and <= '~' and not ('(' or ')' or '\\'));

    /// <summary>Whether a pace can be kept: none, or from one request in a hundred seconds to a thousand in one.</summary>
    public static bool IsRate(double requestsPerSecond) =>
        requestsPerSecond is 0 or (>= KoladaOptions.SlowestPace and <= KoladaOptions.FastestPace);

    /// <summary>The time of a stored copy; null for a live fetch.</summary>
    public DateTimeOffset? CopyTime => Offline ? ShippedFigures.AsOf : null;

    /// <summary>A client that points there and tells each answer; offline it knows the figures of these KPIs.</summary>
    public KoladaClient Open(IReadOnlyCollection<string> kpis, TimeProvider clock, Action<KoladaAnswer> onAnswer) =>
        KoladaHttp.Create(
            new KoladaOptions
            {
                BaseAddress = Address,
                RequestsPerSecond = Offline ? 0 : RequestsPerSecond,
                OnAnswer = onAnswer,
                UserAgent = "indicators/0.1 (follow-up of municipal plans)",
                Contact = Contact,
            },
            Offline ? new KoladaReplica(Readable(() => ShippedFigures.Read(ShippedFigures.DefaultFolder, kpis))) : null,
            clock
        );

    internal static T Readable<T>(Func<T> shipped)
    {
        try
        {
            return shipped();
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException)
        {
            throw new UserException(
                ExitCode.Failed,
                $"Siffrorna som följer med programmet går inte att läsa ({damaged.Message}). "
                    + "Installera om programmet, eller hämta från nätet utan --offline.",
                damaged
            );
        }
    }
}
