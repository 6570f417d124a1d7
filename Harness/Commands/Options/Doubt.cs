using GradCheck.Wording;

namespace GradCheck.Commands.Options;

/// <summary>Tells people of records that this grader did not write; what machines read is as it would be.</summary>
internal static class Doubt
{
    /// <param name="sentences">Null where there is no doubt.</param>
    public static void Say(params IEnumerable<string?> sentences)
    {
        foreach (string sentence in sentences.OfType<string>())
            Console.Error.WriteLine(PlainText.Line(sentence, 1_000));
    }
}
