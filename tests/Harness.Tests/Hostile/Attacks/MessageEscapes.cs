// attack: throws an exception whose message moves the cursor and speaks to a CI system
// policy on: threw System.InvalidOperationException
// policy off: threw System.InvalidOperationException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        throw new InvalidOperationException("\u001b[2J\u202e\r\n::error::owned\n\u0007<script>alert(1)</script> =cmd|' /C calc'!A0");
    }
}
