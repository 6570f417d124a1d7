namespace GradCheck.Loading;

/// <summary>What is wrong with a file that an instructor's own exercises should come from, in one sentence.</summary>
internal sealed class FixturesException(string message) : Exception(message);
