using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Explaining.Structures;

namespace GradCheck.Explaining;

/// <summary>One way out of T: what it flows into, and how that depends on it.</summary>
/// <param name="Into">The tensor E whose gradient is handed in, or the loss.</param>
/// <param name="Steps">The steps that lead from T to E.</param>
/// <param name="Jacobian">dE/dT at the case that is shown.</param>
internal sealed record Way(Tensor Into, ImmutableArray<Step> Steps, LocalJacobian Jacobian, Structure Structure);
