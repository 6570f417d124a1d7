using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace GradCheck.Exercises;

/// <summary>
/// Random bits that a key determines: xoshiro256** of Blackman and Vigna, "Scrambled Linear Pseudorandom Number Generators" (ACM TOMS 47,
/// 2021; <c>https://prng.di.unimi.it/xoshiro256starstar.c</c>), whose whole state is the key's SHA-256.
/// </summary>
/// <remarks>
/// The generator can be run backwards to its state, and no further: who sees the numbers of one key learns nothing of another key, though both
/// begin with the same seed.
/// </remarks>
internal sealed class RandomBits
{
    /// <summary>How many hexadecimal digits a secret seed has, with which the keys of its cases begin.</summary>
    public const int SecretDigits = 32;

    private readonly ulong[] state = new ulong[4];

    public RandomBits(string key)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        for (int i = 0; i < state.Length; i++)
            state[i] = BinaryPrimitives.ReadUInt64LittleEndian(hash.AsSpan(sizeof(ulong) * i));
    }

    /// <summary>Whether a key begins with a secret seed, so that its numbers must not tell it.</summary>
    public static bool HoldsSecret(string key) =>
        key.IndexOf('|', StringComparison.Ordinal) == SecretDigits && key.Take(SecretDigits).All(char.IsAsciiHexDigit);

    /// <summary>64 of them.</summary>
    public ulong Next()
    {
        ulong result = BitOperations.RotateLeft(state[1] * 5, 7) * 9;
        ulong shifted = state[1] << 17;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = BitOperations.RotateLeft(state[3], 45);
        return result;
    }

    /// <summary>A multiple of 2^-53 from 0 to 1, without 1.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));
}
