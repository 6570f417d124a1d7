namespace GradCheck.Grading.Results;

/// <summary>The mistake that explains a gradient that is wrong, as far as the assignment lets students know.</summary>
/// <param name="Code">What it is; <c>unknown</c> where no usual mistake explains the numbers; absent below hint level 2.</param>
/// <param name="Message">What is wrong, in words; absent below hint level 2.</param>
/// <param name="Hint">The question that leads there, without giving the formula.</param>
/// <param name="Explanation">How the tensor acts on what follows, by the local Jacobian of a small case; at hint level 3.</param>
internal sealed record DiagnosisResult(string? Code, string? Message, string Hint, string? Explanation = null);
