namespace GradCheck.Judging;

/// <summary>What became of one gradient. The codes in results are these names in kebab case.</summary>
internal enum Outcome
{
    /// <summary>Every case of every rung agrees within tolerance.</summary>
    Pass,

    /// <summary>A value beyond the tolerance.</summary>
    WrongValue,

    /// <summary>Another shape than the tensor's, or nothing at all.</summary>
    WrongShape,

    /// <summary>NaN or infinity where the reference is finite.</summary>
    NotFinite,

    /// <summary>An exception.</summary>
    Threw,

    /// <summary>No answer in time.</summary>
    TimedOut,

    /// <summary>The process died.</summary>
    Crashed,

    /// <summary>More memory than allowed.</summary>
    OutOfMemory,

    /// <summary>A NotImplementedException: not begun yet.</summary>
    NotImplemented,

    /// <summary>No class implements the interface, or it cannot be constructed.</summary>
    Missing,

    /// <summary>Changed what it was given.</summary>
    MutatedInput,

    /// <summary>Two calls with the same case differ.</summary>
    NotDeterministic,

    /// <summary>The submission did not compile.</summary>
    Rejected,

    /// <summary>Our reference is not good enough here to accuse anyone.</summary>
    Inconclusive,

    /// <summary>The run ended before this gradient.</summary>
    NotRun,
}
