using System.Runtime.CompilerServices;
using GradCheck.Judging;

namespace GradCheck.Tests.Mistakes;

/// <summary>What the method under it is: a gradient as a student writes it, with one mistake.</summary>
/// <param name="gradient">The gradient that is wrong: <c>W2Grad</c>.</param>
/// <param name="outcome">What must become of it.</param>
/// <param name="rung">The first rung that does not pass; null where all do.</param>
/// <param name="code">What the mistake is, as results.md names it.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MistakeAttribute(
    string gradient,
    Outcome outcome,
    string? rung,
    string code,
    [CallerFilePath] string file = "",
    [CallerLineNumber] int line = 0
) : Attribute
{
    public string Gradient => gradient;

    public Outcome Outcome => outcome;

    public string? Rung => rung;

    public string Code => code;

    /// <summary>
    /// What a good message would name: the factor (<c>1/N</c>) of a constant-factor, the dimension of a missing-sum or a scalar-only,
    /// the tensor of an added-term, the gradient that it is instead of an other-tensor, the upstream that is ignored.
    /// </summary>
    public string? Detail { get; init; }

    /// <summary>Another code that is true of it as well, though it says less.</summary>
    public string? Or { get; init; }

    public string File => Path.GetFileName(file);

    public int Line => line;
}
