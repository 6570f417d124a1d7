namespace GradCheck.Grading.Results;

/// <summary>The mistake that explains a gradient that is wrong.</summary>
/// <param name="Code">What it is; <c>unknown</c> where no usual mistake explains the numbers.</param>
/// <param name="Message">What is wrong, in words.</param>
/// <param name="Hint">The question that leads there, without giving the formula.</param>
internal sealed record DiagnosisResult(string Code, string Message, string Hint);
