using GradCheck.Exercises;

namespace GradCheck.Explaining;

/// <summary>What one entry of E contributes to one entry of the gradient: how much E's entry changes with T's, times how much the loss does with E's.</summary>
/// <param name="Into">E.</param>
/// <param name="Upstream">dLoss/dE at that entry; null where E is the loss.</param>
/// <param name="Bar">How far the product may be from the truth.</param>
internal sealed record Term(Tensor Into, int Row, int Column, double Local, double? Upstream, double Bar)
{
    public double Value => Local * (Upstream ?? 1);
}
