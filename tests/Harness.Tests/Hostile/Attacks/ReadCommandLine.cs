// attack: reads command lines, its own and those of every process it sees
// policy on: rejected GC101 GC105
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Console.WriteLine(Environment.CommandLine);
        foreach (string process in Directory.EnumerateDirectories("/proc").Where(p => char.IsAsciiDigit(p[^1])))
        {
            string line = File.ReadAllText(process + "/cmdline").Replace('\0', ' ');
            Console.WriteLine(process + ": " + line);
            string[] others = ["--parentprocessid", "@CANARY@", "--out", "/init", "bash"];
            if (others.Any(line.Contains))
                Console.WriteLine("LEAKED: the command line of the harness");
        }
        return x;
    }
}
