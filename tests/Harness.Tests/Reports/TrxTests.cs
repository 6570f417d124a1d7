using System.Xml.Linq;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

/// <summary>A test run by the essentials of vstst.xsd and of those who read it: ids that join, known outcomes, counters that add up.</summary>
public sealed class TrxTests
{
    private static readonly XNamespace Ns = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    private readonly XElement run = XDocument.Parse(SmallClass.Text("trx", SmallClass.All)).Root!;

    [Test]
    public void Has_the_parts_of_a_test_run_in_their_order()
    {
        string[] parts = ["Times", "Results", "TestDefinitions", "TestEntries", "TestLists", "ResultSummary"];

        Assert.Multiple(() =>
        {
            Assert.That(run.Name, Is.EqualTo(Ns + "TestRun"));
            Assert.That(run.Elements().Select(e => e.Name), Is.EqualTo(parts.Select(p => Ns + p)));
        });
    }

    [Test]
    public void Joins_every_result_to_one_definition_and_one_entry()
    {
        string[] results = Ids(Ns + "UnitTestResult", "testId", "executionId");

        Assert.Multiple(() =>
        {
            Assert.That(results, Is.Unique);
            Assert.That(
                run.Descendants(Ns + "UnitTest").Select(t => $"{Id(t, "id")} {Id(t.Element(Ns + "Execution")!, "id")}"),
                Is.EqualTo(results)
            );
            Assert.That(Ids(Ns + "TestEntry", "testId", "executionId"), Is.EqualTo(results));
            Assert.That(
                run.Descendants(Ns + "TestEntry").Select(e => Id(e, "testListId")).Distinct(),
                Is.SubsetOf(run.Descendants(Ns + "TestList").Select(l => Id(l, "id")))
            );
        });
    }

    [Test]
    public void Counts_what_it_holds()
    {
        var counters = run.Descendants(Ns + "Counters").Single();
        int Outcome(string name) => run.Descendants(Ns + "UnitTestResult").Count(r => r.Attribute("outcome")!.Value == name);

        Assert.Multiple(() =>
        {
            Assert.That((int)counters.Attribute("total")!, Is.EqualTo(10));
            Assert.That((int)counters.Attribute("executed")!, Is.EqualTo(9));
            Assert.That((int)counters.Attribute("passed")!, Is.EqualTo(Outcome("Passed")).And.EqualTo(5));
            Assert.That((int)counters.Attribute("failed")!, Is.EqualTo(Outcome("Failed")).And.EqualTo(3));
            Assert.That((int)counters.Attribute("error")!, Is.EqualTo(Outcome("Error")).And.EqualTo(1));
            Assert.That((int)counters.Attribute("notExecuted")!, Is.EqualTo(Outcome("NotExecuted")).And.EqualTo(1));
            Assert.That(run.Element(Ns + "ResultSummary")!.Attribute("outcome")!.Value, Is.EqualTo("Failed"));
        });
    }

    [Test]
    public void Is_completed_where_everything_passed() =>
        Assert.That(SmallClass.Text("trx", SmallClass.Right), Does.Contain("<ResultSummary outcome=\"Completed\">"));

    private string[] Ids(XName element, params string[] attributes) =>
        [.. run.Descendants(element).Select(e => string.Join(' ', attributes.Select(a => Id(e, a))))];

    private static string Id(XElement element, string attribute) => Guid.Parse(element.Attribute(attribute)!.Value).ToString();
}
