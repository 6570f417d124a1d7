namespace GradCheck.Verification;

/// <summary>Why an exercise could not be verified, in one sentence.</summary>
internal sealed class VerificationException(string message) : Exception(message);
