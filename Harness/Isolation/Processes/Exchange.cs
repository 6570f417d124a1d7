using GradCheck.Isolation.Wire;

namespace GradCheck.Isolation.Processes;

/// <summary>
/// Sends a frame and waits for the payload of one back, on a thread of its own: a pipe cannot be read or written with a deadline, and a child that is stuck
/// must not take the caller with it.
/// </summary>
internal sealed class Exchange : IDisposable
{
    private readonly Handover<byte[]> requests = new();
    private readonly Handover<byte[]?> replies = new();
    private readonly Stream to;
    private readonly Stream from;
    private readonly int mostReplyBytes;

    public Exchange(Stream to, Stream from, int mostReplyBytes)
    {
        this.mostReplyBytes = mostReplyBytes;
        this.to = to;
        this.from = from;
        new Thread(Serve) { IsBackground = true, Name = "exchange" }.Start();
    }

    /// <summary>Whether the last request is still without a reply: the other side is there, but silent.</summary>
    public bool IsWaiting { get; private set; }

    /// <summary>Whether what came back was no reply to the request: the other side may well be there.</summary>
    public bool IsNoReply { get; private set; }

    /// <summary>The reply; null where the time is up or the other side is gone.</summary>
    /// <exception cref="OperationCanceledException">The run is being stopped.</exception>
    public byte[]? Ask(byte[] request, TimeSpan limit, CancellationToken stop)
    {
        requests.Give(request);
        return Wait(limit, stop);
    }

    /// <summary>Waits on for the reply to the last request.</summary>
    /// <inheritdoc cref="Ask"/>
    public byte[]? Wait(TimeSpan limit, CancellationToken stop)
    {
        using var stopping = stop.Register(replies.Close);
        IsWaiting = !replies.TryTake(limit, out byte[]? reply);
        stop.ThrowIfCancellationRequested();
        return reply;
    }

    public void Dispose() => requests.Close();

    private void Serve()
    {
        using (to)
        using (from)
        {
            while (requests.TryTake(Timeout.InfiniteTimeSpan, out byte[]? request))
                replies.Give(Once(request!));
        }
    }

    private byte[]? Once(byte[] request)
    {
        try
        {
            byte[] ticket = Ticket.Draw();
            to.Write([.. ticket, .. request]);
            byte[]? answered = Ticket.Read(from);
            IsNoReply = answered is not null && !answered.AsSpan().SequenceEqual(ticket);
            return answered is null || IsNoReply ? null : Frame.Read(from, mostReplyBytes);
        }
        catch (Exception e) when (e is IOException or WireException or ObjectDisposedException)
        {
            return null;
        }
    }
}

/// <summary>
/// Hands one item from a thread to another. The framework's collections spin before they wait, which on two cores takes the time from the
/// child that is being waited for.
/// </summary>
internal sealed class Handover<T>
{
    private readonly object gate = new();
    private T? item;
    private bool isThere;
    private bool isClosed;

    public void Give(T given)
    {
        lock (gate)
        {
            (item, isThere) = (given, true);
            Monitor.Pulse(gate);
        }
    }

    /// <summary>No item comes any more: whoever waits gives up.</summary>
    public void Close()
    {
        lock (gate)
        {
            isClosed = true;
            Monitor.Pulse(gate);
        }
    }

    /// <summary>Waits for an item; false where none came in time, or none can come.</summary>
    public bool TryTake(TimeSpan limit, out T? taken)
    {
        lock (gate)
        {
            while (!isThere && !isClosed)
            {
                if (!Monitor.Wait(gate, limit))
                    break;
            }
            taken = isThere ? item : default;
            bool wasThere = isThere;
            (item, isThere) = (default, false);
            return wasThere;
        }
    }
}
