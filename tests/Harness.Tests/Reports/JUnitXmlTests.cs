using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

/// <summary>JUnit XML as its two strictest readers take it.</summary>
public sealed class JUnitXmlTests
{
    [TestCase("junit.jenkins.xsd")]
    [TestCase("junit.ant.xsd")]
    public void Fits_the_schema_of(string schema) => Assert.That(Errors(SmallClass.Text("junit", SmallClass.All), schema), Is.Empty);

    [TestCase("junit.jenkins.xsd")]
    [TestCase("junit.ant.xsd")]
    public void Has_a_schema_that_refuses_a_suite_without_counts(string schema) =>
        Assert.That(
            Errors(SmallClass.Text("junit", SmallClass.All).Replace("failures=\"1\" ", "", StringComparison.Ordinal), schema),
            Is.Not.Empty
        );

    [Test]
    public void Counts_each_suite_and_gives_the_score_of_the_record()
    {
        var suites = XDocument.Parse(SmallClass.Text("junit", SmallClass.All)).Root!.Elements().ToList();

        Assert.Multiple(() =>
        {
            Assert.That(suites, Has.Count.EqualTo(SmallClass.All.Length));
            foreach (var (suite, result) in suites.Zip(SmallClass.All))
            {
                Assert.That(Attribute(suite, "tests"), Is.EqualTo($"{suite.Elements("testcase").Count()}"));
                Assert.That(Attribute(suite, "failures"), Is.EqualTo($"{suite.Descendants("failure").Count()}"));
                Assert.That(Attribute(suite, "errors"), Is.EqualTo($"{suite.Descendants("error").Count()}"));
                Assert.That(Attribute(suite, "skipped"), Is.EqualTo($"{suite.Descendants("skipped").Count()}"));
                Assert.That(
                    suite.Descendants("property").Single(p => Attribute(p, "name") == "score").Attribute("value")!.Value,
                    Is.EqualTo($"{result.Score}")
                );
            }
        });
    }

    [Test]
    public void Tells_our_failure_from_a_students()
    {
        var ours = XDocument.Parse(SmallClass.Text("junit", SmallClass.Ungradable));
        var theirs = XDocument.Parse(SmallClass.Text("junit", SmallClass.Rejected));

        Assert.Multiple(() =>
        {
            Assert.That(ours.Descendants("error").Single().Attribute("type")!.Value, Is.EqualTo("ungradable"));
            Assert.That(ours.Descendants("failure"), Is.Empty);
            Assert.That(theirs.Descendants("failure").Single().Attribute("message")!.Value, Is.EqualTo("Mine.cs:4: CS1002: ; expected"));
            Assert.That(theirs.Descendants("error"), Is.Empty);
        });
    }

    [Test]
    public void Holds_student_text_as_text() =>
        Assert.That(
            XDocument.Parse(SmallClass.Text("junit", SmallClass.Throws)).Descendants("system-out").Single().Value,
            Does.StartWith("printed =cmd|'/C calc'!A0 <script>alert(1)</script> ]]> |")
        );

    private static string Attribute(XElement element, string name) => element.Attribute(name)!.Value;

    private static List<string> Errors(string xml, string schema)
    {
        var errors = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.Schemas.Add(null, Repository.PathOf("tests", "Harness.Tests", "Reports", schema));
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, e) => errors.Add(e.Message);
        using var reader = XmlReader.Create(new StringReader(xml), settings);
        while (reader.Read()) { }
        return errors;
    }
}
