namespace GradCheck.Isolation.Processes;

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
