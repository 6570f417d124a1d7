using System.Text.RegularExpressions;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Diagnosis;

/// <summary>What is said of the planted mistakes reads like a sentence and gives no formula away.</summary>
[Category(Corpus.Category)]
public sealed partial class PlantedMistakeTests
{
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
