// attack: writes a file by deriving from what writes files
// policy on: rejected GC101
// policy off: threw System.UnauthorizedAccessException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        using var note = new Note();
        note.Write("owned");
        Console.WriteLine("ESCAPED: wrote");
        return x;
    }
}

public class Note() : StreamWriter("@CANARY@/results/note.txt");
