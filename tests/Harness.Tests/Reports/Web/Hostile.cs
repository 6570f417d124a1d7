using GradCheck.Records;

namespace GradCheck.Tests.Reports.Web;

/// <summary>A student who writes HTML wherever a student can write.</summary>
internal static class Hostile
{
    public static readonly string[] Texts =
    [
        "<script>alert(1)</script>",
        "</script><script>alert(2)</script>",
        "<!--<script>",
        "\"onmouseover=\"alert(3)",
        "' autofocus onfocus='alert(4)",
        "<img src=x onerror=alert(5)>",
        "</title></style><svg onload=alert(6)>",
        "{{ submission.id }}{% raw %}",
        "javascript:alert(7)//",
        "a\u202Eb\u2066c\u0000d\u2028e\u0007f",
        "\uD83D\uDE00\uD800 lone",
        new('x', 10_000),
        string.Concat(Enumerable.Repeat("W\u0301\u0302", 5_000)),
    ];

    public static SubmissionResult Submission(string text)
    {
        var wrong = PageRecords.WrongValue("B2Grad") with
        {
            Message = text,
            Class = text,
            Location = new LocationResult(text, 6),
            Diagnosis = new DiagnosisResult(text, text, text),
            Notes = [new NoteResult(text, text)],
            Error = new ErrorResult(text, text, [text]),
        };
        var graded = PageRecords.Graded(text, wrong);
        return graded with
        {
            Submission = graded.Submission with
            {
                Files = [text],
                Sources = [new SourceResult(text, string.Join('\n', Enumerable.Repeat(text, 12)))],
            },
            Diagnostics = [new DiagnosticResult(text, 3, 1, text, text)],
            Output = text,
        };
    }
}
