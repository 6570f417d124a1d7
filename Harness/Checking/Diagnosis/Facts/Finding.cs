namespace GradCheck.Diagnosis.Facts;

/// <summary>What is wrong with a gradient, as far as its numbers single it out.</summary>
/// <param name="Code">As results name it: <c>missing-sum</c>.</param>
/// <param name="Message">What is wrong, in words.</param>
/// <param name="Hint">The question that leads there, without giving the formula.</param>
internal sealed record Finding(string Code, string Message, string Hint);

/// <summary>A mistake that may have been made.</summary>
/// <param name="Finding">What is said if it is the one.</param>
/// <param name="Holds">Whether it explains what was returned at a case, to within rounding; where the case was right, it must predict that.</param>
internal sealed record Hypothesis(Finding Finding, Func<Evidence, bool> Holds);

/// <summary>A kind of mistake: the hypotheses that it suggests for a gradient.</summary>
internal interface IMistake
{
    IEnumerable<Hypothesis> Suggest(Symptoms symptoms);
}

/// <summary>How much is told of a mistake; each level tells what those before it tell, too.</summary>
internal enum HintLevel
{
    /// <summary>The outcome and the smallest case.</summary>
    None,

    /// <summary>The question that leads to the mistake.</summary>
    Question,

    /// <summary>The kind of mistake, and what is wrong in words.</summary>
    Mistake,

    /// <summary>How the tensor acts on what follows: the local Jacobian of a small case.</summary>
    Explanation,
}
