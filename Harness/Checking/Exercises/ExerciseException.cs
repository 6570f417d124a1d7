namespace GradCheck.Exercises;

/// <summary>An instructor's mistake in an exercise, said in one sentence that names the method and the mend.</summary>
internal sealed class ExerciseException(string message) : Exception(message);
