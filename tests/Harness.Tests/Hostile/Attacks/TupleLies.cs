// attack: returns a tuple in which one matrix stands three times, and another not at all
// policy on: wrong-shape, wrong-value, wrong-value
// policy off: wrong-shape, wrong-value, wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : IBatchNorm
{
    public (Matrix<double> XGrad, Matrix<double> GammaGrad, Matrix<double> BetaGrad) Backward(
        Matrix<double> yGrad,
        Matrix<double> xHat,
        Matrix<double> variance,
        Matrix<double> gamma
    ) => (gamma, gamma, null!);
}
