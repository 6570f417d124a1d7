using System.Text;
using GradCheck.Reports.Formats;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

/// <summary>The summary, parsed as GitHub does: what a student wrote is text, and nothing else.</summary>
public sealed class MarkdownSummaryTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras()
        .Build();

    [Test]
    public void Holds_student_text_as_text()
    {
        var document = Markdown.Parse(SmallClass.Text("markdown", SmallClass.All), GitHub);

        Assert.Multiple(() =>
        {
            Assert.That(document.Descendants<LinkInline>(), Is.Empty);
            Assert.That(document.Descendants<AutolinkInline>(), Is.Empty);
            Assert.That(document.Descendants<CodeInline>(), Is.Empty);
            Assert.That(document.Descendants<HtmlBlock>(), Is.Empty);
            Assert.That(document.Descendants<HtmlInline>().Select(h => h.Tag).Distinct(), Is.EqualTo(new[] { "<!-- -->" }));
            Assert.That(
                Markdown.ToPlainText(SmallClass.Text("markdown", SmallClass.All), GitHub),
                Does.Contain("<script>alert(1)</script> ]]> | `x` **b** [a](javascript")
            );
        });
    }

    [Test]
    public void Would_be_seen_to_fail_by_that_check()
    {
        var document = Markdown.Parse(SmallClass.Hostile, GitHub);

        Assert.Multiple(() =>
        {
            Assert.That(document.Descendants<LinkInline>(), Is.Not.Empty);
            Assert.That(document.Descendants<HtmlInline>(), Is.Not.Empty);
        });
    }

    [TestCase("@teacher")]
    [TestCase("#12")]
    public void Leaves_no_mention_in_the_text_that_GitHub_searches_for_mentions(string mention)
    {
        var literals = Markdown.Parse(MarkdownText.Escaped($"see {mention} there"), GitHub).Descendants<LiteralInline>();

        Assert.That(literals.Select(l => l.Content.ToString()), Has.None.Contains(mention));
    }

    [Test]
    public void Keeps_every_table_whole()
    {
        var tables = Markdown
            .Parse(SmallClass.Text("markdown", SmallClass.All), GitHub)
            .Descendants<Markdig.Extensions.Tables.Table>()
            .ToList();

        Assert.That(tables.Select(t => t.ColumnDefinitions.Count(c => c is not null)), Has.All.AnyOf(3, 4, 5));
        Assert.That(tables, Has.Count.EqualTo(2));
    }

    [Test]
    public void Stops_below_what_GitHub_takes_and_says_so()
    {
        var many = Enumerable.Range(0, 5_000).Select(i => SmallClass.Named($"s{i:0000}", SmallClass.Throws)).ToList();

        string text = SmallClass.Text("markdown", many);
        int shown = text.Split('\n').Count(l => l.StartsWith("- ❌", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetByteCount(text), Is.LessThan(1 << 20).And.GreaterThan(900_000));
            Assert.That(
                text,
                Does.EndWith(
                    $"{5_000 - shown} more submissions are not shown: GitHub shows a summary of at most 1 MiB. All are in results.json.\n"
                )
            );
        });
    }

    [Test]
    public void Says_nothing_of_a_cut_where_all_are_shown() =>
        Assert.That(SmallClass.Text("markdown", SmallClass.All), Does.Not.Contain("not shown"));
}
