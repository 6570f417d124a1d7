using System.Collections.Immutable;
using System.Globalization;
using GradCheck.Exercises;

namespace GradCheck.Explaining;

/// <summary>Small change of English.</summary>
internal static class Phrases
{
    /// <summary><c>a, b and c</c></summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }

    public static string Plural(string noun) => noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s";

    /// <summary>The sentences that there are, with a space between them.</summary>
    public static string Join(params string?[] sentences) => string.Join(' ', sentences.Where(s => !string.IsNullOrEmpty(s)));

    /// <summary>A tensor's numbers, headed by its name and shape; of more than two sides matrix by matrix, each headed by its first indices.</summary>
    public static IEnumerable<LabelledMatrix> Numbers(string name, Shape shape, Tensor value) =>
        value
            .Slices()
            .Select(slice => new LabelledMatrix(
                slice.Chosen.IsEmpty ? $"{name} ({shape})" : $"{name}[{string.Join(',', slice.Chosen)}] ({new Shape(shape.Sides[^2..])})",
                [.. slice.Rows.Select(row => row.Select(Numeral.Render).ToImmutableArray())]
            ));
}

/// <summary>Numbers as people write them: four decimals at most, or three digits where that would show nothing; <c>?</c> where a number is not known.</summary>
internal static class Numeral
{
    private const double Small = 0.001;
    private const double Large = 100_000;

    // A sum of readable decimals ends in 0.30000000000000004.
    private const double Rounding = 1e-12;

    public static string Render(double number) =>
        Math.Abs(number) switch
        {
            double.NaN => "?",
            < Rounding => "0",
            >= Small and < Large => number.ToString("0.####", CultureInfo.InvariantCulture),
            _ => number.ToString("0.##e-0", CultureInfo.InvariantCulture),
        };

    /// <summary>As a factor: in brackets where it is negative.</summary>
    public static string InProduct(double number) => number < 0 ? $"({Render(number)})" : Render(number);
}
