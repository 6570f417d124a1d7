// attack: writes a file wherever that is possible: beside the harness, in temporary folders, in the working folder
// policy on: rejected GC101 GC105
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string[] folders =
        [
            AppContext.BaseDirectory,
            Path.GetTempPath(),
            "/var/tmp",
            "/dev/shm",
            "/run",
            "/root",
            "/home",
            ".",
            "/",
            "/proc/self/cwd",
        ];
        foreach (string folder in folders)
        {
            string path = Path.Combine(folder, "note-@MARK@");
            try
            {
                File.WriteAllText(path, "for whoever comes next");
                Console.WriteLine("ESCAPED: wrote " + path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
        }
        return x;
    }
}
