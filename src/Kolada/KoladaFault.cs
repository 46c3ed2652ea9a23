namespace Kolada;

/// <summary>What went wrong between us and Kolada, as far as a person can act on it.</summary>
public enum KoladaFault
{
    /// <summary>No connection, no answer in time, or an answer that broke off: the network, or Kolada is down. Try later.</summary>
    Unreachable,

    /// <summary>Kolada does not take the question (422). The fault is ours, and asking again does not help.</summary>
    Refused,

    /// <summary>This version of the API is shut (410). A newer client is needed.</summary>
    Retired,

    /// <summary>An answer that cannot be trusted: broken JSON, a missing field, rows for something that was not asked.</summary>
    BadAnswer,

    /// <summary>Any other status that is no success, after the retries.</summary>
    Failed,

    /// <summary>The answer leads to another host, or to what is no web address: mostly a login page in Kolada's place.</summary>
    Redirected,

    /// <summary>An answer larger than any of Kolada's: it was not read to its end.</summary>
    TooLarge,
}
