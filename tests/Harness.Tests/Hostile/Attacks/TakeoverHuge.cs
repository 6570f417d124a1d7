// attack: takes the place of the worker, and sends a reply of 15 MiB to everything
// policy on: rejected GC101 GC104 GC105 GC107
// policy off: crashed
// says: XGrad at N=1, K=1: the process died during the call: it was ended, since it sent something that is no reply: a frame holds more than its message.
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;
using Microsoft.Win32.SafeHandles;

public class Mine : ISquare
{
    public Mine() => TakeOver(Frame(new byte[15 << 20]));

    // The harness's own arguments say which pipes its requests and its replies take.
    private static readonly int[] Pipes = [.. Environment.GetCommandLineArgs()[^3..^1].Select(int.Parse)];

    private static byte[] Frame(params byte[] payload) => [.. BitConverter.GetBytes(payload.Length), .. payload];

    // When the constructor has returned, the worker waits for requests from a pipe that nobody writes to, and this thread has the real one, tickets and all.
    private static void TakeOver(byte[] answer)
    {
        int requests = dup(Pipes[0]);
        int[] empty = new int[2];
        if (pipe(empty) == 0 && dup2(empty[0], Pipes[0]) >= 0)
            new Thread(() => Serve(requests, answer), 256 << 10) { IsBackground = true }.Start();
    }

    private static void Serve(int file, byte[] answer)
    {
        using var requests = new FileStream(new SafeFileHandle(file, ownsHandle: false), FileAccess.Read, bufferSize: 0);
        using var replies = new FileStream(new SafeFileHandle(Pipes[1], ownsHandle: false), FileAccess.Write, bufferSize: 0);
        byte[] request = new byte[65_536];
        while (requests.Read(request) > 8)
            replies.Write([.. request[..8], .. answer]);
    }

    [DllImport("libc")]
    private static extern int dup(int file);

    [DllImport("libc")]
    private static extern int dup2(int file, int other);

    [DllImport("libc")]
    private static extern int pipe(int[] ends);

    private static byte[] Text(string text)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return [.. BitConverter.GetBytes(bytes.Length), .. bytes];
    }

    private static byte[] Numbers(int rows, int columns, params double[] values) =>
        [1, 2, 0, 0, 0, .. BitConverter.GetBytes(rows), .. BitConverter.GetBytes(columns), 1, .. values.SelectMany(BitConverter.GetBytes)];

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        return x;
    }
}
