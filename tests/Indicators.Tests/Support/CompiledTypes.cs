using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Indicators.Tests.Support;

/// <summary>
/// What the compiled program knows of itself: which of its types each of its types refers to, in its shape or in its code.
/// </summary>
internal static class CompiledTypes
{
    /// <summary>
    /// Every type that a person wrote or the compiler made, with the namespace its outermost type stands in and the namespaces it refers
    /// to.
    /// </summary>
    public static IReadOnlyList<(string Type, string Namespace, IReadOnlySet<string> Knows)> Of(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return
        [
            .. from type in module.GetTypes()
            let home = Namespace(type)
            where home.StartsWith("Indicators", StringComparison.Ordinal) && !IsGenerated(type)
            select (
                type.FullName,
                home,
                (IReadOnlySet<string>)
                    Known(type)
                        .SelectMany(Parts)
                        .Where(known => known.Scope == module && known is not GenericParameter)
                        .Select(Namespace)
                        .Where(known => known.StartsWith("Indicators", StringComparison.Ordinal))
                        .ToHashSet()
            ),
        ];
    }

    private static IEnumerable<TypeReference> Known(TypeDefinition type) =>
        [
            .. type.BaseType is { } parent ? [parent] : Array.Empty<TypeReference>(),
            .. type.Interfaces.Select(implemented => implemented.InterfaceType),
            .. type.CustomAttributes.Select(attribute => attribute.AttributeType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Methods.SelectMany(Signature),
            .. type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions).SelectMany(Operand),
            .. type
                .Methods.Where(method => method.HasBody)
                .SelectMany(method => method.Body.Variables)
                .Select(variable => variable.VariableType),
        ];

    private static IEnumerable<TypeReference> Signature(MethodReference method) =>
        method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType);

    private static IEnumerable<TypeReference> Operand(Instruction instruction) =>
        instruction.Operand switch
        {
            TypeReference type => [type],
            FieldReference field => [field.DeclaringType, field.FieldType],
            GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments, .. Signature(method)],
            MethodReference method => [method.DeclaringType, .. Signature(method)],
            _ => [],
        };

    // A list of pairs knows the list, the pair and what the pair is of.
    private static IEnumerable<TypeReference> Parts(TypeReference type) =>
        type switch
        {
            GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
            TypeSpecification wrapped => Parts(wrapped.ElementType),
            _ => [type],
        };

    private static string Namespace(TypeReference type) => type.DeclaringType is { } outer ? Namespace(outer) : type.Namespace;

    // What source generators write (JSON, log methods) refers to nothing that its own part does not; entry points of top-level statements
    // have no namespace.
    private static bool IsGenerated(TypeDefinition type) => type.Name == "<Module>";
}
