using GradCheck.Grading;
using GradCheck.Isolation.Compiling;
using GradCheck.Isolation.Wire;
using GradCheck.Loading;
using GradCheck.Submissions;

namespace GradCheck.Tests.Support;

/// <summary>Exercises as an instructor writes them, outside this solution, and answers to them.</summary>
internal static class OwnExercises
{
    /// <summary>The exercise <c>Cubic</c>, in a namespace of its own.</summary>
    public static string Cubic { get; } = Elementwise("Cubic", "x.PointwisePower(3)");

    /// <summary>An exercise with one step, <c>Y</c> of a matrix <c>x</c>.</summary>
    public static string Elementwise(string name, string y, string space = "MyCourse.Week3", string title = "Entry by entry") =>
        $$"""
            using GradCheck.Fixtures;
            using MathNet.Numerics.LinearAlgebra;

            namespace {{space}};

            [Exercise("{{title}}")]
            public static class {{name}}
            {
                public static Matrix<double> Y([Shape("N", "K")] Matrix<double> x) => {{y}};
            }

            [BackwardOf(typeof({{name}}))]
            public interface I{{name}}
            {
                Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x);
            }
            """;

    /// <summary>A class that solves <c>Cubic</c> with the given derivative.</summary>
    public static string Answer(string derivative, string contract = "MyCourse.Week3.ICubic") =>
        $$"""
            using MathNet.Numerics.LinearAlgebra;

            public class Mine : {{contract}}
            {
                public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x) => yGrad.PointwiseMultiply({{derivative}});
            }
            """;

    public const string RightDerivative = "3 * x.PointwiseMultiply(x)";

    public static ExerciseLibrary Library(params string[] paths) => ExerciseLibrary.Read(paths, CancellationToken.None);

    public static GradeSettings Settings(params string[] paths)
    {
        var library = Library(paths);
        return Grade.Settings with { Catalogue = library.Exercises, Contracts = library.Contracts };
    }

    /// <summary>Writes the assembly that the real compiler makes of a source.</summary>
    public static string WriteDll(TemporaryFolder folder, string name, string source, params string[] references)
    {
        var reply = SharedGrader
            .Compilers(CompilerLimits.Default)
            .Compile(
                new CompileRequest(Path.GetFileName(name), [new SourceFile("Source.cs", source)], [.. references.Select(File.ReadAllBytes)])
            );
        string path = folder.Write($"{name}.dll", "");
        File.WriteAllBytes(path, reply.Errors.IsEmpty ? reply.Assembly : throw new InvalidOperationException(reply.Errors[0].Message));
        return path;
    }
}
