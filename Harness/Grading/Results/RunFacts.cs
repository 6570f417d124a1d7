namespace GradCheck.Grading.Results;

/// <summary>How it was graded. The two times are all that differs between two runs with the same seed and the same submissions.</summary>
internal sealed record RunFacts(string Harness, int Seed, string Isolation, DateTimeOffset StartedAt, long DurationMs);
