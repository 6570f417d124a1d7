namespace GradCheck.Gradebooks;

/// <summary>A cell of a roster, and where it stands.</summary>
/// <param name="Start">In bytes of UTF-8.</param>
/// <param name="Length">In bytes of UTF-8, quotes included.</param>
internal sealed record Cell(string Value, int Start, int Length, bool IsQuoted);
