namespace GradCheck.Gradebooks;

/// <summary>A roster that cannot be filled: a mistake of whoever named it, in one sentence.</summary>
internal sealed class GradebookException(string message) : Exception(message);
