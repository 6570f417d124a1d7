using System.Collections.Immutable;
using System.Globalization;

namespace GradCheck.Exercises;

/// <summary>A shape in symbols, <c>rows x columns</c>; each side is a dimension's symbol or a whole number.</summary>
internal readonly record struct Shape(string Rows, string Columns)
{
    public static Shape Scalar { get; } = new("1", "1");

    /// <summary>The shape in numbers, once every dimension has a size.</summary>
    public (int Rows, int Columns) At(Dimensions dimensions) => (Size(Rows, dimensions), Size(Columns, dimensions));

    /// <summary>The dimensions that this shape names, without the fixed numbers.</summary>
    public IEnumerable<string> Symbols => new[] { Rows, Columns }.Where(side => !IsNumber(side));

    public override string ToString() => $"{Rows} x {Columns}";

    /// <summary>The size of one side: a symbol's size, or the number that it is.</summary>
    public static int Size(string side, Dimensions dimensions) =>
        IsNumber(side) ? int.Parse(side, CultureInfo.InvariantCulture) : dimensions[side];

    /// <summary>Whether a side is a symbol (a letter, then letters and digits) or a whole number from 1 to 999.</summary>
    public static bool IsSide(string? side) =>
        side is { Length: > 0 } && (char.IsAsciiLetter(side[0]) ? side.All(char.IsAsciiLetterOrDigit) : IsNumber(side) && side[0] != '0');

    public static bool IsNumber(string side) => side.Length <= 3 && side.All(char.IsAsciiDigit);
}

/// <summary>A size for every dimension of an exercise, in the order in which the exercise names them.</summary>
internal sealed record Dimensions(ImmutableArray<(string Symbol, int Size)> Sizes)
{
    /// <exception cref="KeyNotFoundException">The exercise has no such dimension.</exception>
    public int this[string symbol]
    {
        get
        {
            foreach (var (name, size) in Sizes)
                if (string.Equals(name, symbol, StringComparison.Ordinal))
                    return size;
            throw new KeyNotFoundException(symbol);
        }
    }

    /// <summary><c>N=2, D=1, H=1</c></summary>
    public override string ToString() => string.Join(", ", Sizes.Select(d => $"{d.Symbol}={d.Size}"));
}
