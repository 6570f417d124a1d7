namespace GradCheck.Grading.Results;

/// <summary>Something wrong with a submission as a whole or with a place in its source. Lines and columns count from 1; 0 means the whole file.</summary>
internal sealed record DiagnosticResult(string File, int Line, int Column, string Id, string Message);
