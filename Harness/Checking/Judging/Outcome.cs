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

/// <summary>What follows from an outcome.</summary>
internal static class OutcomeFacts
{
    /// <summary>True, false, or null where nothing could be judged.</summary>
    public static bool? Passed(this Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass => true,
            Outcome.Inconclusive or Outcome.NotRun => null,
            _ => false,
        };

    /// <summary>Whether a gradient is not asked again after this: the next answer would cost as much and say the same.</summary>
    public static bool EndsGradient(this Outcome outcome) =>
        outcome is Outcome.TimedOut or Outcome.Crashed or Outcome.OutOfMemory or Outcome.NotImplemented or Outcome.NotRun;

    /// <summary>The outcome as results spell it: <c>wrong-value</c>.</summary>
    public static string Code(this Outcome outcome) =>
        string.Concat(
            outcome.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}")
        );
}
