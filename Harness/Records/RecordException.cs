namespace GradCheck.Records;

/// <summary>A record that cannot be read or believed, or a key of seals that cannot be used: a sentence for whoever typed the command.</summary>
internal sealed class RecordException(string message) : Exception(message);
