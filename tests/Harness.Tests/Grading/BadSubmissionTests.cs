using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Grading;

/// <summary>What cannot be graded gets one clear sentence.</summary>
public sealed class BadSubmissionTests
{
    [Test]
    public void Passes_the_same_class_without_any_of_these_mistakes() => Assert.That(Grade.Source(Solutions.RightSquare).IsPerfect);

    [TestCase("public abstract class Mine : ISquare", "Mine is abstract: remove 'abstract', so that it can be constructed.")]
    [TestCase("public ref struct Mine : ISquare", "Mine is a ref struct: make it a class, so that it can be constructed.")]
    [TestCase("public class Mine<T> : ISquare", "Mine has type parameters: remove them, so that it can be constructed.")]
    [TestCase(
        "public class Mine(int seed) : ISquare",
        "Mine has no public constructor without parameters: add one, or remove the constructors that it has."
    )]
    public void Says_why_a_class_cannot_be_constructed(string heading, string sentence)
    {
        var gradient = Grade.Source(Solutions.Square("return x;", heading: heading)).Gradients.Single();

        Assert.That((gradient.Outcome.Code(), gradient.Message), Is.EqualTo(("missing", sentence)));
    }

    [Test]
    public void Says_that_a_nested_class_has_to_move_out()
    {
        string nested =
            Solutions.RightSquare.Replace("public class Mine", "public class Outer { public class Mine", StringComparison.Ordinal) + "}";

        Assert.That(
            Grade.Source(nested).Gradients.Single().Message,
            Is.EqualTo("Mine is nested in Outer: move it out, to the top level of the file.")
        );
    }

    [Test]
    public void Says_which_two_classes_implement_the_interface()
    {
        string two = Solutions.RightSquare + Environment.NewLine + "public class Other : Mine, ISquare { }";

        var gradient = Grade.Source(two).Gradients.Single();

        Assert.That(
            (gradient.Outcome.Code(), gradient.Message),
            Is.EqualTo(("missing", "2 classes implement ISquare: Mine (Mine.cs:4) and Other (Mine.cs:12). Keep one."))
        );
    }

    [Test]
    public void Says_what_a_constructor_threw()
    {
        var gradient = Grade.Square("return x;", members: "public Mine() { throw new System.InvalidOperationException(\"no weights\"); }");

        Assert.Multiple(() =>
        {
            Assert.That(gradient.Outcome.Code(), Is.EqualTo("missing"));
            Assert.That(gradient.Message, Is.EqualTo("The constructor of Mine threw System.InvalidOperationException: no weights"));
            Assert.That(gradient.Error!.Stack, Is.EqualTo(new[] { "Mine.cs:6" }));
        });
    }

    [TestCase(
        "return null!;",
        "wrong-shape",
        "XGrad at N=1, K=1: returned null, but X is 1 x 1, and a gradient has the shape of its tensor. It is wrong already at scalar shapes."
    )]
    [TestCase(
        "return Matrix<double>.Build.Dense(3, 2);",
        "wrong-shape",
        "XGrad at N=1, K=1: returned 3 x 2, but X is 1 x 1, and a gradient has the shape of its tensor. It is wrong already at scalar shapes."
    )]
    [TestCase(
        "return Matrix<double>.Build.Sparse(2_000_000, 2_000_000);",
        "wrong-shape",
        "XGrad at N=1, K=1: returned 2000000 x 2000000, but X is 1 x 1, and a gradient has the shape of its tensor. It is wrong already at scalar shapes."
    )]
    public void Says_what_shape_came_back(string body, string outcome, string sentence)
    {
        var gradient = Grade.Square(body);

        Assert.That((gradient.Outcome.Code(), gradient.Message), Is.EqualTo((outcome, sentence)));
    }

    [Test]
    public void Says_that_no_class_implements_an_exercise()
    {
        var result = Grade.Source("public class Mine { }");

        Assert.Multiple(() =>
        {
            Assert.That(result.Status, Is.EqualTo(SubmissionStatus.Rejected));
            Assert.That(result.Diagnostics.Single().Id, Is.EqualTo("GC004"));
            Assert.That(
                result.Diagnostics.Single().Message,
                Does.StartWith("No class here implements the interface of an exercise, such as IAddBias: ")
            );
            Assert.That(result.IsPerfect, Is.False, "nothing asked is not all right");
        });
    }

    [Test]
    public void Calls_an_expected_exercise_missing_where_no_class_implements_it()
    {
        var result = Grade.Source(
            Solutions.RightSquare,
            Grade.Settings with
            {
                Expected = [Grade.Exercise("Square"), Grade.Exercise("Sigmoid")],
            }
        );

        Assert.That(
            result.Gradients.Select(g => $"{g.Exercise}.{g.Name} {g.Outcome.Code()} {g.Message}"),
            Is.EqualTo(new[] { "Square.XGrad pass ", "Sigmoid.XGrad missing No class implements ISigmoid." })
        );
    }

    [Test]
    public void Rejects_a_file_that_is_not_text()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("Mine.cs");
        File.WriteAllBytes(path, [(byte)'/', (byte)'/', 0xE9, (byte)'\n']);

        Assert.That(
            Grade.One(path).Diagnostics.Single(),
            Is.EqualTo(new DiagnosticResult("Mine.cs", 0, 0, "GC003", "Mine.cs is not UTF-8 text (byte 3 is 0xE9): save it as UTF-8."))
        );
    }

    [Test]
    public void Rejects_a_source_of_100_megabytes_without_reading_it()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("Mine.cs");
        using (var file = File.Create(path))
            file.SetLength(100 << 20);

        Assert.That(
            Grade.One(path).Diagnostics.Single().Message,
            Is.EqualTo("Mine.cs has 100.0 MiB; a file may have 1 MiB, and all of a submission 4 MiB.")
        );
    }

    [Test]
    public void Rejects_an_empty_folder()
    {
        using var folder = new TemporaryFolder();

        Assert.That(Grade.One(folder.Root).Diagnostics.Single().Message, Is.EqualTo("There is no .cs file in this submission."));
    }
}
