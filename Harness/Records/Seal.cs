using System.Security.Cryptography;
using System.Text;

namespace GradCheck.Records;

/// <summary>
/// Tells what this grader wrote from what others did: an HMAC-SHA256 over every byte of a record, which holds it, in hexadecimal, as its last
/// property. While it is computed, zeros stand in its place.
/// </summary>
/// <param name="key">Whoever has it can seal.</param>
internal sealed class Seal(byte[] key)
{
    private const int Digits = 2 * HMACSHA256.HashSizeInBytes;

    /// <summary>What stands in the seal's place of a record that is about to be closed.</summary>
    public static string Blank { get; } = new('0', Digits);

    /// <summary>The bytes of a record's file, sealed.</summary>
    /// <param name="record">Its JSON, with <see cref="Blank"/> for a seal.</param>
    public byte[] Close(string record)
    {
        byte[] file = Encoding.UTF8.GetBytes(record);
        Compute(file).CopyTo(Place(file));
        return file;
    }

    /// <summary>Whether a file is, to the byte, what was sealed with this key.</summary>
    public bool Holds(byte[] file)
    {
        if (file.Length < Digits + End.Length)
            return false;
        byte[] blank = [.. file];
        Place(blank).Fill((byte)'0');
        return CryptographicOperations.FixedTimeEquals(Compute(blank), Place(file));
    }

    private static ReadOnlySpan<byte> End => "\"\n}\n"u8;

    private byte[] Compute(byte[] blank) => Encoding.ASCII.GetBytes(Convert.ToHexStringLower(HMACSHA256.HashData(key, blank)));

    private static Span<byte> Place(byte[] file) => file.AsSpan(file.Length - End.Length - Digits, Digits);
}
