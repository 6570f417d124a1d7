using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using GradCheck.Isolation.Compiling;
using GradCheck.Isolation.Wire;
using GradCheck.Submissions;

namespace GradCheck.Loading;

/// <summary>Turns a file of an instructor's, source or assembly, into an image.</summary>
internal static class FixtureFile
{
    private const string WhatToGive = "--fixtures takes a .cs file, or the .dll of a project that is built";
    private const int MostErrors = 3;

    /// <param name="number">Tells the assemblies of several source files apart.</param>
    /// <exception cref="FixturesException">There is no such file, or nothing can be made of it.</exception>
    public static FixtureImage Read(string path, int number, Compiler compiler)
    {
        if (!File.Exists(path))
            throw new FixturesException(
                Directory.Exists(path) ? $"{path} is a folder: {WhatToGive}." : $"There is no file {path} to read exercises from."
            );
        try
        {
            return Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".cs" => FixtureImage.Create(path, Compiled(path, number, compiler)),
                ".dll" => FixtureImage.Create(path, File.ReadAllBytes(path)),
                _ => throw new FixturesException($"{path} is neither C# source nor an assembly: {WhatToGive}."),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FixturesException($"{path} cannot be read: {e.Message}");
        }
    }

    private static byte[] Compiled(string path, int number, Compiler compiler)
    {
        var source = new SourceFile(Path.GetFileName(path), File.ReadAllText(path));
        string name = string.Create(CultureInfo.InvariantCulture, $"fixtures-{number}");
        var reply = compiler.Compile(new CompileRequest(name, [source], []));
        if (reply.Errors.IsEmpty)
            return reply.Assembly;
        var errors = reply.Errors.Take(MostErrors).Select(e => e.Line == 0 ? e.Message : $"{e.File}:{e.Line}: {e.Message}");
        string more = reply.Errors.Length > MostErrors ? $"; and {reply.Errors.Length - MostErrors} more" : "";
        throw new FixturesException($"{path} does not compile: {string.Join("; ", errors)}{more}");
    }
}

/// <summary>An assembly as bytes, before it is loaded.</summary>
/// <param name="Path">The file that it comes from, as messages name it.</param>
/// <param name="Name">Its simple name.</param>
/// <param name="References">The assemblies that it was compiled against.</param>
internal sealed record FixtureImage(string Path, string Name, ImmutableArray<AssemblyName> References, byte[] Bytes)
{
    /// <exception cref="FixturesException">The bytes are no .NET assembly.</exception>
    public static FixtureImage Create(string path, byte[] bytes)
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

/// <summary>What is wrong with a file that an instructor's own exercises should come from, in one sentence.</summary>
internal sealed class FixturesException(string message) : Exception(message);
