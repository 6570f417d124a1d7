// attack: writes 256 MiB
// policy on: rejected GC101
// policy off: threw System.UnauthorizedAccessException
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string path = Path.Combine(Path.GetTempPath(), "fill-@MARK@");
        try
        {
            using var file = File.Create(path);
            for (int i = 0; i < 256; i++)
                file.Write(new byte[1 << 20]);
            Console.WriteLine("ESCAPED: wrote 256 MiB");
        }
        finally
        {
            File.Delete(path);
        }
        return x;
    }
}
