// attack: looks which privileges it holds, and whether it could gain more
// policy on: rejected GC101
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        foreach (string line in File.ReadLines("/proc/self/status"))
        {
            string value = line[(line.IndexOf(':') + 1)..].Trim();
            if (line.StartsWith("CapEff") && Convert.ToUInt64(value, 16) != 0)
                Console.WriteLine("ESCAPED: capabilities " + value);
            if (line.StartsWith("NoNewPrivs") && value != "1")
                Console.WriteLine("ESCAPED: a program with the setuid bit would give it privileges");
            if (line.StartsWith("Seccomp:") && value != "2")
                Console.WriteLine("ESCAPED: no filter of system calls");
        }
        return x;
    }
}
