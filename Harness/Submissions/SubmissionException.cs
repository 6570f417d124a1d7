namespace GradCheck.Submissions;

/// <summary>A place that holds nothing to grade: a mistake of whoever named it.</summary>
internal sealed class SubmissionException(string message) : Exception(message);
