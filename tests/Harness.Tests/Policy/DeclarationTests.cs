using GradCheck.Isolation.Wire;
using GradCheck.Submissions;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Policy;

/// <summary>What a submission declares neither takes the place of what is there nor pretends to be a matrix.</summary>
public sealed class DeclarationTests
{
    private const string ShadowWhy =
        "is not allowed: it takes the name of something that is there already. Remove your copy, or choose a namespace and a name of your own.";

    private const string MatrixWhy =
        "is not allowed: a gradient is a plain matrix of numbers. Make one with Matrix<double>.Build, and put what you want to add into a static class.";

    [TestCase("namespace System { class A; }", "A namespace System", "namespace Sys { class A; }")]
    [TestCase("namespace System.Runtime.CompilerServices { class B; }", "A namespace System", "namespace Systems.Runtime { class A; }")]
    [TestCase("namespace System { namespace IO { class A; } } //!", "A namespace System", "namespace My { namespace System { class A; } }")]
    [TestCase("namespace MathNet.Numerics; class Control;", "A namespace MathNet", "namespace MathNets; class Control;")]
    [TestCase("namespace Microsoft.Win32; class Registry;", "A namespace Microsoft", "namespace Micro.Soft; class Registry;")]
    [TestCase(
        "namespace GradCheck.Fixtures; class Beside; public interface ISquare;",
        "Another GradCheck.Fixtures.ISquare",
        "namespace GradCheck.Other; public interface ISquare;"
    )]
    [TestCase(
        "namespace GradCheck.Fixtures; public static class Square;",
        "Another GradCheck.Fixtures.Square",
        "namespace GradCheck.Fixtures; public static class Cube;"
    )]
    [TestCase(
        "namespace GradCheck.Fixtures; class ExerciseAttribute;",
        "Another GradCheck.Fixtures.ExerciseAttribute",
        "class ExerciseAttribute;"
    )]
    public void Names_that_are_taken(string wrong, string what, string right) => Refused(wrong, "GC115", $"{what} {ShadowWhy}", right);

    [TestCase(
        "abstract class Lying() : Matrix<double>(null!);",
        "A class of your own based on Matrix",
        "class Honest { Matrix<double>? inner; }"
    )]
    [TestCase(
        "class Lying() : MathNet.Numerics.LinearAlgebra.Double.DenseMatrix(2);",
        "A class of your own based on DenseMatrix",
        "class Layers : List<Matrix<double>>;"
    )]
    [TestCase(
        "class Lying() : MathNet.Numerics.LinearAlgebra.Double.SparseVector(2);",
        "A class of your own based on SparseVector",
        "class Noise : Random;"
    )]
    public void Matrices(string wrong, string what, string right) => Refused(wrong, "GC118", $"{what} {MatrixWhy}", right);

    [Test]
    public void The_interface_in_the_file_of_the_answer()
    {
        string source = Solutions.RightSquare + "\nnamespace GradCheck.Fixtures { public interface ISquare { } }";

        var error = Policed.Errors(source).Single(e => e.Id == "GC115");

        Assert.That((error.Line, error.Message), Is.EqualTo((12, $"Another GradCheck.Fixtures.ISquare {ShadowWhy}")));
    }

    [Test]
    public void But_a_copy_of_the_instructors_own_exercise_is_left_out()
    {
        byte[] contract = StudentContract(OwnExercises.Cubic);
        string answer = OwnExercises.Answer(OwnExercises.RightDerivative);
        SourceFile[] files = [new("Cubic.cs", OwnExercises.Cubic), new("Mine.cs", answer)];

        Assert.Multiple(() =>
        {
            Assert.That(Policed.Errors(new CompileRequest(CompileRequest.Submission, [.. files], [contract])), Is.Empty);
            Assert.That(
                Policed
                    .Errors(
                        new CompileRequest(CompileRequest.Submission, [new("Mine.cs", $"{OwnExercises.Cubic}\nclass Mine;")], [contract])
                    )
                    .Select(e => $"{e.Line} {e.Id} {e.Message}"),
                Is.EqualTo(
                    new[] { $"7 GC115 Another MyCourse.Week3.Cubic {ShadowWhy}", $"13 GC115 Another MyCourse.Week3.ICubic {ShadowWhy}" }
                )
            );
        });
    }

    [Test]
    public void But_an_instructor_may_do_what_he_likes() =>
        Assert.That(
            Policed.Errors(
                new CompileRequest(
                    "fixtures-1",
                    [new("Cubic.cs", OwnExercises.Cubic + " static class Log { static void To(string s) => System.IO.File.Delete(s); }")],
                    []
                )
            ),
            Is.Empty
        );

    private static byte[] StudentContract(string source) =>
        GradCheck.Isolation.Compiling.StudentCompilation.Compile(new CompileRequest("fixtures-1", [new("Cubic.cs", source)], [])).Assembly;

    private static void Refused(string wrong, string id, string sentence, string right) =>
        Assert.Multiple(() =>
        {
            Planted.IsRefused(Policed.File, wrong, id, sentence);
            Planted.IsAllowed(Policed.File, right);
        });
}
