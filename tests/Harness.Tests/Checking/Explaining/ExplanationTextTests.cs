using GradCheck.Explaining;
using GradCheck.Tests.Support;
using GradCheck.Wording;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Explaining;

/// <summary>What stands below a student's failure at the highest level of hints.</summary>
public sealed class ExplanationTextTests
{
    private static IEnumerable<TestCaseData> Gradients =>
        from exercise in Grade.Settings.Catalogue
        from gradient in exercise.Gradients
        select new TestCaseData(exercise.Name, gradient.Name);

    [TestCaseSource(nameof(Gradients))]
    public void Is_half_a_screen(string exercise, string gradient)
    {
        var lines = Lines(exercise, gradient);

        Assert.Multiple(() =>
        {
            Assert.That(lines, Has.Count.InRange(8, 40));
            Assert.That(lines.Max(l => l.Length), Is.LessThanOrEqualTo(120));
        });
    }

    [Test]
    public void Shows_the_Jacobian_aligned_what_it_means_and_the_sum()
    {
        Assert.That(
            Lines("TwoLayerNet", "B2Grad"),
            Is.SupersetOf(
                new[]
                {
                    "              /dB2[0,0]",
                    "    dA2[0,0]          1",
                    "    dA2[1,0]          1",
                    "    B2Grad[0,0] = sum over n of dA2[n,0]/dB2[0,0] * A2Grad[n,0]",
                }
            )
        );
    }

    private static List<string> Lines(string exercise, string gradient)
    {
        var found = Grade.Exercise(exercise);
        return
        [
            .. ExplanationText.Lines(ExplanationPage.Render(Explainer.Explain(found, found.Gradients.Single(g => g.Name == gradient), 1))),
        ];
    }
}
