namespace Indicators.Web.Api;

/// <summary>An older name that is still answered to, or asked by: the document calls it deprecated, and says which to use.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ReplacedByAttribute(string name) : Attribute
{
    /// <summary>The name to use.</summary>
    public string Name { get; } = name;
}
