using System.Xml.Linq;

namespace GradCheck.Kits;

/// <summary>The versions of packages that this program is built and tested with, for a kit to use the same.</summary>
internal static class PackageVersions
{
    private static readonly XDocument Pinned = XDocument.Parse(Templates.Fill("Directory.Packages.props"));

    public static string Of(string package) =>
        Pinned.Descendants("PackageVersion").First(p => p.Attribute("Include")!.Value == package).Attribute("Version")!.Value;

    /// <summary>References for a project file, exactly these: what a student sees today is what was tested.</summary>
    public static string References(IEnumerable<(string Name, string Version)> packages) =>
        string.Join("\n", packages.Select(p => $"    <PackageReference Include=\"{p.Name}\" Version=\"{p.Version}\" />"));
}
