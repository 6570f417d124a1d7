using GradCheck.Cases;

namespace GradCheck.Explaining.Structures;

/// <summary>The Jacobian of one E at a case.</summary>
internal sealed record Observation(Case Case, LocalJacobian Jacobian);
