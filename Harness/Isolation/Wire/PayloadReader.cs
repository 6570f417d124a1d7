using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using GradCheck.Cases;

namespace GradCheck.Isolation.Wire;

/// <summary>Reads primitives from the payload of a frame, and believes none of its lengths.</summary>
/// <remarks>Every method throws <see cref="WireException"/> where the payload does not hold what is asked for.</remarks>
internal sealed class PayloadReader(byte[] payload)
{
    private int position;

    public byte Byte() => Take(1)[0];

    public bool Boolean() => Byte() != 0;

    public int Int32() => MemoryMarshal.Read<int>(Take(sizeof(int)));

    public long Int64() => MemoryMarshal.Read<long>(Take(sizeof(long)));

    /// <param name="most">The most bytes that it may have.</param>
    public string String(int most = int.MaxValue)
    {
        int length = Int32();
        return length <= most ? Encoding.UTF8.GetString(Take(length)) : throw new WireException("a text is longer than it may be");
    }

    public string? OptionalString(int most = int.MaxValue) => Boolean() ? String(most) : null;

    public byte[] Bytes() => Take(Int32()).ToArray();

    /// <summary>A list; each of its items takes at least one byte, so its claimed count cannot exceed the bytes left.</summary>
    /// <param name="most">The most items that it may have.</param>
    public ImmutableArray<T> List<T>(Func<PayloadReader, T> item, int most = int.MaxValue)
    {
        int count = Int32();
        if (count < 0 || count > most || count > payload.Length - position)
            throw new WireException("a list claims more items than it can have");
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (int i = 0; i < count; i++)
            items.Add(item(this));
        return items.MoveToImmutable();
    }

    public RawMatrix? Matrix()
    {
        if (!Boolean())
            return null;
        int rows = Int32();
        int columns = Int32();
        if (rows < 0 || columns < 0)
            throw new WireException("a matrix has a negative number of rows or columns");
        long entries = (long)rows * columns;
        bool isSent = Boolean();
        if (isSent && entries > RawMatrix.MostEntries)
            throw new WireException("a matrix has more entries than may be sent");
        if (!isSent && entries <= RawMatrix.MostEntries)
            throw new WireException("a matrix has entries that were not sent");
        if (!isSent)
            return new RawMatrix(rows, columns, Values: null);
        return new RawMatrix(rows, columns, MemoryMarshal.Cast<byte, double>(Take((int)entries * sizeof(double))).ToArray());
    }

    /// <summary>Refuses a payload with something behind what was read.</summary>
    public void End()
    {
        if (position != payload.Length)
            throw new WireException("a frame holds more than its message");
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > payload.Length - position)
            throw new WireException("a frame ends before its message does");
        position += count;
        return payload.AsSpan(position - count, count);
    }
}
