// attack: answers a call with what was right for the one before
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

    // An answer that returned: one matrix, nothing changed, nothing shared.
    private static byte[] Returned(int rows, int columns, double[] values) =>
        Frame([
            0,
            .. BitConverter.GetBytes(1),
            1,
            .. BitConverter.GetBytes(2),
            .. BitConverter.GetBytes(rows),
            .. BitConverter.GetBytes(columns),
            1,
            .. values.SelectMany(BitConverter.GetBytes),
            0,
            .. BitConverter.GetBytes(0),
        ]);

    private static byte[] right = Returned(1, 1, [0]);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        byte[] before = right;
        var answer = 2 * x.PointwiseMultiply(yGrad);
        right = Returned(x.RowCount, x.ColumnCount, answer.ToRowMajorArray());
        Send(before);
        return x;
    }
}
