// attack: lets a conversion that nobody sees read a file
// policy on: rejected GC101
// policy off: threw System.IO.DirectoryNotFoundException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string text = new Liar();
        Console.WriteLine("LEAKED: " + text);
        return x;
    }
}

public class Liar
{
    public static implicit operator string(Liar liar) => File.ReadAllText("@CANARY@/secret.txt");
}
