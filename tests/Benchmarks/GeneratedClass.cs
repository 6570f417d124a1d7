using System.Globalization;

namespace GradCheck.Benchmarks;

/// <summary>A class of right solutions of TwoLayerNet in the sample's three styles, no two the same, in a temporary folder.</summary>
internal sealed class GeneratedClass : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gradcheck-benchmark-");
    private readonly string root = Repository.Root;

    public GeneratedClass(int count)
    {
        for (int i = 0; i < count; i++)
            Write(Path.Combine(Submissions, string.Create(CultureInfo.InvariantCulture, $"u{i:00000}")), i);
    }

    public string Submissions => Path.Combine(folder.FullName, "class");

    public string Results => Path.Combine(folder.FullName, "results");

    /// <summary>The first solutions as NUnit projects, restored but not built.</summary>
    public IEnumerable<string> Projects(int count)
    {
        for (int i = 0; i < count; i++)
        {
            string project = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"project{i}"));
            Write(project, i);
            Directory.CreateDirectory(Path.Combine(project, "tests"));
            string starter = Path.Combine(root, "Submissions", "starter");
            File.Copy(Path.Combine(starter, "tests", "GradientTests.cs"), Path.Combine(project, "tests", "GradientTests.cs"));
            string text = File.ReadAllText(Path.Combine(starter, "Starter.csproj"))
                .Replace("../../Harness", Path.Combine(root, "Harness"), StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(project, "Starter.csproj"), text);
            File.Copy(Path.Combine(root, "Directory.Packages.props"), Path.Combine(project, "Directory.Packages.props"));
            Timed.Run("dotnet", ["restore", project]);
            yield return project;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Write(string target, int i)
    {
        string[][] styles =
        [
            ["s01/TwoLayerNet.cs"],
            ["s02/TwoLayerNet.cs", "s02/Loops.cs"],
            ["s03.cs"],
        ];
        Directory.CreateDirectory(target);
        foreach (string file in styles[i % styles.Length])
        {
            string text = File.ReadAllText(Path.Combine(root, "Submissions", file));
            File.WriteAllText(Path.Combine(target, Path.GetFileName(file)), string.Create(CultureInfo.InvariantCulture, $"// {i}\n{text}"));
        }
    }
}
