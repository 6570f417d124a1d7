namespace GradCheck.Verification.Mutants;

/// <summary>Whether the check comes where two solutions differ.</summary>
internal enum Reach
{
    /// <summary>It does: they differ by less than it tolerates there.</summary>
    Judged,

    /// <summary>Only a case of another seed does.</summary>
    OtherSeed,

    /// <summary>None can: the exercise draws no such input, though its forward side has a value there, and the reference is right.</summary>
    WiderInput,
}
