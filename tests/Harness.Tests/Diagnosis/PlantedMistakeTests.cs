using System.Text.RegularExpressions;
using NUnit.Framework;

namespace GradCheck.Tests.Diagnosis;

/// <summary>How often the planted mistake is the one that is named, over the whole corpus.</summary>
public sealed partial class PlantedMistakeTests
{
    [Test]
    public void Names_the_planted_mistake_in_95_of_100()
    {
        var known = Diagnosed.Corpus.Where(d => d.Mistake.Code != "unknown").ToList();
        var missed = known.Where(d => d.Code != d.Mistake.Code).Select(d => $"{d.Mistake.Code} -> {d.Code}: {d.Mistake}").ToList();

        Assert.That(1 - (double)missed.Count / known.Count, Is.GreaterThanOrEqualTo(0.95), string.Join('\n', missed));
    }

    [Test]
    public void Gives_a_wrong_name_to_less_than_1_of_100()
    {
        var wrong = Diagnosed
            .Corpus.Where(d => d.Code is not null && !d.Mistake.Admits(d.Code))
            .Select(d => $"{d.Mistake.Code} -> {d.Code}: {d.Mistake}")
            .ToList();

        Assert.That((double)wrong.Count / Diagnosed.Corpus.Length, Is.LessThan(0.01), string.Join('\n', wrong));
    }

    [Test]
    public void Speaks_in_sentences_and_asks_a_question_that_holds_no_formula() =>
        Assert.Multiple(() =>
        {
            foreach (var d in Diagnosed.Corpus.Where(d => d.Finding is not null))
            {
                Assert.That(d.Finding!.Message, Does.Match(@"^[A-Z0-9].*[.]$"), d.Mistake.ToString());
                Assert.That(d.Finding.Hint, Does.Match("^[A-Z].*[.?]$").And.Not.Match(Call().ToString()), d.Mistake.ToString());
            }
        });

    [GeneratedRegex(@"\w\.\w+\(|\*|Pointwise|Transpose", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Call();
}
