namespace GradCheck.Assignments;

/// <summary>A mistake in an assignment, said in one sentence with its line.</summary>
internal sealed class AssignmentException(string message) : Exception(message);
