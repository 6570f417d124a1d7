using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GradCheck.Exercises;

/// <summary>
/// One side of a shape: <c>side = term { ("+" | "-") term }</c>, <c>term = factor { "*" factor }</c>, a factor a symbol (a letter, then letters and
/// digits) or a whole number from 0 to 999. Two are equal where they are the same polynomial, however they are written.
/// </summary>
internal sealed partial class Side : IEquatable<Side>
{
    private static readonly ImmutableSortedDictionary<string, int> Empty = ImmutableSortedDictionary.Create<string, int>(
        StringComparer.Ordinal
    );

    // The product of a term's symbols, in ordinal order with * between, and how often it is added; the number alone is the product of none.
    private readonly ImmutableSortedDictionary<string, int> terms;
    private readonly string text;
    private readonly string key;

    private Side(ImmutableSortedDictionary<string, int> terms, string text)
    {
        this.terms = terms;
        this.text = text;
        key = string.Join('+', terms.Select(t => $"{t.Value}*{t.Key}"));
    }

    /// <summary>A side of 1.</summary>
    public static Side One { get; } = Number(1);

    /// <summary>A side of which nothing is claimed: no expression of the dimensions is known to be it. It equals itself alone.</summary>
    public static Side Unknown { get; } = new(Empty.Add("?", 1), "?");

    public bool IsKnown => !ReferenceEquals(this, Unknown);

    /// <summary>The number that it is, whatever the dimensions are; null where it depends on them.</summary>
    public int? Fixed =>
        terms.IsEmpty ? 0
        : terms.Count == 1 && terms.TryGetValue("", out int number) ? number
        : null;

    /// <summary>The one symbol that it is; null where it is an expression or a number.</summary>
    public string? Symbol =>
        IsKnown && terms.Count == 1 && terms.First() is { Value: 1, Key: var only } && only.Length > 0 && !only.Contains('*') ? only : null;

    /// <summary>The dimensions that it names.</summary>
    public IEnumerable<string> Symbols =>
        IsKnown ? terms.Keys.SelectMany(k => k.Split('*', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal) : [];

    /// <summary>The dimensions that make it larger when they grow.</summary>
    public IEnumerable<string> Growing =>
        terms
            .Where(t => t.Value > 0)
            .SelectMany(t => t.Key.Split('*', StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.Ordinal);

    public static Side Number(int number) =>
        new(number == 0 ? Empty : Empty.Add("", number), number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The side that a text writes; null where it writes none.</summary>
    public static Side? Read(string? text)
    {
        string written = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
        if (!Grammar().IsMatch(written))
            return null;
        var read = Empty;
        foreach (Match term in Term().Matches(written))
        {
            int times = term.Groups["sign"].Value == "-" ? -1 : 1;
            var symbols = new List<string>();
            foreach (string factor in term.Groups["product"].Value.Split('*'))
                if (char.IsAsciiDigit(factor[0]))
                    times *= int.Parse(factor, CultureInfo.InvariantCulture);
                else
                    symbols.Add(factor);
            symbols.Sort(StringComparer.Ordinal);
            string product = string.Join('*', symbols);
            read = read.SetItem(product, read.GetValueOrDefault(product) + times);
        }
        return new Side(read.RemoveRange(read.Where(t => t.Value == 0).Select(t => t.Key)), written);
    }

    /// <summary>How long it is once every dimension has a size; 0 or less where there is no such shape.</summary>
    public int At(Dimensions dimensions) => At(symbol => dimensions[symbol]);

    /// <inheritdoc cref="At(Dimensions)"/>
    public int At(Func<string, int> size) =>
        (int)
            Math.Clamp(
                terms.Sum(t =>
                    t.Key.Split('*', StringSplitOptions.RemoveEmptyEntries).Aggregate((long)t.Value, (product, s) => product * size(s))
                ),
                int.MinValue,
                int.MaxValue
            );

    /// <summary>In brackets where it is a sum: <c>(D+1)</c>.</summary>
    public string AsFactor() => terms.Count > 1 ? $"({text})" : text;

    public override string ToString() => text;

    public bool Equals(Side? other) =>
        other is not null && (ReferenceEquals(this, other) || (IsKnown && other.IsKnown && key == other.key));

    public override bool Equals(object? obj) => Equals(obj as Side);

    public override int GetHashCode() => key.GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(Side? one, Side? other) => Equals(one, other);

    public static bool operator !=(Side? one, Side? other) => !Equals(one, other);

    private const string Factor = @"([A-Za-z][A-Za-z0-9]*|[0-9]{1,3})";
    private const string Product = Factor + @"(\*" + Factor + ")*";

    [GeneratedRegex("^" + Product + @"([+-]" + Product + ")*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Grammar();

    [GeneratedRegex(@"(?<sign>[+-]?)(?<product>[^+-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Term();
}
