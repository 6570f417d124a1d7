using System.Text;
using System.Xml.Linq;

namespace GradCheck.Kits;

/// <summary>
/// The texts of a kit that hardly depend on the exercise, embedded in this program. They have a few holes, <c>{{name}}</c>, and nothing to repeat
/// or decide: replacing strings is all that is needed.
/// </summary>
internal static class Templates
{
    /// <param name="name">A file in the folder Templates, without its last extension.</param>
    /// <param name="values">What goes into each hole.</param>
    public static string Fill(string name, params IEnumerable<(string Hole, string Value)> values)
    {
        using var stream =
            typeof(Templates).Assembly.GetManifestResourceStream($"kit/{name}")
            ?? throw new FileNotFoundException($"There is no template {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string text = reader.ReadToEnd().ReplaceLineEndings("\n");
        foreach (var (hole, value) in values)
            text = text.Replace($"{{{{{hole}}}}}", value, StringComparison.Ordinal);
        return text;
    }
}

/// <summary>The versions of packages that this program is built and tested with, for a kit to use the same.</summary>
internal static class PackageVersions
{
    private static readonly XDocument Pinned = XDocument.Parse(Templates.Fill("Directory.Packages.props"));

    public static string Render(string package) =>
        Pinned.Descendants("PackageVersion").First(p => p.Attribute("Include")!.Value == package).Attribute("Version")!.Value;

    /// <summary>References for a project file, exactly these: what a student sees today is what was tested.</summary>
    public static string References(IEnumerable<(string Name, string Version)> packages) =>
        string.Join("\n", packages.Select(p => $"    <PackageReference Include=\"{p.Name}\" Version=\"{p.Version}\" />"));
}
