// attack: has almost a mebibyte of statements
// policy on: wrong-value
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        double theSumOfAllThatWasMultipliedSoFarInThisVeryLongMethodWhichNobodyWillEverReadToItsEndBecauseItHasNone = 0;
        @REPEAT 4000 theSumOfAllThatWasMultipliedSoFarInThisVeryLongMethodWhichNobodyWillEverReadToItsEndBecauseItHasNone = theSumOfAllThatWasMultipliedSoFarInThisVeryLongMethodWhichNobodyWillEverReadToItsEndBecauseItHasNone + x[0, 0] * ~;\n@return x;
    }
}
