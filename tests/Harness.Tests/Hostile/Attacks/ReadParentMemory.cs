// attack: reads the memory of the process that judges, and of every other that it sees
// policy on: rejected GC101 GC105
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        string[] seen = [.. Directory.EnumerateDirectories("/proc").Select(p => Path.GetFileName(p)).Where(p => char.IsAsciiDigit(p[0]))];
        foreach (string process in seen.Append("@PID@").Where(p => p != Environment.ProcessId.ToString()))
        {
            try
            {
                using var memory = File.OpenRead("/proc/" + process + "/mem");
                byte[] block = new byte[1 << 20];
                foreach (string line in File.ReadLines("/proc/" + process + "/maps").Where(l => l.Contains(" rw")).Take(16))
                {
                    memory.Position = Convert.ToInt64(line[..line.IndexOf('-')], 16);
                    string text = System.Text.Encoding.Latin1.GetString(block, 0, memory.Read(block));
                    if (process == "@PID@" || text.Contains("@CANARY@") || text.Contains("GRADCHECK_"))
                        Console.WriteLine("LEAKED: the memory of process " + process);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
        }
        return x;
    }
}
