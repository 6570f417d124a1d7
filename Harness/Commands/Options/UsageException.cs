namespace GradCheck.Commands.Options;

/// <summary>A mistake of whoever typed the command, said in one sentence.</summary>
internal sealed class UsageException(string message) : Exception(message);
