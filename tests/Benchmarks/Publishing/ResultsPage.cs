using System.Globalization;

namespace GradCheck.Benchmarks.Publishing;

/// <summary>tests/Benchmarks/RESULTS.md: one section for each figure, each written by its own verb from what it measured.</summary>
internal static class ResultsPage
{
    private static string PagePath => Repository.PathOf("tests", "Benchmarks", "RESULTS.md");

    /// <summary>Writes one section anew and leaves the others as they are.</summary>
    /// <param name="verb">The section's marker.</param>
    /// <param name="paragraphs">Text and tables, after the heading and the line that says where and when.</param>
    public static void Write(string verb, string heading, TimeSpan took, params IEnumerable<string> paragraphs)
    {
        string measured = string.Create(
            CultureInfo.InvariantCulture,
            $"`dotnet run -c Release --project tests/Benchmarks -- {verb}`, {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, {took.TotalSeconds:0} s, {Machine.Description}"
        );
        string section = string.Join("\n\n", [Begin(verb), $"## {heading}", measured, .. paragraphs, End(verb)]);
        File.WriteAllText(PagePath, Replaced(File.ReadAllText(PagePath), verb, section));
        Console.WriteLine(section);
    }

    private static string Replaced(string page, string verb, string section)
    {
        int from = page.IndexOf(Begin(verb), StringComparison.Ordinal);
        int to = page.IndexOf(End(verb), StringComparison.Ordinal);
        if (from < 0 || to < from)
            throw new InvalidDataException($"RESULTS.md has no section {Begin(verb)} ... {End(verb)} to write into.");
        return page[..from] + section + page[(to + End(verb).Length)..];
    }

    private static string Begin(string verb) => $"<!-- {verb} -->";

    private static string End(string verb) => $"<!-- /{verb} -->";
}
