using System.Security.Cryptography;

namespace GradCheck.Isolation.Wire;

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
