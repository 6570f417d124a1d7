namespace GradCheck.Reports.Diffs;

/// <summary>Something that differs between two runs of a submission, and so may be why its result does.</summary>
/// <param name="Code">
/// <c>submission</c>, <c>seed</c>, <c>points</c> (of the first gradient that is worth others), <c>tolerance</c>, <c>harness</c>, <c>isolation</c>; <c>options</c> where it is none of these and the keys
/// differ all the same; <c>unknown</c> where nothing that is recorded differs.
/// </param>
/// <param name="Old">What it was, in a few characters; null where that cannot be said.</param>
internal sealed record Cause(string Code, string? Old, string? New);
