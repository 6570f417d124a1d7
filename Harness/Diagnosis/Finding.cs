namespace GradCheck.Diagnosis;

/// <summary>What is wrong with a gradient, as far as its numbers single it out.</summary>
/// <param name="Code">As results name it: <c>missing-sum</c>.</param>
/// <param name="Message">What is wrong, in words.</param>
/// <param name="Hint">The question that leads there, without giving the formula.</param>
internal sealed record Finding(string Code, string Message, string Hint);
