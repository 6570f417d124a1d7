// attack: asks the kernel not to end it with its parent
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc")]
    private static extern int prctl(int option, nint value, nint third, nint fourth, nint fifth);

    [DllImport("libc")]
    private static extern int setfsuid(int user);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        // PR_SET_PDEATHSIG; a change of the user undoes it as well.
        if (prctl(1, 0, 0, 0, 0) == 0 || setfsuid(-1) >= 0)
            Console.WriteLine("ESCAPED: outlives its parent");
        return x;
    }
}
