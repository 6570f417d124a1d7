using System.Collections.Immutable;
using System.Text;

namespace GradCheck.Kits;

/// <summary>A file of a kit.</summary>
/// <param name="Path">Within the kit, with forward slashes.</param>
internal sealed record KitFile(string Path, ImmutableArray<byte> Content)
{
    public static KitFile Create(string path, string text) => new(path, [.. Encoding.UTF8.GetBytes(text)]);
}
