// attack: locks the program's own files, so that nobody else can open them
// policy on: rejected GC101 GC105
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        foreach (string file in new[] { "MathNet.Numerics.dll", "gradcheck.deps.json" })
        {
            string path = Path.Combine(AppContext.BaseDirectory, file);
            using var locked = File.Open(path, FileMode.Open, FileAccess.Read, FileShare.None);
            try
            {
                // Whoever opens it again is refused where the lock holds, be it another process.
                File.OpenRead(path).Dispose();
            }
            catch (IOException)
            {
                Console.WriteLine("ESCAPED: locked " + file);
            }
        }
        return x;
    }
}
