namespace GradCheck.Isolation.Wire;

/// <summary>Bytes that are no message: the other side is broken or hostile.</summary>
internal sealed class WireException(string message) : Exception(message);
