using System.Text.RegularExpressions;
using GradCheck.Tests.Support;

namespace GradCheck.Tests.Hostile;

/// <summary>One file of <c>Attacks</c>: a submission, and what is to become of it.</summary>
/// <param name="Sentence">What it tries.</param>
/// <param name="PolicyOn">The exact fate with the API policy, as <see cref="Fate"/> spells it.</param>
/// <param name="PolicyOff">The exact fate without.</param>
/// <param name="Says">What its author is told without the policy, where that is worth holding to the letter; empty elsewhere.</param>
/// <param name="Source">The file as it stands, with its placeholders.</param>
internal sealed partial record Attack(string Name, string Sentence, string PolicyOn, string PolicyOff, string Says, string Source)
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.PathOf("tests", "Harness.Tests", "Hostile", "Attacks"), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    public string Expected(bool policy) => policy ? PolicyOn : PolicyOff;

    /// <summary>Whether something is waited for in vain.</summary>
    public bool Hangs(bool policy) => Expected(policy) is "timed-out" or "missing" or "rejected GC005";

    /// <summary>For how long to wait.</summary>
    public Wait Wait(bool policy) =>
        Expected(policy) switch
        {
            "timed-out" or "missing" => Hostile.Wait.ShortCall,
            // What is nested too deeply ends by itself, on a busy machine later.
            "rejected GC005" when !Says.EndsWith("nested too deeply.", StringComparison.Ordinal) => Hostile.Wait.ShortCompile,
            _ => Hostile.Wait.Long,
        };

    private static Attack Read(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        string source = File.ReadAllText(path);
        var header = Header().Match(source);
        return header.Success
            ? new Attack(
                name,
                header.Groups["what"].Value,
                header.Groups["on"].Value,
                header.Groups["off"].Value,
                header.Groups["says"].Value,
                source
            )
            : throw new InvalidDataException(
                $"{name}.cs does not begin with the three lines '// attack:', '// policy on:', '// policy off:'."
            );
    }

    [GeneratedRegex(
        @"// attack: (?<what>.+)\n// policy on: (?<on>.+)\n// policy off: (?<off>.+)\n(// says: (?<says>.+)\n)?",
        RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Header();
}
