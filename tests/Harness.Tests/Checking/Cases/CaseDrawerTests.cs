using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CsCheck;
using GradCheck.Cases;
using GradCheck.Tests.Samples;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Cases;

public sealed class CaseDrawerTests
{
    private static readonly Rung Matrix = Course.Network.Rung("matrix");

    [Test]
    public void Draws_the_same_bits_from_the_same_key() =>
        Gen.Select(Gen.Int, Gen.OneOf(ShapeLadder.Create(Course.Network).ToArray()), Gen.Int[0, 2])
            .Sample((seed, rung, index) => Numbers(Draw(seed, rung, index)).SequenceEqual(Numbers(Draw(seed, rung, index))), iter: 50);

    [Test]
    public void Draws_other_numbers_from_another_seed_index_or_attempt()
    {
        var numbers = new[] { Draw(1, Matrix, 0), Draw(2, Matrix, 0), Draw(1, Matrix, 1), Draw(1, Matrix, 0, attempt: 1) }.Select(c =>
            Convert.ToHexString(Numbers(c))
        );
        Assert.That(numbers, Is.Unique);
    }

    [Test]
    public void Draws_other_numbers_for_another_exercise()
    {
        var (one, other) = (Course.Named("Square"), Course.Named("Sigmoid"));
        Assert.That(
            Numbers(CaseDrawer.Draw(one, 1, one.Rung("matrix"), 0)),
            Is.Not.EqualTo(Numbers(CaseDrawer.Draw(other, 1, other.Rung("matrix"), 0)))
        );
    }

    [Test]
    public void Draws_the_same_inputs_on_every_machine() =>
        Assert.That(
            Convert.ToHexStringLower(SHA256.HashData(Numbers(Draw(20261122, Matrix, 2)))),
            Is.EqualTo("83da00594ff98e56ee5b8ce471d705e83b33d149e4f0ba36916ada05c62f2e83")
        );

    [Test]
    public void Draws_an_upstream_for_each_tensor_that_a_method_takes_one_of_and_for_no_other()
    {
        var drawn = Draw(1, Matrix, 0);
        var tensors = Course.Network.Forward.Variables.Where(t => drawn.Upstreams[t.Index] is not null);
        Assert.That(tensors.Select(t => t.Name), Is.EquivalentTo(new[] { "A1", "O1", "A2", "O2" }));
    }

    [Test]
    public void Gives_an_upstream_the_shape_of_its_tensor_and_no_entry_that_would_hide_anything() =>
        Gen.Int.Sample(
            seed =>
            {
                var drawn = Draw(seed, Matrix, 1);
                foreach (var (value, upstream) in drawn.Values.Zip(drawn.Upstreams).Where(p => p.Second is not null))
                {
                    Assert.That(upstream!.Sides, Is.EqualTo(value.Sides));
                    Assert.That(upstream.Values, Has.None.Zero);
                }
            },
            iter: 50
        );

    private static Case Draw(int seed, Rung rung, int index, int attempt = 0) =>
        CaseDrawer.Draw(Course.Network, seed, rung, index, attempt);

    // The inputs' bits; not what the steps make of them, which depends on the machine's exponential function.
    private static byte[] Numbers(Case drawn) =>
        [
            .. drawn
                .Exercise.Forward.Inputs.Select(t => drawn.Values[t.Index].Values!)
                .SelectMany(values => MemoryMarshal.AsBytes<double>(values).ToArray()),
        ];
}
