using GradCheck.Records;

namespace GradCheck.Reports.Formats;

/// <summary>JSON lines (jsonlines.org): every submission's whole record on a line of its own, for a program that reads a class as a stream.</summary>
internal static class JsonLines
{
    public static void Write(ReportInput input, TextWriter text)
    {
        foreach (var result in input.Submissions)
        {
            text.Write(ResultJson.Line(result));
            text.Write('\n');
        }
    }
}
