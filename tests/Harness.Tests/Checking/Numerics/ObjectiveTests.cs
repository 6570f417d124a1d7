using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Numerics;
using GradCheck.Tests.Samples;
using GradCheck.Tests.Support;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Numerics;

/// <summary>A residual: x reaches y by itself, and once more through a.</summary>
public sealed class ObjectiveTests
{
    [Test]
    public void Differentiates_by_a_direct_argument_only_where_all_upstreams_are_given()
    {
        var drawn = Draw(typeof(IDirect));
        var (x, a, y) = (Value(drawn, "X"), Upstream(drawn, "A"), Upstream(drawn, "Y"));
        AssertIs(drawn, x.MapIndexed((n, k, v) => 2 * v * a[n, k] + y[n, k], Zeros.Include));
    }

    [Test]
    public void Differentiates_through_all_steps_between_where_Backward_is_asked()
    {
        var drawn = Draw(typeof(ITotal));
        var (x, y) = (Value(drawn, "X"), Upstream(drawn, "Y"));
        AssertIs(drawn, x.MapIndexed((n, k, v) => (2 * v + 1) * y[n, k], Zeros.Include));
    }

    [Test]
    public void Differentiates_the_loss_through_all_steps_where_no_upstream_is_given()
    {
        var exercise = ReadFrom.Exercise(typeof(Cube), typeof(ICube));
        var drawn = CaseDrawer.Draw(exercise, 1, exercise.Rung("scalar"), 0);
        double x = Value(drawn, "X")[0, 0];
        var numeric = (EntryReference)ReferenceCase.Create(drawn, exercise.Gradients.Single());
        Assert.That(numeric[0].Value, Is.EqualTo(3 * x * x).Within(1e-10));
    }

    [Test]
    public void Adds_no_noise_for_outputs_that_do_not_change()
    {
        var drawn = Draw(typeof(ITotal));
        var objective = new Objective(drawn, drawn.Exercise.Gradient("XGrad"));
        double[][] same = objective.Outputs(objective.At);
        Assert.That(objective.Contract(same, objective.Outputs(objective.At), 1), Is.EqualTo(new Difference(0, 1, 0)));
    }

    private static Case Draw(Type backward)
    {
        var exercise = ReadFrom.Exercise(typeof(Residual), backward);
        return CaseDrawer.Draw(exercise, 1, exercise.Rung("matrix"), 2);
    }

    private static Matrix<double> Value(Case drawn, string name) => drawn.Values[drawn.Exercise.Forward.Find(name)!.Index].Matrix;

    private static Matrix<double> Upstream(Case drawn, string name) => drawn.Upstreams[drawn.Exercise.Forward.Find(name)!.Index]!.Matrix;

    private static void AssertIs(Case drawn, Matrix<double> right)
    {
        var numeric = ((EntryReference)ReferenceCase.Create(drawn, drawn.Exercise.Gradient("XGrad"))).ToTensor().Matrix;
        Assert.That((numeric - right).Enumerate().Select(Math.Abs).Max(), Is.LessThan(1e-10));
    }

    [Exercise("Residual")]
    private static class Residual
    {
        public static Matrix<double> A([Shape("N", "K")] Matrix<double> x) => x.PointwiseMultiply(x);

        public static Matrix<double> Y(Matrix<double> x, Matrix<double> a) => x + a;
    }

    [BackwardOf(typeof(Residual))]
    private interface IDirect
    {
        Matrix<double> XGrad(Matrix<double> aGrad, Matrix<double> yGrad, Matrix<double> x);
    }

    [BackwardOf(typeof(Residual))]
    private interface ITotal
    {
        (Matrix<double> XGrad, Matrix<double> AGrad) Backward(Matrix<double> yGrad, Matrix<double> x);
    }

    [Exercise("Cube")]
    private static class Cube
    {
        public static double A(double x) => x * x;

        public static double Loss(double a, double x) => a * x;
    }

    [BackwardOf(typeof(Cube))]
    private interface ICube
    {
        double XGrad(double x);
    }
}
