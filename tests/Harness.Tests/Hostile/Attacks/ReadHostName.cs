// attack: asks what this machine is called
// policy on: rejected GC101 GC102 GC105
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string[] answers = [Environment.MachineName, System.Net.Dns.GetHostName(), File.ReadAllText("/proc/sys/kernel/hostname")];
        if (answers.Any(a => a.Contains("@HOST@")))
            Console.WriteLine("LEAKED: the machine is @HOST@");
        return x;
    }
}
