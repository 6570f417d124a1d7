namespace GradCheck.Explaining.Words;

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
}
