using GradCheck.Reports.Web;
using NUnit.Framework;

namespace GradCheck.Tests.Reports.Web;

public sealed class ExplanationBlockTests
{
    [Test]
    public void Joins_the_lines_of_a_paragraph_and_keeps_those_of_a_table() =>
        Assert.That(
            ExplanationBlock.Create("Net.B2Grad\n\nEvery row uses\nthe same B2.\n\n      /dB2\n    dA2  1\n"),
            Is.EqualTo([
                new ExplanationBlock("Net.B2Grad", IsAligned: false),
                new ExplanationBlock("Every row uses the same B2.", IsAligned: false),
                new ExplanationBlock("      /dB2\n    dA2  1", IsAligned: true),
            ])
        );

    [TestCase(null)]
    [TestCase("")]
    public void Has_no_block_of_what_is_not_told(string? explanation) => Assert.That(ExplanationBlock.Create(explanation), Is.Empty);

    [Test]
    public void Stands_on_the_page_in_its_order_and_encoded()
    {
        var wrong = PageRecords.WrongValue("B2Grad");
        var told = wrong with { Diagnosis = wrong.Diagnosis! with { Explanation = "Net\n\nfrom <b>\nthere\n\n    1 < 2" } };

        Assert.That(
            Rendered.Page(PageRecords.Graded("s01", told)),
            Does.Contain("<h4>Net</h4><p class=\"explained\">from &lt;b&gt; there</p><pre tabindex=\"0\">    1 &lt; 2</pre></div>")
        );
    }
}
