using GradCheck.Tests.Mistakes;

namespace GradCheck.Benchmarks.Teaching;

/// <summary>What was made of one planted mistake.</summary>
/// <param name="Code">The diagnosis; null where there is none.</param>
/// <param name="Elements">Entries of the gradient in the smallest failing case; null where none was looked for.</param>
/// <param name="Shrinking">How long that took.</param>
internal sealed record Explained(Mistake Mistake, bool IsOutcomeRight, string? Code, int? Elements, TimeSpan Shrinking, string? Message)
{
    public bool IsNamed => (Code ?? "unknown") == Mistake.Code;

    public bool IsUnknown => Code is null or "unknown";

    /// <summary>Neither what the mistake is, nor a weaker truth.</summary>
    public bool IsWrongName => !IsUnknown && !Mistake.Admits(Code!);
}
