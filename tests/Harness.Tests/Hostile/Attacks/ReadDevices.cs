// attack: looks for devices that it could read
// policy on: rejected GC101
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string[] harmless =
        [
            "null",
            "zero",
            "full",
            "random",
            "urandom",
            "tty",
            "pts",
            "ptmx",
            "shm",
            "fd",
            "stdin",
            "stdout",
            "stderr",
            "core",
            "console",
        ];
        foreach (string device in Directory.EnumerateFileSystemEntries("/dev"))
            if (!harmless.Contains(Path.GetFileName(device)))
                Console.WriteLine("LEAKED: " + device);
        return x;
    }
}
