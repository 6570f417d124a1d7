using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace GradCheck.Loading;

/// <summary>An assembly as bytes, before it is loaded.</summary>
/// <param name="Path">The file that it comes from, as messages name it.</param>
/// <param name="Name">Its simple name.</param>
/// <param name="References">The assemblies that it was compiled against.</param>
internal sealed record FixtureImage(string Path, string Name, ImmutableArray<AssemblyName> References, byte[] Bytes)
{
    /// <exception cref="FixturesException">The bytes are no .NET assembly.</exception>
    public static FixtureImage Of(string path, byte[] bytes)
    {
        try
        {
            using var file = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(bytes));
            var metadata = file.GetMetadataReader();
            var references = metadata.AssemblyReferences.Select(r => metadata.GetAssemblyReference(r).GetAssemblyName());
            return new FixtureImage(path, metadata.GetString(metadata.GetAssemblyDefinition().Name), [.. references], bytes);
        }
        // A native library, or a module without an assembly's name, is an operation that is not valid.
        catch (Exception e) when (e is BadImageFormatException or InvalidOperationException)
        {
            throw new FixturesException($"{path} is not a .NET assembly.");
        }
    }
}
