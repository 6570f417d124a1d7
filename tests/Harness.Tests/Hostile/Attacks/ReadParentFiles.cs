// attack: opens what the harness, or any other process that it sees, has open
// policy on: rejected GC101 GC105
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string[] seen = [.. Directory.EnumerateDirectories("/proc").Select(p => Path.GetFileName(p)).Where(p => char.IsAsciiDigit(p[0]))];
        string[] usual = ["usr", "lib", "lib64", "lib32", "etc", "proc", "dev", "tmp"];
        foreach (string process in seen.Append("@PID@").Where(p => p != Environment.ProcessId.ToString()))
        {
            try
            {
                string[] files =
                [
                    .. Directory.GetFileSystemEntries("/proc/" + process + "/fd").Select(f => new FileInfo(f).LinkTarget ?? ""),
                ];
                foreach (string file in files.Where(f => f.StartsWith('/') && f != "/dev/null"))
                    Console.WriteLine("LEAKED: process " + process + " has open " + file);
                string[] root = Directory.GetFileSystemEntries("/proc/" + process + "/root/");
                foreach (string place in root.Where(p => !usual.Contains(Path.GetFileName(p)) && Directory.EnumerateFiles(p, "*.cs").Any()))
                    Console.WriteLine("LEAKED: process " + process + " sees " + place);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
        }
        return x;
    }
}
