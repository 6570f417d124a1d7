using GradCheck.Isolation.Compiling;
using GradCheck.Isolation.Wire;
using GradCheck.Submissions;
using GradCheck.Tests.Support;

namespace GradCheck.Tests.Policy;

/// <summary>Compiles submissions as the compiler process does, but in this one: hundreds of them, none of which is run.</summary>
internal static class Policed
{
    private const string Usings = """
        using System.Collections.Frozen;
        using System.Collections.Immutable;
        using System.Diagnostics;
        using System.Globalization;
        using System.Numerics;
        using System.Reflection;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        using System.Text;
        using MathNet.Numerics;
        using MathNet.Numerics.Distributions;
        using MathNet.Numerics.LinearAlgebra;
        using Complex = System.Numerics.Complex;
        using Vector = MathNet.Numerics.LinearAlgebra.Vector<double>;
        using GradCheck.Fixtures;

        """;

    /// <summary>What is wrong with a submission of these files.</summary>
    public static IReadOnlyList<SourceError> Errors(params string[] files) =>
        Errors(new CompileRequest(CompileRequest.Submission, [.. files.Select((text, i) => new SourceFile($"File{i + 1}.cs", text))], []));

    public static IReadOnlyList<SourceError> Errors(CompileRequest request) => StudentCompilation.Compile(request).Errors;

    /// <summary>A file of types, with the using directives that people write.</summary>
    public static string File(string types) => Usings + types;

    /// <summary>A class with the given members, which solves <c>Square</c>.</summary>
    public static string Class(string members) =>
        File(
            Solutions
                .Square("return 2 * x.PointwiseMultiply(yGrad);", members)
                .Replace("using MathNet.Numerics.LinearAlgebra;", "")
                .Replace("using GradCheck.Fixtures;", "")
        );

    /// <summary>A class with a method with the given statements.</summary>
    public static string Body(string statements) =>
        Class(
            $$"""
            private static void Run(Matrix<double> x, double[] numbers)
            {
                {{statements}}
            }
            """
        );
}
