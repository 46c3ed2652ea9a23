using System.Reflection;

namespace Kolada.Tests;

/// <summary>What others build against does not change by accident.</summary>
public sealed class PublicSurfaceTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public async Task The_public_surface_is_the_one_that_is_written_down()
    {
        var now = string.Concat(Lines().Select(line => line + "\n"));
        var written = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "PublicSurface.txt"));
        if (now == written)
            return;

        var changed = Path.Combine(AppContext.BaseDirectory, "PublicSurface.now.txt");
        await File.WriteAllTextAsync(changed, now);
        Assert.Fail(
            "The public surface of Kolada has changed. Is it meant? Then accept it, and tell those "
                + $"who use it:\n  cp {changed} tests/Kolada.Tests/PublicSurface.txt\n"
                + string.Join(
                    '\n',
                    written
                        .Split('\n')
                        .Except(now.Split('\n'))
                        .Select(line => "- " + line)
                        .Concat(now.Split('\n').Except(written.Split('\n')).Select(line => "+ " + line))
                )
        );
    }

    private static IEnumerable<string> Lines() =>
        from type in typeof(KoladaClient).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)
        from line in Members(type).Order(StringComparer.Ordinal).Prepend($"{Kind(type)} {type.FullName}")
        select line;

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : "class";

    private static IEnumerable<string> Members(Type type)
    {
        // What the compiler writes for a record follows from its properties.
        foreach (var member in type.GetMembers(Declared).Where(member => !member.Name.Contains('<', StringComparison.Ordinal)))
        {
            var line = member switch
            {
                FieldInfo { IsPublic: true, IsSpecialName: false } field => field.IsLiteral
                    ? $"{field.Name} = {field.GetRawConstantValue()}"
                    : field.Name,
                PropertyInfo { GetMethod.IsPublic: true } property when property.Name != "EqualityContract" => Property(property),
                ConstructorInfo { IsPublic: true } constructor => $"new({Parameters(constructor)})",
                MethodBase { IsSpecialName: false } method
                    when IsOpen(method) && !method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)) =>
                    $"{Word(((MethodInfo)method).ReturnType)}{Mark(((MethodInfo)method).ReturnParameter)} "
                        + $"{method.Name}({Parameters(method)})",
                _ => null,
            };
            if (line is not null)
                yield return "  " + line;
        }
    }

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Property(PropertyInfo property) =>
        $"{Word(property.PropertyType)}{(Nullability.Create(property).ReadState == NullabilityState.Nullable ? "?" : "")} "
        + $"{property.Name} {{ "
        + $"get;{(property.SetMethod?.IsPublic == true ? " init;" : "")} }}"
        + (property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)) ? " required" : "");

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ",
            method
                .GetParameters()
                .Select(parameter =>
                    $"{Word(parameter.ParameterType)}{Mark(parameter)} {parameter.Name}{(parameter.IsOptional ? " = …" : "")}"
                )
        );

    private static string Mark(ParameterInfo parameter) => Nullability.Create(parameter).ReadState == NullabilityState.Nullable ? "?" : "";

    private static string Word(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? Word(inner)
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Word))}>"
        : type.Name;
}
