namespace GradCheck.Numerics;

/// <summary>How far the slopes on the two sides of a point are apart, as seen with one step: |phi(h) - 2 phi(0) + phi(-h)| / h.</summary>
/// <param name="Step">h.</param>
/// <param name="Gap">The distance of the slopes: in proportion to h where phi is smooth, to 1/h at a jump, and the same for every h at a kink.</param>
/// <param name="Noise">eta of the difference across.</param>
internal readonly record struct Bend(double Step, double Gap, double Noise);
