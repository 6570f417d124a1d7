using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using GradCheck.Exercises;

namespace GradCheck.Isolation.Wire;

/// <summary>Writes a frame of primitives; the mirror of <see cref="PayloadReader"/>.</summary>
internal sealed class PayloadWriter
{
    private readonly MemoryStream stream = new();

    public PayloadWriter() => Int32(0);

    /// <summary>The frame: what was written, behind its length.</summary>
    /// <exception cref="WireException">It is longer than a frame may be.</exception>
    public byte[] ToFrame()
    {
        int length = (int)stream.Length - sizeof(int);
        if (length > Frame.MostBytes)
            throw new WireException($"a frame of {length} bytes is longer than the {Frame.MostBytes} allowed");
        stream.Position = 0;
        Int32(length);
        return stream.ToArray();
    }

    public PayloadWriter Byte(byte value)
    {
        stream.WriteByte(value);
        return this;
    }

    public PayloadWriter Boolean(bool value) => Byte(value ? (byte)1 : (byte)0);

    public PayloadWriter Int32(int value) => Raw(MemoryMarshal.AsBytes([value]));

    public PayloadWriter Int64(long value) => Raw(MemoryMarshal.AsBytes([value]));

    public PayloadWriter String(string value) => Bytes(Encoding.UTF8.GetBytes(value));

    public PayloadWriter OptionalString(string? value) => value is null ? Boolean(false) : Boolean(true).String(value);

    public PayloadWriter Bytes(byte[] value) => Int32(value.Length).Raw(value);

    public PayloadWriter List<T>(ImmutableArray<T> items, Action<PayloadWriter, T> item)
    {
        Int32(items.Length);
        foreach (var each in items)
            item(this, each);
        return this;
    }

    public PayloadWriter Tensor(Tensor? tensor)
    {
        Boolean(tensor is not null);
        if (tensor is null)
            return this;
        List(tensor.Sides, (w, side) => w.Int32(side)).Boolean(tensor.IsKnown);
        return tensor.IsKnown ? Raw(MemoryMarshal.AsBytes<double>(tensor.Values)) : this;
    }

    private PayloadWriter Raw(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        return this;
    }
}
