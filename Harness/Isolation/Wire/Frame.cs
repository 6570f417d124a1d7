using System.Buffers.Binary;
using System.Security.Cryptography;

namespace GradCheck.Isolation.Wire;

/// <summary>One message on a pipe: its length in four bytes, little-endian, then as many bytes.</summary>
internal static class Frame
{
    /// <summary>A longer frame is a lie or an attack: 64 MiB.</summary>
    public const int MostBytes = 64 << 20;

    /// <summary>The next payload; null where the stream ended between frames.</summary>
    /// <exception cref="WireException">The length is out of range, or the stream ended within the frame.</exception>
    /// <param name="most">The longest payload that is accepted.</param>
    public static byte[]? Read(Stream stream, int most = MostBytes)
    {
        Span<byte> prefix = stackalloc byte[sizeof(int)];
        int read = stream.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false);
        if (read == 0)
            return null;
        int length = BinaryPrimitives.ReadInt32LittleEndian(prefix);
        if (read < prefix.Length || length < 0 || length > most)
            throw new WireException("a frame began with a length that is not one");
        return Body(stream, length);
    }

    // Memory follows the bytes that really came, not the length that was claimed.
    private static byte[] Body(Stream stream, int length)
    {
        const int Block = 1 << 20;
        byte[] body = new byte[Math.Min(length, Block)];
        int read = 0;
        while (read < length)
        {
            if (read == body.Length)
                Array.Resize(ref body, (int)Math.Min(length, 2L * body.Length));
            int got = stream.Read(body.AsSpan(read));
            if (got == 0)
                throw new WireException("the pipe ended within a frame");
            read += got;
        }
        return body;
    }
}

/// <summary>Bytes that are no message: the other side is broken or hostile.</summary>
internal sealed class WireException(string message) : Exception(message);

/// <summary>
/// Stands before every request and is given back before its reply. Nobody can know the next one: a reply that was written ahead, twice or too late
/// is taken for no other.
/// </summary>
internal static class Ticket
{
    private const int Bytes = 8;

    public static byte[] Draw() => RandomNumberGenerator.GetBytes(Bytes);

    /// <summary>The next ticket; null where the stream ended.</summary>
    public static byte[]? Read(Stream stream)
    {
        byte[] ticket = new byte[Bytes];
        return stream.ReadAtLeast(ticket, Bytes, throwOnEndOfStream: false) == Bytes ? ticket : null;
    }
}
