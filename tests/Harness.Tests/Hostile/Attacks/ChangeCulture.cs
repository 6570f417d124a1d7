// attack: writes numbers and dates as elsewhere, for everybody
// policy on: rejected GC113
// policy off: wrong-value
using System.Globalization;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        var elsewhere = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        elsewhere.NumberFormat.NumberDecimalSeparator = ",";
        elsewhere.NumberFormat.NegativeSign = "minus ";
        CultureInfo.CurrentCulture = elsewhere;
        CultureInfo.CurrentUICulture = elsewhere;
        CultureInfo.DefaultThreadCurrentCulture = elsewhere;
        CultureInfo.DefaultThreadCurrentUICulture = elsewhere;
        return x;
    }
}
