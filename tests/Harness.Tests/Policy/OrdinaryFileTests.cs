using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Policy;

/// <summary>However students lay out their files, and what else lies beside them, is never refused.</summary>
public sealed class OrdinaryFileTests
{
    [TestCase("namespace Homework.Week3; public static class Helper { public static double Twice(this double v) => 2 * v; }")]
    [TestCase(
        "namespace GradCheck.Whatever { internal static class Helper { internal static int Rows(Matrix<double> m) => m.RowCount; } }"
    )]
    [TestCase("namespace GradCheck.Fixtures; public class MyAffine { }")]
    [TestCase("namespace MathNetHomework; public static class SystemHelper { }")]
    [TestCase("namespace Own.System { public static class Math { public static int One => 1; } }")]
    [TestCase("public static class Math { public static double Sigmoid(double x) => 1 / (1 + global::System.Math.Exp(-x)); }")]
    [TestCase(
        "public class Square : ISquare { public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => 2 * x.PointwiseMultiply(yGrad); }"
    )]
    [TestCase(
        "public partial class Parts { partial void Hook(); } public partial class Parts { public int N { get; set; } partial void Hook() => N++; }"
    )]
    [TestCase("public static class More { extension(Matrix<double> m) { public double Largest => m.Enumerate().Max(); } }")]
    [TestCase("file class Hidden; public class Generic<T>(T value) where T : struct { public T Value => value; }")]
    [TestCase(
        "[assembly: AssemblyTitle(\"Homework\"), AssemblyVersion(\"1.0.0.0\"), ComVisible(false), Guid(\"6f9619ff-8b86-d011-b42d-00c04fc964ff\")]"
    )]
    [TestCase("[Serializable] public class OldError : Exception { public OldError(string message) : base(message) { } }")]
    public void Are_allowed(string types) => Assert.That(Policed.Errors(Solutions.RightSquare, Policed.File(types)), Is.Empty);

    [Test]
    public void May_open_namespaces_that_they_do_not_use() =>
        Assert.That(
            Policed.Errors(
                """
                global using System.Net;
                using System.IO;
                using System.Net.Http;
                using System.Threading;
                using System.Threading.Tasks;
                using System.Reflection;
                using System.Linq.Expressions;
                using static System.IO.File;
                using F = System.IO.File;
                using Microsoft.Win32;
                """,
                Solutions.RightSquare
            ),
            Is.Empty
        );

    [Test]
    public void May_be_many() =>
        Assert.That(
            Policed.Errors([
                Solutions.Square("return Helper.Slope(x).PointwiseMultiply(yGrad);"),
                "using MathNet.Numerics.LinearAlgebra; static class Helper { public static Matrix<double> Slope(Matrix<double> x) => Other.Two * x; }",
                "static class Other { public const double Two = 2; }",
            ]),
            Is.Empty
        );

    private static IEnumerable<string> Handed =>
        Directory
            .GetFiles(Repository.PathOf("Submissions"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Repository.PathOf("tests", "Harness.Tests", "References"), "*.cs"))
            .Select(f => Path.GetRelativePath(Repository.Root, f))
            .Where(f =>
                !f.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj", "tests/x", "s15"]).Any()
                && !f.EndsWith("Tests.cs", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal);

    // A submission of several files is compiled as a whole.
    [TestCaseSource(nameof(Handed))]
    public void Of_the_samples_and_the_reference_solutions_pass(string file)
    {
        string path = Repository.PathOf(file);
        bool isAlone = file.Contains("References", StringComparison.Ordinal) || file.Split(Path.DirectorySeparatorChar).Length == 2;
        string[] files = isAlone ? [path] : Directory.GetFiles(Path.GetDirectoryName(path)!, "*.cs");

        Assert.That(Policed.Errors([.. files.Select(File.ReadAllText)]), Is.Empty);
    }
}
