// attack: reads the harness's next request before the worker does
// policy on: rejected GC101 GC103 GC104 GC105
// policy off: wrong-value
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;
using Microsoft.Win32.SafeHandles;

public class Mine : ISquare
{
    private static void Steal(int open)
    {
        try
        {
            using var stream = new FileStream(new SafeFileHandle(open, ownsHandle: false), FileAccess.Read, bufferSize: 0);
            byte[] request = new byte[65_536];
            if (stream.Read(request) > 0)
                Environment.Exit(0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException) { }
    }

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        foreach (
            int open in Directory
                .GetFileSystemEntries("/proc/self/fd")
                .Where(f => new FileInfo(f).LinkTarget?.StartsWith("pipe:") == true)
                .Select(f => int.Parse(Path.GetFileName(f)))
                .Where(f => f > 2)
        )
            new Thread(() => Steal(open), 256 << 10) { IsBackground = true }.Start();
        Thread.Sleep(300);
        return x;
    }
}
