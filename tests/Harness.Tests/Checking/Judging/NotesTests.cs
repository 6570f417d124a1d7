using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using GradCheck.Tests.Samples;
using GradCheck.Tests.Support;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging;

/// <summary>What is said of a gradient that passes all the same.</summary>
public sealed class NotesTests
{
    private static readonly Gradient WGrad = Course.Named("MatMul").Gradient("WGrad");
    private static readonly ReferenceSet References = new(Course.Named("MatMul"), seed: 1);

    [Test]
    public void Says_nothing_of_a_right_gradient() => Assert.That(NotesOf(w => w), Is.Empty);

    [Test]
    public void Says_by_how_much_a_passing_gradient_is_off()
    {
        var note = NotesOf(w => w * (1 + 2e-8)).Single();
        Assert.That(note.Code, Is.EqualTo("imprecise"));
        Assert.That(
            note.Message,
            Does.Match(
                @"^WGrad is right within the tolerance, yet off by up to (2|1\.\d|2\.\d)e-8 of its largest entry \(\w+( grown)?\), more than"
            )
        );
    }

    [Test]
    public void Notices_single_precision() =>
        Assert.That(NotesOf(w => w.Map(v => (double)(float)v)).Select(n => n.Code), Is.EqualTo(new[] { "imprecise" }));

    [Test]
    public void Says_nothing_of_precision_where_the_gradient_is_wrong() => Assert.That(NotesOf(w => w * 1.5), Is.Empty);

    [TestCase(typeof(Same), "BGrad and AGrad are one and the same matrix: whoever changes one changes the other. Return a copy.")]
    [TestCase(typeof(Copies), null)]
    public void Notices_one_matrix_that_is_returned_twice(Type student, string? message)
    {
        var exercise = ReadFrom.Exercise(typeof(Plus), typeof(IPlus));
        var method = exercise.Gradients[0].Method;
        object instance = Activator.CreateInstance(student)!;
        var rungs = GradientCheck.Rung(
            method,
            exercise.Gradients,
            exercise.Rung("matrix"),
            new ReferenceSet(exercise, seed: 1),
            Tolerance.Default,
            drawn => StudentCode.Call(instance, method.Method, drawn.ArgumentsOf(method))
        );
        var notes = exercise
            .Gradients.Zip(rungs, (gradient, rung) => new GradientVerdict(gradient, [rung]))
            .SelectMany(v => Notes.Create(v))
            .ToList();
        Assert.That(notes.Select(n => n.Message), Is.EqualTo(message is null ? [] : new[] { message }));
    }

    private static IEnumerable<Note> NotesOf(Func<Matrix<double>, Matrix<double>> asTheStudentHasIt) =>
        Notes.Create(
            new GradientVerdict(
                WGrad,
                [
                    .. References.Rungs.Select(rung =>
                        GradientCheck
                            .Rung(
                                WGrad.Method,
                                [WGrad],
                                rung,
                                References,
                                Tolerance.Default,
                                drawn => new Answer.Returned(
                                    [Samples.Right.Value(drawn, WGrad).Changed(asTheStudentHasIt)],
                                    ChangedParameter: null
                                )
                            )
                            .Single()
                    ),
                ]
            )
        );

    [Exercise("A sum")]
    private static class Plus
    {
        public static Matrix<double> Y([Shape("N", "K")] Matrix<double> a, [Shape("N", "K")] Matrix<double> b) => a + b;
    }

    [BackwardOf(typeof(Plus))]
    private interface IPlus
    {
        (Matrix<double> AGrad, Matrix<double> BGrad) Backward(Matrix<double> yGrad);
    }

    private sealed class Same : IPlus
    {
        public (Matrix<double> AGrad, Matrix<double> BGrad) Backward(Matrix<double> yGrad) => (yGrad, yGrad);
    }

    private sealed class Copies : IPlus
    {
        public (Matrix<double> AGrad, Matrix<double> BGrad) Backward(Matrix<double> yGrad) => (yGrad, yGrad.Clone());
    }
}
