namespace GradCheck.Diagnosis;

/// <summary>A mistake that may have been made.</summary>
/// <param name="Finding">What is said if it is the one.</param>
/// <param name="Holds">Whether it explains what was returned at a case, to within rounding; where the case was right, it must predict that.</param>
internal sealed record Hypothesis(Finding Finding, Func<Evidence, bool> Holds);
