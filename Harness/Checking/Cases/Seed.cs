using System.Globalization;
using System.Security.Cryptography;
using GradCheck.Exercises;

namespace GradCheck.Cases;

/// <summary>
/// What cases are drawn from: a whole number, which is easily named and as easily searched for, or 128 bits, written as 32 hexadecimal digits,
/// which nobody finds who is not told them.
/// </summary>
internal sealed record Seed
{
    /// <summary>What may be written for one.</summary>
    public const string Forms = "a whole number or 32 hexadecimal digits";

    private const int Bytes = RandomBits.SecretDigits / 2;

    private readonly string text;

    private Seed(string text) => this.text = text;

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole => text.Length < 2 * Bytes;

    /// <summary>A secret one, from the system.</summary>
    public static Seed Drawn() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>The seed that is written so; null where none is.</summary>
    public static Seed? Parse(string text)
    {
        if (text.Length == 2 * Bytes && text.All(char.IsAsciiHexDigit))
            return new Seed(text.ToLowerInvariant());
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int whole) ? whole : null;
    }

    public static implicit operator Seed(int whole) => new(whole.ToString(CultureInfo.InvariantCulture));

    /// <summary>As it is written in an option, in a record, and in the key of every case.</summary>
    public override string ToString() => text;
}
