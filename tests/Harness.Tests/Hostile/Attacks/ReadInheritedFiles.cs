// attack: reads every file that it inherited open
// policy on: rejected GC101
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        foreach (string open in Directory.EnumerateFileSystemEntries("/proc/self/fd"))
        {
            try
            {
                string target = new FileInfo(open).LinkTarget ?? "";
                Console.WriteLine(open + " -> " + target);
                if (target.StartsWith('/') && !target.EndsWith(".dll") && !target.StartsWith("/dev/") && !target.StartsWith("/proc/"))
                    Console.WriteLine("LEAKED: " + target + ": " + File.ReadAllText(open));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
        }
        return x;
    }
}
