using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Numerics;

/// <summary>A direction E, rows x columns of the tensor, and the derivative of the objective along it, &lt;gradient, E&gt;.</summary>
internal sealed record Probe(Matrix<double> Direction, Derivative Derivative);
