// attack: sends bytes that are no reply
// policy on: rejected GC101 GC105
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: it was ended, since it sent something that is no reply.
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;
using Microsoft.Win32.SafeHandles;

public class Mine : ISquare
{
    private static IEnumerable<int> Open =>
        Directory
            .GetFileSystemEntries("/proc/self/fd")
            .Where(f => new FileInfo(f).LinkTarget?.StartsWith("pipe:") == true)
            .Select(f => int.Parse(Path.GetFileName(f)))
            .Where(f => f > 2);

    private static void Send(params byte[] bytes)
    {
        foreach (int open in Open)
        {
            try
            {
                using var stream = new FileStream(new SafeFileHandle(open, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                stream.Write(bytes);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException) { }
        }
    }

    private static byte[] Frame(params byte[] payload) => [.. BitConverter.GetBytes(payload.Length), .. payload];

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        Send(Frame([9, 8, 7, 6, 5, 4, 3, 2, 1]));
        return x;
    }
}
