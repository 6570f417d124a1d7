using System.Diagnostics;
using GradCheck.Isolation.Sandbox;

namespace GradCheck.Benchmarks.Starter;

/// <summary>Three projects that differ in nothing but their tests: an empty one, an untouched kit, and a kit that is solved. Built once.</summary>
internal sealed class StarterProjects : IDisposable
{
    private const string EmptyTests = "using NUnit.Framework; public class Nothing { [Test] public void Passes() => Assert.Pass(); }";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("gradcheck-starter-");

    public StarterProjects()
    {
        foreach (string kit in (string[])[Empty, Untouched, Solved])
            Check(Timed.Run(Host.Dotnet, [Host.Program, "kit", "TwoLayerNet", "--out", kit]), $"make {kit}");
        File.Delete(Path.Combine(Empty, "TwoLayerNet.cs"));
        File.WriteAllText(Path.Combine(Empty, "tests", "GradientTests.cs"), EmptyTests);
        File.Copy(RightSolution, Path.Combine(Solved, "TwoLayerNet.cs"), overwrite: true);
        foreach (string kit in (string[])[Empty, Untouched, Solved])
            Check(Timed.Run(Host.Dotnet, ["build", Path.Combine(kit, "Gradients.csproj"), "-v", "q"]), $"build {kit}");
    }

    public static string RightSolution => Repository.PathOf("Submissions", "s01", "TwoLayerNet.cs");

    public static string WrongSolution => Repository.PathOf("Submissions", "s05", "TwoLayerNet.cs");

    public string Empty => Path.Combine(root.FullName, "empty");

    public string Untouched => Path.Combine(root.FullName, "untouched");

    public string Solved => Path.Combine(root.FullName, "solved");

    /// <summary>A folder for other files.</summary>
    public string Scratch => root.FullName;

    /// <summary>Seconds of <c>dotnet test</c> without a build.</summary>
    public static double Test(string project)
    {
        var clock = Stopwatch.StartNew();
        Check(Timed.Run(Host.Dotnet, ["test", Path.Combine(project, "Gradients.csproj"), "--no-build"]), $"test {project}");
        return clock.Elapsed.TotalSeconds;
    }

    public void Dispose() => root.Delete(recursive: true);

    private static void Check(Timed run, string what)
    {
        if (run.ExitCode != 0)
            throw new InvalidOperationException($"Could not {what}: exit code {run.ExitCode}.");
    }
}
