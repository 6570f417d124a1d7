// attack: reads where its own code and libraries lie in memory
// policy on: rejected GC101
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        foreach (string line in File.ReadLines("/proc/self/maps"))
        {
            string file = line.Contains('/') ? line[line.IndexOf('/')..] : "";
            string[] known = [".dll", ".so", "/dotnet", "/memfd:doublemapper", "(deleted)", "/dev/zero", "/locale-archive"];
            if (file.Length > 0 && !known.Any(file.Contains) && !file.Contains(".so."))
                Console.WriteLine("LEAKED: " + file);
        }
        return x;
    }
}
