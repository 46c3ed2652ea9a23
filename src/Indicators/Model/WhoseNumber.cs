namespace Indicators.Model;

/// <summary>Whose number of an indicator.</summary>
public enum WhoseNumber
{
    /// <summary>The municipality's, both sexes.</summary>
    Total,

    /// <summary>Its women's.</summary>
    Women,

    /// <summary>Its men's.</summary>
    Men,

    /// <summary>Riket's.</summary>
    Country,

    /// <summary>The peers' mean.</summary>
    Peers,

    /// <summary>The expected value.</summary>
    Expected,

    /// <summary>The municipality's place.</summary>
    Place,
}
