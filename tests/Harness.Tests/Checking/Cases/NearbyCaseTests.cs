using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Tests.Samples;
using MathNet.Numerics.LinearAlgebra;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Cases;

public sealed class NearbyCaseTests
{
    private static readonly Exercise Embedding = ExerciseReader
        .ReadAll(typeof(ExerciseAttribute).Assembly)
        .Single(e => e.Name == nameof(Fixtures.Embedding));

    private static readonly Case Drawn = CaseDrawer.Draw(Course.Network, 1, Course.Network.Rung("matrix"), 0);

    [Test]
    public void Is_the_case_itself_at_no_step() =>
        Assert.That(Numbers(NearbyCase.Create(Drawn, 0).Values), Is.EqualTo(Numbers(Drawn.Values)));

    [Test]
    public void Lies_on_a_line_through_it()
    {
        var (x, near, further) = (X(Drawn), X(NearbyCase.Create(Drawn, 1)), X(NearbyCase.Create(Drawn, 2)));
        Assert.That((near - x).InfinityNorm(), Is.GreaterThan(0));
        Assert.That((further - x - 2 * (near - x)).InfinityNorm(), Is.LessThan(1e-3 * (near - x).InfinityNorm()));
        Assert.That(near, Is.EqualTo(X(NearbyCase.Create(Drawn, 1))), "the same for everybody");
    }

    [Test]
    public void Is_computed_forward_from_its_own_inputs()
    {
        var near = NearbyCase.Create(Drawn, 1);
        var values = near.Values.ToArray();
        Course.Network.Forward.Run(values);
        Assert.That(Numbers(near.Values), Is.EqualTo(Numbers(values)));
        Assert.That(Numbers(near.Values), Is.Not.EqualTo(Numbers(Drawn.Values)));
    }

    [Test]
    public void Moves_upstream_gradients_and_no_row_numbers()
    {
        var drawn = CaseDrawer.Draw(Embedding, 1, Embedding.Rung("matrix"), 0);
        var near = NearbyCase.Create(drawn, 1);
        Variable whole = Embedding.Forward.Inputs.Single(i => i.Domain is WholeAttribute);
        Assert.That(near.Values[whole.Index].Matrix, Is.EqualTo(drawn.Values[whole.Index].Matrix));
        Assert.That(Numbers(near.Upstreams), Is.Not.EqualTo(Numbers(drawn.Upstreams)));
    }

    [Test]
    public void Stays_within_the_domain()
    {
        var crossEntropy = Course.Named("CrossEntropy");
        var drawn = CaseDrawer.Draw(crossEntropy, 1, crossEntropy.Rung("N"), 2);
        Variable o = crossEntropy.Forward.Find("O2")!;
        var end = drawn.With(drawn.Values[o.Index].Map(_ => 0.95));
        // Whichever way an entry moves, one of the two would leave.
        var both = new[] { 1, -1 }.SelectMany(steps => NearbyCase.Create(end, steps).Values[o.Index].Values!).ToList();
        Assert.That(both, Is.All.LessThanOrEqualTo(0.95));
        Assert.That(both.Count(v => v < 0.95), Is.EqualTo(both.Count / 2));
    }

    [Test]
    public void Is_as_near_as_small_inputs_need()
    {
        var small = Drawn.With(Drawn.Values[Course.Network.Forward.Inputs.First().Index].Map(v => 1e-8 * v));
        Assert.That((X(NearbyCase.Create(small, 1)) - X(small)).InfinityNorm(), Is.LessThan(1e-10 * X(small).InfinityNorm()));
    }

    private static IEnumerable<Matrix<double>?> Numbers(IEnumerable<Tensor?> tensors) => tensors.Select(t => t?.Matrix);

    private static Matrix<double> X(Case drawn) => drawn.Values[drawn.Exercise.Forward.Inputs.First().Index].Matrix;
}
