using GradCheck.Cases;

namespace GradCheck.Judging;

/// <summary>What speaks for a gradient's being a difference quotient of the forward pass instead of a formula.</summary>
/// <param name="Jitter">Null where it was not asked for.</param>
internal sealed record DifferenceQuotient(TypicalError Error, Jitter? Jitter)
{
    /// <summary>Whether it is imprecise and jitters, too: either alone has other causes.</summary>
    public bool IsLikely => Error.IsImprecise && Jitter is { IsBeyondRounding: true };

    /// <summary>Looks at a gradient that was judged; only an imprecise one is asked again.</summary>
    /// <param name="ask">Calls the gradient's method with a case's arguments.</param>
    public static DifferenceQuotient Of(GradientVerdict verdict, Func<Case, Answer> ask)
    {
        var error = TypicalError.Of(verdict);
        return new DifferenceQuotient(error, error.IsImprecise ? Judging.Jitter.Of(verdict, ask) : null);
    }
}
