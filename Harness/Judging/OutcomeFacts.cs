namespace GradCheck.Judging;

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
