using GradCheck.Records;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

public sealed class JsonLinesTests
{
    [Test]
    public void Is_every_record_on_its_line()
    {
        string[] lines = SmallClass.Text("jsonl", SmallClass.All).TrimEnd('\n').Split('\n');

        Assert.That(
            lines.Select(ResultJson.Read<SubmissionResult>).Select(ResultJson.Write),
            Is.EqualTo(SmallClass.All.Select(ResultJson.Write))
        );
    }
}
