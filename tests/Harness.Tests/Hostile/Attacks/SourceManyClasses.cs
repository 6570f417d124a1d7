// attack: implements the interface in 1,000 classes
// policy on: missing
// policy off: missing
// says: 1000 classes implement ISquare: Mine0 (Mine.cs:8) and Mine1 (Mine.cs:9) and Mine2 (Mine.cs:10) and others. Keep one.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

@REPEAT 1000 public class Mine~ : ISquare { public Matrix<double> XGrad(Matrix<double> g, Matrix<double> x) => x; }\n@
