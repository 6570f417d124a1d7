using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using GradCheck.Exercises;

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

    public Tensor? Tensor()
    {
        if (!Boolean())
            return null;
        var sides = List(r => r.Int32(), Shape.MostSides);
        if (sides.Any(side => side < 0))
            throw new WireException("a tensor has a side of negative length");
        long numbers = NumbersOf(sides);
        bool isSent = Boolean();
        if (isSent && numbers > Exercises.Tensor.MostNumbers)
            throw new WireException("a tensor has more numbers than may be sent");
        if (!isSent && numbers <= Exercises.Tensor.MostNumbers)
            throw new WireException("a tensor has numbers that were not sent");
        return new Tensor(sides, isSent ? MemoryMarshal.Cast<byte, double>(Take((int)numbers * sizeof(double))).ToArray() : null);
    }

    // Five lengths of two thousand million each have a product that no number holds.
    private static long NumbersOf(ImmutableArray<int> sides)
    {
        long numbers = 1;
        foreach (int side in sides.Order())
            numbers = Math.Min(numbers * side, (long)Exercises.Tensor.MostNumbers << 8);
        return numbers;
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
