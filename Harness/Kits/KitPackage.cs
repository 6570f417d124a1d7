using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using GradCheck.Fixtures;
using GradCheck.Testing;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Kits;

/// <summary>
/// This very program as a NuGet package, so that a kit needs no repository. The package is written as what it is, a zip with a manifest: a dozen
/// lines, where NuGet's own library would bring four packages along. Same program, same bytes.
/// </summary>
/// <param name="Version">Ends in a hash of the content: NuGet keeps a package that it has seen for ever, and never looks at another of that version.</param>
internal sealed record KitPackage(string Version, KitFile File)
{
    /// <summary>Not a name that others publish under.</summary>
    public const string Id = "GradCheck.Student";

    // A publish for one kind of machine keeps the assemblies for all kinds there.
    private const string Portable = "kit";
    private const string Library = "lib/net10.0/";

    private static readonly DateTimeOffset Always = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static KitPackage Pack()
    {
        // Roslyn and what else the program has are left out: a student's tests never get that far.
        var harness = typeof(KitPackage).Assembly.GetName();
        var checking = typeof(StudentLadder).Assembly.GetName();
        var contract = typeof(ExerciseAttribute).Assembly.GetName();
        List<KitFile> content =
        [
            new(Library + $"{harness.Name}.dll", Assembly($"{harness.Name}.dll")),
            new(Library + $"{checking.Name}.dll", Assembly($"{checking.Name}.dll")),
            new(Library + $"{contract.Name}.dll", Assembly($"{contract.Name}.dll")),
        ];
        string documentation = Path.Combine(AppContext.BaseDirectory, $"{contract.Name}.xml");
        if (System.IO.File.Exists(documentation))
            content.Add(new KitFile(Library + $"{contract.Name}.xml", [.. System.IO.File.ReadAllBytes(documentation)]));
        string version = $"{harness.Version!.ToString(3)}-k{Hash(content)}";
        string manifest = Templates.Fill(
            "package.nuspec",
            ("id", Id),
            ("version", version),
            ("mathnet", typeof(Matrix<double>).Assembly.GetName().Version!.ToString(3))
        );
        return new KitPackage(
            version,
            new KitFile(
                $"packages/{Id}.{version}.nupkg",
                Zip([
                    KitFile.Create($"{Id}.nuspec", manifest),
                    KitFile.Create("[Content_Types].xml", Templates.Fill("content-types.xml")),
                    KitFile.Create("_rels/.rels", Templates.Fill("relationships.xml", ("id", Id))),
                    .. content,
                ])
            )
        );
    }

    private static ImmutableArray<byte> Assembly(string name)
    {
        string portable = Path.Combine(AppContext.BaseDirectory, Portable, name);
        string path = System.IO.File.Exists(portable) ? portable : Path.Combine(AppContext.BaseDirectory, name);
        if (!System.IO.File.Exists(path))
            throw new IOException(
                $"{name} is not beside the program, so it cannot go into a kit: publish gradcheck as a folder, not as a single file."
            );
        var image = ImmutableArray.Create(System.IO.File.ReadAllBytes(path));
        using var headers = new PEReader(image);
        return headers.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size == 0
            ? image
            : throw new IOException(
                $"{path} is compiled for one kind of machine, and a kit must run on all: make it with gradcheck as it is built, or published by its project."
            );
    }

    private static string Hash(IEnumerable<KitFile> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in content)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.Path} {file.Content.Length}\n")));
            hash.AppendData(file.Content.AsSpan());
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private static ImmutableArray<byte> Zip(IEnumerable<KitFile> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var file in files)
            {
                var entry = zip.CreateEntry(file.Path, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Always;
                using var target = entry.Open();
                target.Write(file.Content.AsSpan());
            }
        return [.. stream.ToArray()];
    }
}
