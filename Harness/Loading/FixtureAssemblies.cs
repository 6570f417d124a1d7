using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using GradCheck.Isolation.Wire;

namespace GradCheck.Loading;

/// <summary>
/// An instructor's assemblies with what they depend on, each name once: they are loaded beside each other, here and in every worker. What the
/// harness has itself (the framework, MathNet, the contract's attributes) it lends, so that both sides mean the same types.
/// </summary>
internal sealed class FixtureAssemblies
{
    // They travel to the compiler and to every worker in one frame, with a submission's own bytes.
    private const int MostBytes = Frame.MostBytes / 2;

    private readonly List<FixtureImage> images = [];

    /// <summary>What was added, and what that depends on.</summary>
    public IReadOnlyList<FixtureImage> Images => images;

    public ImmutableArray<byte[]> Contracts => [.. images.Select(i => i.Bytes)];

    /// <summary>Adds an assembly and, from the folder that it lies in, what it depends on.</summary>
    /// <exception cref="FixturesException">Its name is taken, or something that it depends on is not there.</exception>
    public void Add(FixtureImage image)
    {
        if (image.Name == CompileRequest.Submission || IsLent(new AssemblyName(image.Name), image))
            throw new FixturesException(
                $"{image.Path} is an assembly named {image.Name}, which gradcheck uses itself: give it another name."
            );
        AddWithDependencies(image);
    }

    /// <summary>Loads them all into this process.</summary>
    /// <exception cref="FixturesException">One of them cannot be loaded.</exception>
    public IReadOnlyList<(FixtureImage Image, Assembly Assembly)> Load()
    {
        var context = new AssemblyLoadContext("fixtures");
        return [.. images.Select(i => (i, Load(i, context)))];
    }

    private void AddWithDependencies(FixtureImage image)
    {
        if (images.Find(i => i.Name == image.Name) is { } namesake)
        {
            if (namesake.Bytes.AsSpan().SequenceEqual(image.Bytes))
                return;
            throw new FixturesException($"{namesake.Path} and {image.Path} are two assemblies named {image.Name}: rename one.");
        }
        images.Add(image);
        if (images.Sum(i => (long)i.Bytes.Length) > MostBytes)
            throw new FixturesException($"{image.Path} is too much: exercises and what they depend on may take {MostBytes >> 20} MiB.");
        foreach (var reference in image.References.Where(r => !IsLent(r, image)))
            AddWithDependencies(Beside(image, reference));
    }

    private static bool IsLent(AssemblyName name, FixtureImage image)
    {
        Version? lent;
        try
        {
            lent = AssemblyLoadContext.Default.LoadFromAssemblyName(new AssemblyName(name.Name!)).GetName().Version;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        return name.Version is null || lent >= name.Version
            ? true
            : throw new FixturesException($"{image.Path} needs {Title(name)}, but gradcheck has {lent}: build it against that.");
    }

    private static FixtureImage Beside(FixtureImage image, AssemblyName name)
    {
        string path = Path.Combine(Path.GetDirectoryName(image.Path) ?? "", $"{name.Name}.dll");
        return File.Exists(path)
            ? FixtureImage.Create(path, File.ReadAllBytes(path))
            : throw new FixturesException($"{image.Path} needs {Title(name)}, which is not there: put {name.Name}.dll beside it.");
    }

    private static Assembly Load(FixtureImage image, AssemblyLoadContext context)
    {
        try
        {
            return context.LoadFromStream(new MemoryStream(image.Bytes));
        }
        catch (BadImageFormatException e)
        {
            throw new FixturesException($"{image.Path} cannot be loaded: {e.Message}");
        }
    }

    private static string Title(AssemblyName name) => $"{name.Name} {name.Version}";
}
