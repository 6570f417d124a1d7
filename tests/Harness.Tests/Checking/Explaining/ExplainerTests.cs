using GradCheck.Explaining;
using GradCheck.Numerics;
using GradCheck.Reports;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Explaining;

public sealed class ExplainerTests
{
    private static readonly string[] Code = ["Transpose", "Pointwise", "Sums(", "Matrix<", ".T", "@", "=>", ";\n"];

    private static IEnumerable<string> Catalogue => Explained.Catalogue;

    [TestCaseSource(nameof(Catalogue))]
    public void Adds_up_to_the_reference(string exercise)
    {
        Assert.Multiple(() =>
        {
            foreach (var explanation in Explained.All(exercise))
            {
                // Anew, not the one that it confirms itself with.
                var reference = (EntryReference)ReferenceCase.Create(explanation.Case, explanation.Gradient);
                foreach (var sum in explanation.Contractions)
                {
                    var entry = reference[sum.At];
                    double rounding = 1e-12 * sum.Terms.Sum(t => Math.Abs(t.Value));
                    Assert.That(
                        sum.Value,
                        Is.EqualTo(entry.Value).Within(4 * (entry.Bar + sum.Bar) + rounding),
                        $"{explanation.Gradient}[{sum.At}]"
                    );
                }
                Assert.That(explanation.Contractions, Has.Length.EqualTo(reference.Count));
                Assert.That(explanation.IsConfirmed, explanation.Gradient.Name);
            }
        });
    }

    [Test]
    public void Does_not_confirm_a_sum_that_lacks_a_term()
    {
        var right = Explained.Of("AddBias.BGrad");
        var first = right.Contractions[0];
        var wrong = right with { Contractions = right.Contractions.SetItem(0, first with { Terms = first.Terms.RemoveAt(1) }) };

        Assert.Multiple(() =>
        {
            Assert.That(right.IsConfirmed);
            Assert.That(wrong.IsConfirmed, Is.False);
            Assert.That(Explained.Words(right), Does.EndWith("which your BGrad is compared with, say the same."));
            Assert.That(Explained.Words(wrong), Does.EndWith("not sure of these numbers: another --seed may help."));
        });
    }

    [TestCaseSource(nameof(Catalogue))]
    public void Is_sure_of_every_number_and_never_prints_the_formula_in_code(string exercise)
    {
        Assert.Multiple(() =>
        {
            foreach (var explanation in Explained.All(exercise))
            {
                string page = ExplanationMarkdown.Render(ExplanationPage.Render(explanation));
                Assert.That(Code.Where(c => page.Contains(c, StringComparison.Ordinal)), Is.Empty, explanation.Gradient.Name);
                Assert.That(page, Does.Not.Contain("?").And.Not.Contain("not sure"), explanation.Gradient.Name);
            }
        });
    }

    [Test]
    public void Has_one_row_and_no_upstream_where_the_loss_itself_is_derived()
    {
        var explanation = Explained.Of("TwoLayerNet.O2Grad");

        Assert.Multiple(() =>
        {
            Assert.That(explanation.Ways.Single().Jacobian.Rows, Is.EqualTo(1));
            Assert.That(explanation.Contractions.SelectMany(c => c.Terms).Select(t => t.Upstream), Is.All.Null);
            Assert.That(Explained.Words(explanation), Does.Contain("There is no upstream: what is derived is Loss itself"));
        });
    }

    [Test]
    public void Shows_every_way_out_of_a_tensor_and_adds_them_up()
    {
        var explanation = Explained.Of("ResidualBlock.XGrad");

        Assert.Multiple(() =>
        {
            Assert.That(explanation.Ways.Select(w => w.Into.Name), Is.EqualTo(new[] { "Y", "A1" }));
            Assert.That(explanation.Contractions[0].Terms.Select(t => t.Into.Name).Distinct(), Is.EqualTo(new[] { "Y", "A1" }));
            Assert.That(Explained.Words(explanation), Does.Contain("the loss notices it through each of them: the parts are added up"));
        });
    }

    [Test]
    public void Says_of_an_upstream_that_the_tensor_does_not_flow_into_that_nothing_comes_back() =>
        Assert.That(Explained.Words(Explained.Of("LstmStep.BoGrad")), Does.Contain("Bo (1 x H) does not flow into C (N x H)"));

    [Test]
    public void Draws_the_same_for_the_same_seed_and_other_numbers_for_another()
    {
        var exercise = Explained.Of("Tanh.XGrad").Exercise;
        var pages = new[] { 2, 2, 1 }
            .Select(seed => ExplanationMarkdown.Render(ExplanationPage.Render(Explained.Of(exercise, "XGrad", seed))))
            .ToList();

        Assert.Multiple(() =>
        {
            Assert.That(pages[1], Is.EqualTo(pages[0]));
            Assert.That(pages[2], Is.Not.EqualTo(pages[0]));
        });
    }

    [Test]
    public void Takes_a_larger_shape_where_the_smallest_shows_nothing()
    {
        // Two rows that are normalised are -1 and 1, whatever they were.
        var explanation = Explained.Of("BatchNorm.XGrad");

        Assert.Multiple(() =>
        {
            Assert.That(explanation.Case.Dimensions["N"], Is.EqualTo(3));
            Assert.That(explanation.Ways.Single().Jacobian.Largest, Is.GreaterThan(0.1));
        });
    }
}
