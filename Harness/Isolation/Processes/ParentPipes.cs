using System.Diagnostics;
using System.IO.Pipes;
using GradCheck.Isolation.Wire;

namespace GradCheck.Isolation.Processes;

/// <summary>The child's ends of its pipes: requests, replies, and a lifeline that nothing is ever written to and that ends with the parent.</summary>
internal sealed class ParentPipes(string requestHandle, string replyHandle, string lifelineHandle)
{
    /// <summary>Answers the payload of every request with a frame, in order, on a thread with a stack of <paramref name="stackBytes"/>, until the parent is gone.</summary>
    public void Serve(Func<byte[], byte[]> answer, int stackBytes)
    {
        new Thread(DieWithParent, maxStackSize: 256 << 10) { IsBackground = true, Name = "lifeline" }.Start();
        var thread = new Thread(() => Serve(answer), stackBytes) { Name = "requests" };
        thread.Start();
        thread.Join();
    }

    private void Serve(Func<byte[], byte[]> answer)
    {
        using var requests = new AnonymousPipeClientStream(PipeDirection.In, requestHandle);
        using var replies = new AnonymousPipeClientStream(PipeDirection.Out, replyHandle);
        while (Frame.Read(requests) is { } request)
            replies.Write(answer(request));
    }

    // Whatever the code under test is doing then, and without the handlers that it may have left behind.
    private void DieWithParent()
    {
        using var lifeline = new AnonymousPipeClientStream(PipeDirection.In, lifelineHandle);
        _ = lifeline.ReadByte();
        Process.GetCurrentProcess().Kill();
    }
}
