using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;

namespace GradCheck.Numerics;

/// <summary>All cases of an exercise for one seed, with their references: computed once, when first asked for, and shared by every submission.</summary>
internal sealed class ReferenceSet
{
    private readonly ImmutableDictionary<Rung, ImmutableArray<Lazy<ReferenceCase>>> cases;

    public ReferenceSet(Exercise exercise, int seed)
    {
        Exercise = exercise;
        Seed = seed;
        Rungs = ShapeLadder.Of(exercise);
        cases = Rungs.ToImmutableDictionary(
            r => r,
            r =>
                Enumerable
                    .Range(0, ShapeLadder.CasesOf(exercise, r).Length)
                    .Select(index => new Lazy<ReferenceCase>(() => ReferenceCase.Draw(exercise, seed, r, index)))
                    .ToImmutableArray()
        );
    }

    public Exercise Exercise { get; }

    public int Seed { get; }

    public ImmutableArray<Rung> Rungs { get; }

    public IEnumerable<ReferenceCase> Cases(Rung rung) => cases[rung].Select(c => c.Value);
}
