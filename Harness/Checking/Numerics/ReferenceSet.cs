using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;

namespace GradCheck.Numerics;

/// <summary>All cases of an exercise for one seed, with their references: computed once, when first asked for, and shared by every submission.</summary>
internal sealed class ReferenceSet
{
    private readonly ImmutableDictionary<Rung, ImmutableArray<Lazy<ReferenceCase>>> cases;

    public ReferenceSet(Exercise exercise, Seed seed)
    {
        Exercise = exercise;
        Seed = seed;
        Rungs = ShapeLadder.Create(exercise);
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

    public Seed Seed { get; }

    public ImmutableArray<Rung> Rungs { get; }

    public IEnumerable<ReferenceCase> Cases(Rung rung) => cases[rung].Select(c => c.Value);
}

/// <summary>A case and the reference of every gradient at it.</summary>
internal sealed class ReferenceCase
{
    private readonly ImmutableDictionary<Gradient, ReferenceGradient> references;

    private ReferenceCase(Case drawn)
        : this(drawn, drawn.Exercise.Gradients) { }

    private ReferenceCase(Case drawn, IEnumerable<Gradient> gradients)
    {
        Case = drawn;
        references = gradients.ToImmutableDictionary(g => g, g => Create(drawn, g));
    }

    public Case Case { get; }

    /// <summary>How often it was drawn again before its reference could be trusted.</summary>
    public int DrawnAgain { get; private init; }

    public ReferenceGradient this[Gradient gradient] => references[gradient];

    /// <summary>The reference of a gradient; null where only others were asked for.</summary>
    public ReferenceGradient? Of(Gradient gradient) => references.GetValueOrDefault(gradient);

    private bool IsKnown => references.Values.All(r => r.IsKnown);

    /// <summary>Draws a case; where its reference cannot be trusted (the domain ends within the smallest step; a kink that the exercise does not want), draws again, at most nine times.</summary>
    public static ReferenceCase Draw(Exercise exercise, Seed seed, Rung rung, int index)
    {
        const int Attempts = 10;
        ReferenceCase? last = null;
        for (int attempt = 0; attempt < Attempts && last?.IsKnown != true; attempt++)
            last = new ReferenceCase(CaseDrawer.Draw(exercise, seed, rung, index, attempt)) { DrawnAgain = attempt };
        return last!;
    }

    /// <summary>A case that is given, however good its reference.</summary>
    public static ReferenceCase At(Case drawn) => new(drawn);

    /// <summary>The reference of one gradient only, where only that is asked for.</summary>
    public static ReferenceCase At(Case drawn, Gradient only) => new(drawn, [only]);

    /// <summary>The reference of one gradient: every entry; at large shapes a few directions through all of them.</summary>
    public static ReferenceGradient Create(Case drawn, Gradient gradient)
    {
        var objective = new Objective(drawn, gradient);
        return drawn.Rung.Growth == Growth.Large
            ? new DirectionReference(objective, drawn, gradient)
            : new EntryReference(objective, drawn.Exercise.AtKinks);
    }
}
