using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using GradCheck.Records;

namespace GradCheck.Reports.Formats;

/// <summary>
/// A test run of Visual Studio, as vstest's own TRX logger writes it: results, definitions and entries joined by ids, and the counters. The ids
/// are hashes, so that the same results are the same bytes.
/// </summary>
internal static class Trx
{
    private const string Namespace = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    // Fixed by Visual Studio: the type of unit tests, and its two lists.
    private const string UnitTestType = "13cdc9d9-ddb5-4fa4-a97d-d965ccfc6d4b";
    private const string NotInAList = "8c84fa94-04c1-424b-9868-57a2d4851a1d";
    private const string AllLoaded = "19431567-8539-422a-85d7-44ee4e166bda";

    public static void Write(ReportInput input, TextWriter text)
    {
        text.Write(XmlText.Declaration);
        using (var xml = XmlText.To(text))
        {
            var counts = new Dictionary<TestState, int>();
            xml.WriteStartElement("TestRun", Namespace);
            Attributes(
                xml,
                ("id", Id("run", input.Class.Run.StartedAt.ToString("O", CultureInfo.InvariantCulture))),
                ("name", "gradcheck")
            );
            Times(xml, input.Class.Run);
            // Of each test, only what joins the three lists is kept.
            var tests = new List<(string Id, string Class, string Name)>();
            xml.WriteStartElement("Results");
            foreach (var result in input.Submissions)
            foreach (var test in TestCases.Create(result))
            {
                tests.Add((Id(result.Submission.Id, test.Class, test.Name), test.Class, test.Name));
                counts[test.State] = counts.GetValueOrDefault(test.State) + 1;
                Result(xml, test, tests[^1].Id, result);
            }
            xml.WriteEndElement();
            List(xml, "TestDefinitions", tests, t => Definition(xml, t.Id, t.Class, t.Name));
            List(xml, "TestEntries", tests, t => Entry(xml, t.Id));
            Lists(xml);
            Summary(xml, counts);
            xml.WriteEndElement();
        }
        text.Write('\n');
    }

    private static void Times(XmlWriter xml, RunFacts run)
    {
        string start = Time(run.StartedAt);
        xml.WriteStartElement("Times");
        Attributes(
            xml,
            ("creation", start),
            ("queuing", start),
            ("start", start),
            ("finish", Time(run.StartedAt.AddMilliseconds(run.DurationMs)))
        );
        xml.WriteEndElement();
    }

    private static void List<T>(XmlWriter xml, string name, List<T> items, Action<T> write)
    {
        xml.WriteStartElement(name);
        items.ForEach(write);
        xml.WriteEndElement();
    }

    private static void Result(XmlWriter xml, TestCase test, string id, SubmissionResult result)
    {
        string time = Time(result.Run.StartedAt);
        xml.WriteStartElement("UnitTestResult");
        Attributes(
            xml,
            ("executionId", Id(id, "execution")),
            ("testId", id),
            ("testName", $"{test.Class}.{test.Name}"),
            ("computerName", "localhost")
        );
        // A gradient's own time is not measured.
        Attributes(xml, ("duration", "00:00:00"), ("startTime", time), ("endTime", time), ("testType", UnitTestType));
        Attributes(xml, ("outcome", Outcome(test.State)), ("testListId", NotInAList));
        if (test.State != TestState.Passed)
        {
            xml.WriteStartElement("Output");
            xml.WriteStartElement("ErrorInfo");
            xml.WriteElementString("Message", XmlText.Clean($"{test.Outcome}: {test.Message}"));
            xml.WriteElementString("StackTrace", XmlText.Clean(test.Details));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Definition(XmlWriter xml, string id, string @class, string name)
    {
        xml.WriteStartElement("UnitTest");
        Attributes(xml, ("name", $"{@class}.{name}"), ("storage", "gradcheck"), ("id", id));
        xml.WriteStartElement("Execution");
        Attributes(xml, ("id", Id(id, "execution")));
        xml.WriteEndElement();
        xml.WriteStartElement("TestMethod");
        Attributes(xml, ("codeBase", "gradcheck"), ("adapterTypeName", "executor://gradcheck"), ("className", @class), ("name", name));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Entry(XmlWriter xml, string id)
    {
        xml.WriteStartElement("TestEntry");
        Attributes(xml, ("testId", id), ("executionId", Id(id, "execution")), ("testListId", NotInAList));
        xml.WriteEndElement();
    }

    private static void Lists(XmlWriter xml)
    {
        xml.WriteStartElement("TestLists");
        foreach (var (name, id) in new[] { ("Results Not in a List", NotInAList), ("All Loaded Results", AllLoaded) })
        {
            xml.WriteStartElement("TestList");
            Attributes(xml, ("name", name), ("id", id));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Summary(XmlWriter xml, Dictionary<TestState, int> counts)
    {
        int Count(TestState state) => counts.GetValueOrDefault(state);
        string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
        int total = counts.Values.Sum();
        xml.WriteStartElement("ResultSummary");
        Attributes(xml, ("outcome", Count(TestState.Failed) + Count(TestState.Error) > 0 ? "Failed" : "Completed"));
        xml.WriteStartElement("Counters");
        Attributes(xml, ("total", Number(total)), ("executed", Number(total - Count(TestState.Skipped))));
        Attributes(xml, ("passed", Number(Count(TestState.Passed))), ("failed", Number(Count(TestState.Failed))));
        Attributes(xml, ("error", Number(Count(TestState.Error))), ("notExecuted", Number(Count(TestState.Skipped))));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params (string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes)
            xml.WriteAttributeString(name, XmlText.Clean(value));
    }

    private static string Outcome(TestState state) =>
        state switch
        {
            TestState.Passed => "Passed",
            TestState.Failed => "Failed",
            TestState.Error => "Error",
            _ => "NotExecuted",
        };

    private static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    private static string Id(params string[] parts) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 16)).ToString();
}
