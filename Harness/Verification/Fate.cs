using GradCheck.Exercises;
using GradCheck.Judging;

namespace GradCheck.Verification;

/// <summary>What became of a mutant.</summary>
internal abstract record Fate(Mutant Mutant)
{
    /// <summary>The check noticed.</summary>
    /// <param name="Rung">The name of the rung where it did.</param>
    public sealed record Caught(Mutant Mutant, Outcome Outcome, Gradient Gradient, string Rung) : Fate(Mutant);

    /// <summary>It returned the reference's own numbers at every case, those of the check and <paramref name="Further"/> more.</summary>
    public sealed record Equivalent(Mutant Mutant, int Further) : Fate(Mutant);

    /// <summary>The check passed it, although it is not the reference.</summary>
    public sealed record SlippedThrough(Mutant Mutant, Disagreement Disagreement) : Fate(Mutant);

    /// <summary>It is no C#; nothing was judged.</summary>
    public sealed record DidNotCompile(Mutant Mutant) : Fate(Mutant);
}
