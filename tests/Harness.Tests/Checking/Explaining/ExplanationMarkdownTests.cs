using GradCheck.Explaining;
using GradCheck.Reports;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Explaining;

public sealed class ExplanationMarkdownTests
{
    [Test]
    public void Markdown_takes_no_text_for_markup()
    {
        var page = new Page(
            "A_b",
            [
                new Block.Paragraph("(N*K) x (N*K) <b> X[n,k] `c`"),
                new Block.Table(["/dX|Y"], [("dY_1[0,0]", ["."])]),
                new Block.Matrices([
                    new LabelledMatrix(
                        "X",
                        [
                            ["-1", "0.25"],
                            ["10", "2"],
                        ]
                    ),
                ]),
            ]
        );

        Assert.That(
            ExplanationMarkdown.Render(page),
            Is.EqualTo(
                """
                # A\_b

                (N\*K) x (N\*K) \<b\> X[n,k] \`c\`

                |  | /dX\|Y |
                | --- | ---: |
                | dY\_1[0,0] | . |

                ```text
                X
                    -1  0.25
                    10     2
                ```

                """
            )
        );
    }
}
