namespace GradCheck.Fixtures;

/// <summary>Entries are 0 or 1, each with probability one half: labels, masks, flags.</summary>
public sealed class BinaryAttribute : DomainAttribute;
