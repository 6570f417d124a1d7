using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradCheck.Tests.Support;

/// <summary>Compiles sources as a student's own test project does, with NUnit, the exercises and the arithmetic at hand, into this process.</summary>
internal static class NUnitProject
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The assembly, or what does not compile.</summary>
    public static Assembly Compile(params string[] sources)
    {
        var compilation = CSharpCompilation.Create(
            "StudentTests",
            sources.Select(s => CSharpSyntaxTree.ParseText(s)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics) + "\n" + sources[^1]);
        image.Position = 0;
        return new AssemblyLoadContext("student's tests").LoadFromStream(image);
    }
}
