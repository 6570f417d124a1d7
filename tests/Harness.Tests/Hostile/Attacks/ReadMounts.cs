// attack: reads what is mounted from where
// policy on: rejected GC101
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        foreach (string line in File.ReadLines("/proc/self/mountinfo"))
        {
            Console.WriteLine(line);
            string[] parts = line.Split(' ');
            if (line.Contains("@CANARY@") || parts[4] is "/home" or "/root" || (parts[4] == "/" && parts[5].StartsWith("rw")))
                Console.WriteLine("LEAKED: a place of the instructor's");
        }
        return x;
    }
}
