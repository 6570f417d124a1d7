using System.Globalization;
using GradCheck.Isolation.Wire;
using Microsoft.Win32.SafeHandles;

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
        using var requests = Open(requestHandle, FileAccess.Read);
        using var replies = Open(replyHandle, FileAccess.Write);
        while (Ticket.Read(requests) is { } ticket && Frame.Read(requests) is { } request)
        {
            byte[] reply = answer(request);
            replies.Write([.. ticket, .. reply]);
        }
    }

    private void DieWithParent()
    {
        using var lifeline = Open(lifelineHandle, FileAccess.Read);
        _ = lifeline.ReadByte();
        ProcessGroup.End();
    }

    // A plain file: the classes for pipes bring sockets with them, which is ten milliseconds of every worker's life.
    private static FileStream Open(string handle, FileAccess access) =>
        new(new SafeFileHandle(nint.Parse(handle, CultureInfo.InvariantCulture), ownsHandle: true), access, bufferSize: 0);
}
