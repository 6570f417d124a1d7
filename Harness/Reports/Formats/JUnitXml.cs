using System.Globalization;
using System.Xml;
using GradCheck.Records;

namespace GradCheck.Reports.Formats;

/// <summary>
/// JUnit XML: a suite for each submission, a test for each gradient. There is no one standard: this fits both the schema of Jenkins
/// (jenkinsci/xunit-plugin, junit-10.xsd) and the stricter one of Ant (windyroad/JUnit-Schema), in which every attribute here is asked for.
/// </summary>
internal static class JUnitXml
{
    public static void Write(ReportInput input, TextWriter text)
    {
        text.Write(XmlText.Declaration);
        using (var xml = XmlText.To(text))
        {
            xml.WriteStartElement("testsuites");
            int id = 0;
            foreach (var result in input.Submissions)
                Suite(xml, result, id++);
            xml.WriteEndElement();
        }
        text.Write('\n');
    }

    private static void Suite(XmlWriter xml, SubmissionResult result, int id)
    {
        var tests = TestCases.Create(result);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", XmlText.Clean(TestCases.Suite(result)));
        xml.WriteAttributeString("package", "gradcheck");
        xml.WriteAttributeString("id", Number(id));
        xml.WriteAttributeString(
            "timestamp",
            result.Run.StartedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)
        );
        xml.WriteAttributeString("hostname", "localhost");
        xml.WriteAttributeString("tests", Number(tests.Count));
        xml.WriteAttributeString("failures", Count(tests, TestState.Failed));
        xml.WriteAttributeString("errors", Count(tests, TestState.Error));
        xml.WriteAttributeString("skipped", Count(tests, TestState.Skipped));
        xml.WriteAttributeString("time", (result.Run.DurationMs / 1000.0).ToString("0.000", CultureInfo.InvariantCulture));
        Properties(xml, result);
        foreach (var test in tests)
            Test(xml, test);
        xml.WriteElementString("system-out", XmlText.Clean(result.Output));
        xml.WriteElementString("system-err", "");
        xml.WriteEndElement();
    }

    private static void Properties(XmlWriter xml, SubmissionResult result)
    {
        xml.WriteStartElement("properties");
        Property(xml, "score", result.Score.ToString(CultureInfo.InvariantCulture));
        Property(xml, "maxScore", result.MaxScore.ToString(CultureInfo.InvariantCulture));
        Property(xml, "seed", result.Run.Seed.ToString());
        Property(xml, "isolation", result.Run.Isolation);
        xml.WriteEndElement();
    }

    private static void Property(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("value", value);
        xml.WriteEndElement();
    }

    private static void Test(XmlWriter xml, TestCase test)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", test.Name);
        xml.WriteAttributeString("classname", XmlText.Clean(test.Class));
        // A gradient's own time is not measured; the suite has that of the submission.
        xml.WriteAttributeString("time", "0");
        if (Element(test.State) is { } element)
        {
            xml.WriteStartElement(element);
            xml.WriteAttributeString("type", test.Outcome);
            xml.WriteAttributeString("message", XmlText.Clean(test.Message));
            xml.WriteString(XmlText.Clean(test.Details));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static string? Element(TestState state) =>
        state switch
        {
            TestState.Failed => "failure",
            TestState.Error => "error",
            TestState.Skipped => "skipped",
            _ => null,
        };

    private static string Count(IReadOnlyList<TestCase> tests, TestState state) => Number(tests.Count(t => t.State == state));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
