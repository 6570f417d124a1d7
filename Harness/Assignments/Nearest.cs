namespace GradCheck.Assignments;

/// <summary>What somebody meant who mistyped a name.</summary>
internal static class Nearest
{
    /// <summary><c>; did you mean points?</c>, or a full stop where nothing is near.</summary>
    public static string Question(string word, IEnumerable<string> names) => To(word, names) is { } near ? $"; did you mean {near}?" : ".";

    /// <summary>The name with the fewest letters that differ, at most a third of them; null where there is none.</summary>
    public static string? To(string word, IEnumerable<string> names) =>
        names
            .Select(name => (Name: name, Distance: Distance(word.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(n => n.Distance * 3 <= Math.Max(word.Length, n.Name.Length))
            .OrderBy(n => n.Distance)
            .Select(n => n.Name)
            .FirstOrDefault();

    // Levenshtein's: letters to put in, take out or change.
    private static int Distance(string one, string other)
    {
        int[] above = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int[] row = [i, .. new int[other.Length]];
            for (int j = 1; j <= other.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
            above = row;
        }
        return above[^1];
    }
}
